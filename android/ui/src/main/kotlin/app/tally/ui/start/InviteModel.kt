package app.tally.ui.start

import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.Scanner
import app.tally.ui.app.ScreenModel
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Screen

/** Reading an invite, and becoming a wallet by it. */
internal class InviteModel(
    app: App,
) : ScreenModel(app) {
    private val scanner = Scanner(app, FIELD, typed)
    private var pasting = false
    private var invite = ""

    // Whoever has it can become this wallet.
    override val forgets = setOf(FIELD, Scanner.LED_ON)

    override suspend fun scanned(text: String) = scanner.read(text, ::enrol)

    override fun lookedAway() = scanner.lookedAway()

    override suspend fun tap(id: String) {
        when (id) {
            Scanner.ASK -> scanner.ask()
            Scanner.PASTE -> pasting = true
            "open-settings" -> app.outside.openSettings()
            Scanner.AGAIN -> scanner.again(::enrol)
            "enrol" -> scanner.written(typed[FIELD].orEmpty(), ::enrol)
            "retry" -> enrol(invite)
        }
    }

    private suspend fun enrol(invite: String) {
        this.invite = invite
        doing("enrol") {
            wallet.enrol(invite)
            app.refresh()
            app.startAt(if (wallet.accounts.list().isEmpty()) Route("ready") else Route("small"))
        }
    }

    override fun draw(): Screen = if (problem?.name == "vault-no-passcode") lockNeeded() else scanning()

    private fun scanning(): Screen {
        val below = if (busy == null) reading() else listOf(Progress(words.firstStart.enrolling))
        return Screen(title = words.firstStart.inviteTitle, secret = true, elements = listOfNotNull(scanner.notice(words, problem)) + below)
    }

    private fun reading(): List<Element> =
        scanner.picture(words, words.firstStart.inviteHint) + Paragraph(words.firstStart.inviteWhy, quiet = true) +
            scanner.text(pasting, words.firstStart.inviteField, words.firstStart.invitePaste, typed[FIELD].orEmpty(), take())

    private fun take(): Action = action("enrol", words.firstStart.enrol, ActionRole.MAIN, needsPerson = true, enabled = !typed[FIELD].isNullOrBlank())

    private fun lockNeeded() =
        Screen(
            title = words.firstStart.lockTitle,
            elements = listOf(Paragraph(words.firstStart.lockWhy), action("open-settings", words.firstStart.openSettings)),
            bottom = listOf(action("retry", words.common.retry, ActionRole.MAIN, needsPerson = true)),
        )

    private companion object {
        const val FIELD = "invite"
    }
}
