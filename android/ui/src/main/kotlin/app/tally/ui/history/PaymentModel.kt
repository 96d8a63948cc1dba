package app.tally.ui.history

import app.tally.core.Payment
import app.tally.core.PaymentState
import app.tally.core.Refund
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.pay.said
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Group
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone

/** One payment, and what came back of it. */
internal class PaymentModel(
    app: App,
    private val id: String,
) : ScreenModel(app) {
    private var payment: Payment? = null
    private var refunds: List<Refund> = emptyList()
    private var signed = false

    override suspend fun read() {
        payment = wallet.payments.find(id)
        refunds = wallet.payments.refunds(id)
        signed = wallet.payments.receipt(id) != null
    }

    override suspend fun tap(id: String) {
        when (id) {
            "receipt" -> app.go(Route("receipt", this.id), this)
            "take-back" -> doing(id) { payment = wallet.payments.cancel(this.id) }
        }
    }

    override fun draw() =
        Screen(
            title = words.history.paymentTitle,
            secret = true,
            elements = listOfNotNull(problem?.let(words::notice)) + payment?.let(::about).orEmpty(),
            bottom = payment?.let(::next).orEmpty(),
        )

    private fun about(payment: Payment): List<Element> =
        open(payment) + Hero(payment.payeeName, formats.money(payment.total), listOf(standing(payment))) + came(payment) + facts(payment)

    /** Where the outcome is open or something is left to do, exactly the same is said as after paying. */
    private fun open(payment: Payment): List<Notice> = listOf(said(words, payment)).filter { payment.state in TOLD_AGAIN }

    private fun standing(payment: Payment) =
        payment.settledAt?.takeIf { payment.state == PaymentState.SETTLED }?.let(words.history::paidAt) ?: words.pay.states[payment.state]

    private fun came(payment: Payment): List<Element> {
        val saved = payment.perk?.let { Notice(Tone.POSITIVE, words.pay.discount(it.takenOff, it.ordinary)) }?.takeIf { payment.billed == null }
        val back = refunds.map { Row(words.history.refund(it.amount, it.at), reason(it), icon = Icon.REFUND) }
        return listOfNotNull(saved, back.ifEmpty { null }?.let { Group(elements = it) })
    }

    private fun reason(refund: Refund) = refund.reason.ifEmpty { null }?.let(words.history::refundReason)

    private fun facts(payment: Payment): List<Element> {
        val why = payment.declineReason?.let { Fact(words.history.whyDeclined, words.refusals.declines[it]) }
        val agreed = Paragraph(if (payment.withoutPrompt) words.history.agreedByMandate else words.history.agreedByYou, quiet = true)
        return listOfNotNull(why, Fact(words.history.fieldNumber, payment.id), agreed.takeIf { payment.state !in MAYBE_NOT_AGREED_TO })
    }

    private fun next(payment: Payment) =
        listOfNotNull(
            action("receipt", words.pay.receipt).takeIf { signed },
            action("take-back", words.pay.takeBack, ActionRole.QUIET).takeIf { payment.state in MAY_BE_TAKEN_BACK },
        )

    private companion object {
        /** Of what was taken back nobody can tell any more whether it had been agreed to. */
        val MAYBE_NOT_AGREED_TO = setOf(PaymentState.CREATED, PaymentState.CANCELLED)

        /** Nobody has sent it, and nobody will who was only looking. */
        val MAY_BE_TAKEN_BACK = setOf(PaymentState.CREATED, PaymentState.AUTHORISED)
        val TOLD_AGAIN =
            setOf(PaymentState.AUTHORISED, PaymentState.SUBMITTED, PaymentState.UNKNOWN, PaymentState.DECLINED, PaymentState.EXPIRED)
    }
}
