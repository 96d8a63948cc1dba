package app.tally.ui.story

import app.tally.Wallet
import app.tally.ui.app.App
import app.tally.ui.app.Outside
import app.tally.ui.screen.Element
import app.tally.ui.screen.Field
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Screen
import app.tally.ui.screen.outline
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/**
 * Whoever is killed here comes back to the same: the same screens above each other, the same in their fields, and the same on the one that is
 * seen. Only what was just said is not said again: that something went wrong, holds, or has to be answered first.
 */
internal suspend fun comesBack(
    app: App,
    outside: Outside,
) {
    // Where the file cannot be opened, there is nothing to come back to.
    if (app.route.place == "opening") return
    // A world with play money is gone with the app.
    if (app.outside.play != null) return assertEquals("", app.saved())
    val restored = App(Same(app.wallet, outside), app.place)
    restored.start(app.saved())
    assertEquals(app.saved(), restored.saved())
    // It is seen from an error, which is gone, that a screen lock is needed: the next try tells it again.
    if (app.screen.value.title == app.place.words.firstStart.lockTitle) return
    val (before, after) = app.screen.value to restored.screen.value
    if (app.route.place in FORGETFUL) return assertTrue(isLessOf(after.lasting(before), before.lasting(after)), "after:\n${after.outline()}")
    assertEquals(before.lasting(after), after.lasting(before), "after the app was killed")
}

/** What was checked has to be checked again, and a code that came as text may be a secret. */
private val FORGETFUL = setOf("receipt", "check", "invite")

/**
 * All that stands there but what was news: what was said from elsewhere, notices at the top that the [other] has not, what is wrong with a field, and a question, which may be
 * asked once more.
 */
private fun Screen.lasting(other: Screen): String =
    copy(elements = elements.dropWhile { it is Notice && it !in other.elements }.map(::withoutFault), dialog = null, aside = null).outline()

private fun withoutFault(element: Element) = if (element is Field) element.copy(error = null, hint = null) else element

/** Whether the lines of [some] are among those of [all], in the same order. */
private fun isLessOf(
    some: String,
    all: String,
): Boolean {
    val rest = all.lines().iterator()
    return some.lines().filterNot { it.startsWith("button [paste]") }.all { line -> rest.asSequence().any { it == line } }
}

/** A phone whose wallet is open already, so that a second app can be looked at beside the first. */
private class Same(
    private val wallet: Wallet,
    outside: Outside,
) : Outside by outside {
    override suspend fun openWallet() = wallet
}
