package app.tally.ui.bills

import app.tally.core.Bill
import app.tally.core.BillState
import app.tally.core.Payment
import app.tally.core.PaymentState
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.pay.PayModel
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Screen
import java.time.Instant

/** One bill: how much, by when, what for, and what can be done. */
internal class BillModel(
    app: App,
    private val id: String,
) : ScreenModel(app) {
    private var bill: Bill? = null
    private var origin: Origin = Origin.Unknown
    private var payment: Payment? = null

    /** When a bill that was late stops counting against points; none without such an entry. */
    private var countsUntil: Instant? = null

    override suspend fun read() {
        val read = wallet.bills.find(id)
        origin = wallet.originOf(read)
        payment = read.payment?.let { wallet.payments.find(it) }
        countsUntil =
            wallet.points
                .overview()
                .entries
                .find { it.sourceId == id }
                ?.expires
        bill = read
    }

    override suspend fun tap(id: String) {
        when (id) {
            "pay" -> doing(id) { ask() }
            "dispute" -> app.go(Route("bill-dispute", this.id), this)
            "payment" -> payment?.let { app.go(Route("payment", it.id), this) }
            "origin" -> origin.route?.let { app.go(it, this) }
        }
    }

    /** A bill has one payment at a time: perhaps one that was shown before and not agreed to. */
    private suspend fun ask() {
        val asked = wallet.bills.prepare(id).payment
        app.go(Route("pay", asked.id), this, mapOf(PayModel.BILL to id))
    }

    override fun draw(): Screen {
        val shown = bill ?: return unread(words.bills.title)
        val view = BillView(words, formats, app.outside.now())
        val elements = listOfNotNull(problem?.let(words::notice)) + view.bill(shown, origin, countsUntil) + view.payment(payment)
        return Screen(shown.creditorName, elements, bottom(shown))
    }

    private fun bottom(shown: Bill): List<Element> {
        val open = shown.state in OPEN && payment?.state !in UNDER_WAY
        val pay = action("pay", words.bills.payNow, ActionRole.MAIN).takeIf { open }
        return listOfNotNull(pay, action("dispute", words.bills.dispute, ActionRole.QUIET).takeIf { open && !shown.disputed })
    }

    private companion object {
        val OPEN = setOf(BillState.SCHEDULED, BillState.DUE, BillState.OVERDUE)
    }
}

/** Signed, and not answered yet. */
internal val UNDER_WAY = setOf(PaymentState.AUTHORISED, PaymentState.SUBMITTED, PaymentState.UNKNOWN)
