package app.tally.ui.ride

import app.tally.ui.app.App
import app.tally.ui.app.CodeModel
import app.tally.ui.app.Route
import app.tally.ui.screen.Screen

/** Reads the code on a bike; [offer] is what is to be used for its deposit. */
internal class RideScanModel(
    app: App,
    private val offer: String?,
) : CodeModel(app, field = "code") {
    override suspend fun take(code: String) {
        val used = listOfNotNull(offer?.let { UnlockModel.OFFER to it })
        app.replace(Route("unlock", code), this, used.toMap())
    }

    override fun draw() = Screen(words.ride.scan, listOfNotNull(trouble()) + reading(words.ride.scanHint))
}

/** Whether a code, which has been read and is sound, is one on a bike: it names Tally's bikes where a shop's names whom to pay. */
internal fun isOnABike(code: String) = "0014app.tally.ride" in code
