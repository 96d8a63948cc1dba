package app.tally.ui.story

import app.tally.ui.app.App
import app.tally.ui.screen.Action
import app.tally.ui.screen.Camera
import app.tally.ui.screen.Choice
import app.tally.ui.screen.Field
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tab
import app.tally.ui.screen.Toggle
import app.tally.ui.screen.all
import app.tally.ui.screen.outline

// Nothing is touched that a person could not touch: it is on the screen, and it is not off.

internal fun touchable(
    screen: Screen,
    id: String,
): String = id.also { require(it in touchables(screen)) { "nothing to touch is called $id on\n${screen.outline()}" } }

private fun touchables(screen: Screen): List<String> =
    screen.all().mapNotNull {
        when (it) {
            is Action -> it.id.takeIf { _ -> it.enabled }
            is Row -> it.id
            is Notice -> it.action?.id
            else -> null
        }
    } + (if (screen.tab == null) emptyList() else Tab.entries.map(Tab::id)) + (if (screen.back) listOf("back") else emptyList())

internal fun field(
    screen: Screen,
    id: String,
): String = id.also { require(screen.all().any { it is Field && it.id == id }) { "there is no field $id on\n${screen.outline()}" } }

internal fun toggle(
    screen: Screen,
    id: String,
): String = id.also { require(screen.all().any { it is Toggle && it.id == id && it.enabled }) { "there is no switch $id on\n${screen.outline()}" } }

internal fun choice(
    screen: Screen,
    id: String,
    option: String,
): Intent {
    val choice = screen.all().filterIsInstance<Choice>().find { it.id == id }
    require(choice?.options.orEmpty().any { it.id == option }) { "$id has no option $option on\n${screen.outline()}" }
    return Intent.Choose(id, option)
}

internal fun scanner(screen: Screen) = require(screen.all().any { it is Camera }) { "there is no scanner on\n${screen.outline()}" }

/** Does it on the screen that is seen, as a finger does that is never late. */
internal suspend fun App.act(intent: Intent) = act(intent, screen.value.place)
