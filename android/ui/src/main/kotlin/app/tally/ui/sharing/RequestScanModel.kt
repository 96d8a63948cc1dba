package app.tally.ui.sharing

import app.tally.ui.app.App
import app.tally.ui.app.CodeModel
import app.tally.ui.app.Route
import app.tally.ui.screen.Screen

/** Reads the code of somebody who asks for data, and checks who they are. */
internal class RequestScanModel(
    app: App,
) : CodeModel(app, field = "link") {
    override suspend fun take(code: String) =
        doing(TAKE) {
            val request = wallet.consents.take(code)
            app.replace(Route("request", request.id), this)
        }

    override fun draw() = Screen(words.sharing.scanRequest, listOfNotNull(trouble()) + reading(words.sharing.scanHint))
}
