package app.tally.ui.sharing

import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.Scanner
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Screen

/** Reads the code of somebody who asks for data, and checks who they are. */
internal class RequestScanModel(
    app: App,
) : ScreenModel(app) {
    private val scanner = Scanner(app, LINK)
    private var pasting = false

    override suspend fun scanned(text: String) =
        doing("take") {
            val request = wallet.consents.take(text.trim())
            app.replace(Route("request", request.id), this)
        }

    override suspend fun tap(id: String) {
        when (id) {
            Scanner.ASK -> scanner.ask()
            Scanner.PASTE -> pasting = true
            "take" -> scanned(typed[LINK].orEmpty())
        }
    }

    override fun draw(): Screen {
        val take = action("take", words.common.carryOn, ActionRole.MAIN, enabled = !typed[LINK].isNullOrBlank())
        val text = scanner.text(pasting, words.pay.paste, words.pay.paste, typed[LINK].orEmpty(), take)
        val reading = scanner.picture(words, words.sharing.scanRequest) + text
        val shown = if (busy == null) reading else listOf(Progress(words.common.loading))
        return Screen(words.sharing.scanRequest, listOfNotNull(problem?.let(words::notice)) + shown)
    }

    private companion object {
        const val LINK = "link"
    }
}
