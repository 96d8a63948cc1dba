package app.tally.ui.start

import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone

/** The very first screen. */
internal class WelcomeModel(
    app: App,
) : ScreenModel(app) {
    /** There was no world with play money to be had. */
    private var failed = false

    override suspend fun tap(id: String) {
        if (id == TRY) doing(id) { failed = !app.tryOut() } else app.go(Route("keys"), this)
    }

    override fun draw() =
        Screen(
            title = words.firstStart.welcome,
            back = false,
            elements = listOfNotNull(Paragraph(words.firstStart.promise), trouble()),
            bottom = listOfNotNull(action("begin", words.firstStart.begin, ActionRole.MAIN), tryOut()),
        )

    private fun trouble() = Notice(Tone.ERROR, words.errors.unknown, words.errors.unknownAdvice).takeIf { failed }

    private fun tryOut() = action(TRY, words.firstStart.tryPlayMoney).takeIf { app.outside.rehearse != null }

    private companion object {
        const val TRY = "try-play-money"
    }
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
