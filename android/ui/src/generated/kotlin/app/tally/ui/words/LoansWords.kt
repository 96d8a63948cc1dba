// Generated from shells/words/loans.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.LoanState
import app.tally.core.Money
import app.tally.core.Rhythm
import java.time.Instant

/** Small loans. */
interface LoansWords {
    /** Headline. */
    val title: String

    /** In place of the list. */
    val empty: String

    /** Above the field for the amount. */
    val howMuch: String

    /** Below the field for the amount. */
    fun most(amount: Money): String

    /** The question before a loan is taken. Exactly this is signed. */
    fun confirmTitle(amount: Money, lender: String): String

    /** Below the question: the sum and what it costs. */
    fun payBack(total: Money, charge: Money): String

    /** The annual percentage rate of charge after Directive 2008/48/EC. */
    fun yearly(rate: Long): String

    /** Below the question; a promise of how loans work. */
    val neverDearer: String

    /** Below the question: there is always another way. */
    val ownMoney: String

    /** Above the instalments. */
    val schedule: String

    /** How instalments follow each other. */
    val rhythms: LoansRhythms

    /** One instalment: its number, its amount, its last day. */
    fun instalment(number: Long, amount: Money, day: Instant): String

    /** Opens the prompt for finger, face or code. */
    val take: String

    /** Forgets a loan that was only shown. */
    val discard: String

    /** The money is there. */
    fun taken(amount: Money, lender: String): String

    /** Signed, and no answer yet. */
    fun notKnown(lender: String): String

    /** A loan’s state as a short mark. */
    val states: LoansStates

    /** When the last instalment was paid. */
    fun repaid(at: Instant): String

    /** How many instalments are open. */
    fun toGo(count: Long): String

    /** Screen reader: one instalment. */
    fun spokenInstalment(number: Long, amount: Money, day: Instant, state: String): String
}

/** How instalments follow each other. */
interface LoansRhythms {
    /** “{count} weekly instalments” */
    fun weekly(count: Long): String

    /** “{count} monthly instalments” */
    fun monthly(count: Long): String

    /** The word for a case. */
    operator fun get(of: Rhythm, count: Long): String = when (of) {
        Rhythm.WEEKLY -> weekly(count)
        Rhythm.MONTHLY -> monthly(count)
    }
}

/** A loan’s state as a short mark. */
interface LoansStates {
    /** “Not borrowed: only shown” */
    val offered: String

    /** “Not known yet” */
    val taking: String

    /** “Declined, nothing borrowed” */
    val declined: String

    /** “To be paid back” */
    val lent: String

    /** The word for a case. */
    operator fun get(of: LoanState): String = when (of) {
        LoanState.OFFERED -> offered
        LoanState.TAKING -> taking
        LoanState.DECLINED -> declined
        LoanState.LENT -> lent
    }
}
