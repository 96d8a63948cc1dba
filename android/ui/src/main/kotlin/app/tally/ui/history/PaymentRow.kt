package app.tally.ui.history

import app.tally.core.Payment
import app.tally.core.PaymentState
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Row
import app.tally.ui.words.Formats
import app.tally.ui.words.Words

/** One payment in a list. Only one that is paid shows its day without saying that it is. */
internal fun row(
    words: Words,
    formats: Formats,
    payment: Payment,
    id: String,
): Row {
    val at = payment.settledAt ?: payment.createdAt
    val state = words.pay.states[payment.state]
    return Row(
        title = payment.payeeName,
        detail = if (payment.state == PaymentState.SETTLED) formats.moment(at) else state,
        value = formats.money(payment.total),
        icon = if (payment.bill != null) Icon.BILL else Icon.SHOP,
        id = id,
        spoken = words.history.spokenRow(payment.payeeName, payment.total, state, at),
    )
}

/** The payment whose row this is; none where a second tap comes from the screen before. */
internal fun List<Payment>.touched(id: String): Payment? = id.removePrefix("payment-").toIntOrNull()?.let { getOrNull(it - 1) }
