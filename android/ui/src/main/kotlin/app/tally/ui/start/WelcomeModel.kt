package app.tally.ui.start

import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen

/** The very first screen. */
internal class WelcomeModel(
    app: App,
) : ScreenModel(app) {
    override suspend fun tap(id: String) = app.go(Route("keys"), this)

    override fun draw() =
        Screen(
            title = words.firstStart.welcome,
            back = false,
            elements = listOf(Paragraph(words.firstStart.promise)),
            bottom = listOf(action("begin", words.firstStart.begin, ActionRole.MAIN)),
        )
}

/** What the two keys are for, before there are any. */
internal class KeysModel(
    app: App,
) : ScreenModel(app) {
    override suspend fun tap(id: String) = app.go(Route("invite"), this)

    override fun draw() =
        Screen(
            title = words.firstStart.keysTitle,
            elements =
                listOf(
                    Row(words.firstStart.keyHolder, icon = Icon.PERSON),
                    Row(words.firstStart.keyDevice, icon = Icon.PHONE),
                    Paragraph(words.firstStart.keysStay, quiet = true),
                ),
            bottom = listOf(action("carry-on", words.common.carryOn, ActionRole.MAIN)),
        )
}
