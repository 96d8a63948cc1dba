package app.tally.ui.pay

import app.tally.core.PaymentCode
import app.tally.readPaymentCode
import app.tally.ui.app.App
import app.tally.ui.app.CodeModel
import app.tally.ui.app.Route
import app.tally.ui.ride.isOnABike
import app.tally.ui.screen.Link
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone

/** Reading a merchant's code. */
internal class ScanModel(
    app: App,
) : CodeModel(app, field = "code") {
    /** A code that is sound and names nobody to pay. */
    private var unpayable: String? = null

    override suspend fun tap(id: String) {
        if (id == "ride") unpayable?.let { app.replace(Route("unlock", it), this) } else super.tap(id)
    }

    /** A code that does not say how much leads to the amount, every other one to the question. */
    override suspend fun take(code: String) {
        unpayable = null
        doing(TAKE) {
            val read = readPaymentCode(code)
            when {
                read.networks.isEmpty() -> unpayable = code
                asksForAmount(read) -> app.go(Route("amount", code), this, perk())
                else -> pay(code)
            }
        }
    }

    private fun asksForAmount(code: PaymentCode) = code.payable && code.amount == null

    private suspend fun pay(code: String) {
        val id = wallet.newId()
        wallet.payments.prepare(code, id = id, perk = typed[PayModel.PERK])
        app.replace(Route("pay", id), this, perk() + (PayModel.CODE to code))
    }

    /** The offer that the person came here to use, if they did. */
    private fun perk() = typed.filterKeys { it == PayModel.PERK }

    override fun draw(): Screen {
        val above = listOfNotNull(trouble(), unpayable?.let(::noShop), offline())
        return Screen(words.pay.scanTitle, above + reading(words.pay.scanHint, words.pay.asking))
    }

    private fun noShop(code: String) =
        if (isOnABike(code)) {
            Notice(Tone.INFO, words.ride.bikeCode, action = Link("ride", words.ride.toBike))
        } else {
            Notice(Tone.ERROR, words.pay.noShop, words.advice.scanAgain)
        }

    private fun offline() = if (app.outside.online()) null else Notice(Tone.INFO, words.pay.offlineBefore)
}
