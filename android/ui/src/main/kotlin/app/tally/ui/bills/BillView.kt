package app.tally.ui.bills

import app.tally.core.Bill
import app.tally.core.BillState
import app.tally.core.Payment
import app.tally.core.PaymentState
import app.tally.ui.screen.Element
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Row
import app.tally.ui.screen.Tone
import app.tally.ui.words.Formats
import app.tally.ui.words.Words
import java.time.Instant

/** One bill in words. */
internal class BillView(
    private val words: Words,
    private val formats: Formats,
    private val now: Instant,
) {
    private val say = words.bills

    /** How much, by when and what for; what being late means. */
    fun bill(
        bill: Bill,
        origin: Origin,
        countsUntil: Instant?,
    ): List<Element> {
        val hero = Hero(say.states[bill.state], formats.money(bill.amount), listOfNotNull(words.days(bill, now), lastDay(bill)))
        return listOfNotNull(hero, whatFor(origin), late(bill, countsUntil), Notice(Tone.INFO, say.disputed).takeIf { bill.disputed })
    }

    /** Beside the day from which on it is asked for. */
    private fun lastDay(bill: Bill) = say.lastDay(bill.lastDay).takeIf { bill.state == BillState.SCHEDULED }

    private fun whatFor(origin: Origin): Element? = words.said(origin)?.let { Row(it, icon = icon(origin), id = "origin") }

    private fun icon(origin: Origin) = if (origin is Origin.Instalment) Icon.LOAN else Icon.SHOP

    private fun late(
        bill: Bill,
        countsUntil: Instant?,
    ): Element? {
        if (bill.state != BillState.OVERDUE || bill.disputed) return null
        return countsUntil?.let { Notice(Tone.CAUTION, say.lateMeans(it)) }
    }

    /** What became of paying it. Until that is known, nobody is to pay again. */
    fun payment(payment: Payment?): List<Element> {
        val known = payment?.takeIf { it.state != PaymentState.CREATED && it.state != PaymentState.CANCELLED } ?: return emptyList()
        val row = Row(words.history.paymentTitle, words.pay.states[known.state], formats.money(known.total), Icon.RECEIPT, "payment")
        return if (known.state in UNDER_WAY) listOf(Notice(Tone.CAUTION, say.underWay), row) else listOf(row)
    }
}
