// Generated from shells/words/bills.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.BillState
import app.tally.core.Money
import java.time.Instant

/** What is owed and when. */
interface BillsWords {
    /** Headline. */
    val title: String

    /** Above the bills that are open. */
    val owed: String

    /** Above the bills that are done. */
    val past: String

    /** In place of the list. */
    val empty: String

    /** The last day on time. Days are days of UTC, worldwide the same. */
    fun lastDay(at: Instant): String

    /** A bill that is not asked for yet. */
    fun opensOn(at: Instant): String

    /** How late a bill is. */
    fun daysLate(count: Long): String

    /** A bill whose last day on time it is. */
    val dueToday: String

    /** Where a bill comes from. */
    fun fromPayment(payee: String, at: Instant): String

    /** Where a bill comes from: an instalment of a loan. */
    fun fromLoan(number: Long, all: Long, lender: String): String

    /** The question before a bill is paid. Exactly this is signed. */
    fun confirmTitle(amount: Money, payee: String): String

    /** Leads to the question. */
    val payNow: String

    /** Money-critical: a payment of this bill has no answer yet. */
    val underWay: String

    /** When a bill was paid. */
    fun paidOn(at: Instant): String

    /** A bill’s state as a short mark. */
    val states: BillsStates

    /** A late bill and points, honestly. */
    fun lateMeans(at: Instant): String

    /** Opens the field for what is wrong. */
    val dispute: String

    /** Label of the field for what is wrong. */
    val disputeHint: String

    /** Sends the dispute; needs no network. */
    val disputeSend: String

    /** A bill that the person disputes. */
    val disputed: String

    /** Screen reader: one bill in the list. */
    fun spokenRow(payee: String, amount: Money, state: String, day: Instant): String
}

/** A bill’s state as a short mark. */
interface BillsStates {
    /** “Not yet due” */
    val scheduled: String

    /** “To be paid now” */
    val due: String

    /** “Late” */
    val overdue: String

    /** “Paid” */
    val paid: String

    /** “Nobody asks for it any more” */
    val cancelled: String

    /** The word for a case. */
    operator fun get(of: BillState): String = when (of) {
        BillState.SCHEDULED -> scheduled
        BillState.DUE -> due
        BillState.OVERDUE -> overdue
        BillState.PAID -> paid
        BillState.CANCELLED -> cancelled
    }
}
