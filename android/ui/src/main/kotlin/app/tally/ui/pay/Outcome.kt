package app.tally.ui.pay

import app.tally.WalletException
import app.tally.core.DeclineReason
import app.tally.core.Payment
import app.tally.core.PaymentState
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone
import app.tally.ui.words.Formats
import app.tally.ui.words.Words

/** What became of a payment that was agreed to. */
internal fun outcome(
    words: Words,
    formats: Formats,
    payment: Payment,
    problem: WalletException?,
    button: Button,
): Screen {
    val hero = Hero(payment.payeeName, formats.money(payment.total))
    return Screen(
        title = title(words, payment),
        back = false,
        elements = listOfNotNull(problem?.let(words::notice)) + said(words, payment) + hero + told(words, payment),
        bottom = next(words, payment, button),
    )
}

private fun title(
    words: Words,
    payment: Payment,
): String =
    when (payment.state) {
        PaymentState.CREATED, PaymentState.AUTHORISED -> words.pay.offlineTitle
        PaymentState.SUBMITTED, PaymentState.UNKNOWN -> words.pay.notKnownTitle
        PaymentState.SETTLED -> if (payment.billed == null) words.pay.settledTitle else words.pay.billedTitle
        PaymentState.DECLINED -> words.pay.declinedTitle
        PaymentState.EXPIRED -> words.pay.expiredTitle
        PaymentState.CANCELLED -> words.pay.cancelledTitle
    }

/** The one sentence that counts, and what to do now. */
internal fun said(
    words: Words,
    payment: Payment,
): Notice {
    val (total, payee) = payment.total to payment.payeeName
    return when (payment.state) {
        PaymentState.CREATED, PaymentState.AUTHORISED -> Notice(Tone.CAUTION, words.pay.offline(total, payee, payment.expiresAt))
        PaymentState.SUBMITTED, PaymentState.UNKNOWN -> Notice(Tone.CAUTION, words.pay.notKnown, words.pay.notKnownResolves(total, payee))
        PaymentState.SETTLED -> Notice(Tone.POSITIVE, settled(words, payment))
        PaymentState.DECLINED -> Notice(Tone.ERROR, words.pay.declined(total, payee), adviceAfter(words, payment.declineReason))
        PaymentState.EXPIRED -> Notice(Tone.CAUTION, words.pay.expired(total, payee))
        PaymentState.CANCELLED -> Notice(Tone.INFO, words.pay.cancelled(total, payee))
    }
}

private fun settled(
    words: Words,
    payment: Payment,
): String {
    val due = payment.perk?.lateFrom?.takeIf { payment.billed != null } ?: return words.pay.settled(payment.total, payment.payeeName)
    return words.pay.billed(payment.total, payment.payeeName, due.minusSeconds(1))
}

/** No money has moved, so everybody can do something about it: at least pay another way. */
private fun adviceAfter(
    words: Words,
    reason: DeclineReason?,
): String =
    when (reason) {
        DeclineReason.INSUFFICIENT_FUNDS -> words.advice.topUp
        DeclineReason.MANDATE_UNKNOWN, DeclineReason.MANDATE_ENDED, DeclineReason.MANDATE_EXCEEDED -> words.pay.declinedAlone
        DeclineReason.PAYEE_UNKNOWN -> words.advice.otherCode
        DeclineReason.ACCOUNT_UNKNOWN -> words.advice.otherCurrency
        DeclineReason.AMOUNT_NOT_ALLOWED -> words.advice.otherAmount
        DeclineReason.CREDIT_STANDS -> words.advice.payBackFirst
        DeclineReason.NOT_ELIGIBLE -> words.advice.ordinaryWay
        DeclineReason.BILL_PAID, DeclineReason.BILL_CANCELLED -> words.advice.nothingToDo
        else -> words.advice.otherWay
    }

private fun told(
    words: Words,
    payment: Payment,
): List<Element> =
    when (payment.state) {
        PaymentState.SUBMITTED, PaymentState.UNKNOWN -> listOf(Paragraph(words.pay.notKnownShop))
        PaymentState.DECLINED -> listOfNotNull(payment.declineReason?.let { Fact(words.history.whyDeclined, words.refusals.declines[it]) })
        else -> emptyList()
    }

private fun next(
    words: Words,
    payment: Payment,
    button: Button,
) = listOf(button("done", words.common.done, ActionRole.MAIN)) +
    when (payment.state) {
        PaymentState.CREATED, PaymentState.AUTHORISED -> {
            listOf(button("take-back", words.pay.takeBack, ActionRole.QUIET))
        }

        PaymentState.SUBMITTED, PaymentState.UNKNOWN -> {
            emptyList()
        }

        PaymentState.SETTLED -> {
            listOf(button("receipt", words.pay.receipt, ActionRole.OTHER))
        }

        PaymentState.DECLINED, PaymentState.EXPIRED, PaymentState.CANCELLED -> {
            listOf(button("another-way", words.pay.payAnotherWay, ActionRole.OTHER))
        }
    }
