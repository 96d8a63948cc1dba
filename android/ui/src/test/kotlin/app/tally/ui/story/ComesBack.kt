package app.tally.ui.story

import app.tally.Wallet
import app.tally.ui.app.App
import app.tally.ui.app.Outside
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
    val (before, after) = app.screen.value.outline() to restored.screen.value.outline()
    assertTrue(isLessOf(lasting(after), before.lines()), "after the app was killed:\n$after\n\nbefore:\n$before")
}

/** A question may be asked once more, a hint is back where there was an error, and a code that came as text may be a secret and is forgotten. */
private fun lasting(outline: String) =
    outline.lines().takeWhile { !it.startsWith("dialog: ") }.filterNot { it.trim().startsWith("hint: ") || it.startsWith("button [paste]") }

/** Whether [lines] are some of [all], in the same order. */
private fun isLessOf(
    lines: List<String>,
    all: List<String>,
): Boolean {
    val rest = all.iterator()
    return lines.all { line -> rest.asSequence().any { it == line } }
}

/** A phone whose wallet is open already, so that a second app can be looked at beside the first. */
private class Same(
    private val wallet: Wallet,
    outside: Outside,
) : Outside by outside {
    override suspend fun openWallet() = wallet
}
