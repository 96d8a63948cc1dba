// Generated from shells/words/bills.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.core.Money
import app.tally.ui.words.BillsStates
import app.tally.ui.words.BillsWords
import app.tally.ui.words.Formats
import java.time.Instant

internal class BillsEn(private val formats: Formats) : BillsWords {
    override val title = "Bills"
    override val owed = "To be paid"
    override val past = "Earlier bills"
    override val empty = "You owe nothing."
    override fun lastDay(at: Instant) = "Last day: ${formats.day(at)}"
    override fun opensOn(at: Instant) = "Asked for from ${formats.day(at)}"
    override fun daysLate(count: Long) = pluralEn(count, one = "${formats.number(count)} day late", other = "${formats.number(count)} days late")
    override val dueToday = "Last day: today"
    override fun fromPayment(payee: String, at: Instant) = "For your purchase at ${payee} on ${formats.date(at)}"
    override fun fromLoan(number: Long, all: Long, lender: String) = "Instalment ${formats.number(number)} of ${formats.number(all)} to ${lender}"
    override fun confirmTitle(amount: Money, payee: String) = "Pay the bill of ${formats.money(amount)} to ${payee}?"
    override val payNow = "Pay this bill"
    override val underWay = "Its payment is under way. Do not pay again."
    override fun paidOn(at: Instant) = "Paid on ${formats.date(at)}"
    override val states = object : BillsStates {
        override val scheduled = "Not yet due"
        override val due = "To be paid now"
        override val overdue = "Late"
        override val paid = "Paid"
        override val cancelled = "Nobody asks for it any more"
    }
    override fun lateMeans(at: Instant) = "Paid late, it costs points; paid after all, at least half of them come back. It stops counting by ${formats.day(at)} at the latest."
    override val dispute = "Something is wrong"
    override val disputeHint = "What is wrong? At most 500 characters."
    override val disputeSend = "Send"
    override val disputed = "You dispute this. Until it is decided, it does nothing to your points."
    override fun spokenRow(payee: String, amount: Money, state: String, day: Instant) = "${payee}, ${formats.money(amount)}, ${state}, last day ${formats.day(day)}"
}
