package app.tally.ui.ride

import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.Scanner
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Screen

/** Reads the code on a bike; [offer] is what is to be used for its deposit. */
internal class RideScanModel(
    app: App,
    private val offer: String?,
) : ScreenModel(app) {
    private val scanner = Scanner(app, CODE)
    private var pasting = false

    override suspend fun scanned(text: String) {
        val used = listOfNotNull(offer?.let { UnlockModel.OFFER to it })
        app.replace(Route("unlock", text.trim()), this, used.toMap())
    }

    override suspend fun tap(id: String) {
        when (id) {
            Scanner.ASK -> scanner.ask()
            Scanner.PASTE -> pasting = true
            "take" -> scanned(typed[CODE].orEmpty())
        }
    }

    override fun draw(): Screen {
        val take = action("take", words.common.carryOn, ActionRole.MAIN, enabled = !typed[CODE].isNullOrBlank())
        val text = scanner.text(pasting, words.pay.paste, words.pay.paste, typed[CODE].orEmpty(), take)
        return Screen(words.ride.scan, listOfNotNull(problem?.let(words::notice)) + scanner.picture(words, words.ride.scanHint) + text)
    }

    private companion object {
        const val CODE = "code"
    }
}
