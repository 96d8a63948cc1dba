// Generated from shells/words/points.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.EntryKind
import app.tally.core.EntrySource
import app.tally.core.EntryStanding
import app.tally.core.PointsFactor
import app.tally.core.PointsState
import java.time.Instant

/** The score: what it is, why, how it was, what would change it. */
interface PointsWords {
    /** Headline. */
    val title: String

    /** Explains points in three sentences. */
    val what: String

    /** Beside the score. */
    val range: String

    /** The score and its day, in one line. */
    fun scoreOf(points: Long, at: Instant): String

    /** Below the score: its day. */
    fun scoreAsOf(at: Instant): String

    /** When the score is worked out anew: once a month. Where it is known to what, forecast says so. */
    fun nextOn(at: Instant): String

    /** The score is older than it should be. */
    fun overdue(at: Instant): String

    /** The signed score is what the phone adds up to. */
    val believed: String

    /** The signed score is not what the entries add up to. */
    fun disbelieved(stated: Long, counted: Long): String

    /** The score is not believed, and there is no sum of the phone’s own. */
    fun disbelievedOnly(stated: Long): String

    /** Above the sum, line by line. */
    val why: String

    /** The first line of the sum. */
    fun start(points: Long): String

    /** A line of the sum that keeps a factor within its limits. */
    fun bound(points: Long): String

    /** A line of the sum that keeps the score between 350 and 950. */
    fun clamp(points: Long): String

    /** The four parts of the score. */
    val factors: PointsFactors

    /** What each part of the score looks at. */
    val factorsWhat: PointsFactorsWhat

    /** Beside a part of the score: how many of its entries count today. */
    fun counting(count: Long): String

    /** One entry of the score, as a sentence in a list. */
    val entries: PointsEntries

    /** Whether an entry counts, and why not. */
    val standings: PointsStandings

    /** What entries come from; one of a list that is shown before a collection grant. */
    val sources: PointsSources

    /** What one entry comes from, standing alone. */
    val origins: PointsOrigins

    /** Headline of one entry. */
    val entryTitle: String

    /** What an entry does to the sum today. */
    fun worthToday(points: Long): String

    /** The day of what an entry is about. */
    fun happened(at: Instant): String

    /** Paid, or made good, after all. */
    fun settledOn(at: Instant): String

    /** The first day on which it no longer counts. */
    fun countsUntil(at: Instant): String

    /** Only good entries may have no end. */
    val neverExpires: String

    /** Beside the bill, loan, rental or account that an entry comes from. */
    val comesFrom: String

    /** Opens the bill, loan or ride that an entry comes from. */
    val showSource: String

    /** Disputes the bill or ride behind an entry. */
    val disputeEntry: String

    /** Before disputing. */
    val disputeHow: String

    /** In place of the entries. */
    val empty: String

    /** Above the drawn history. */
    val history: String

    /** How far back the drawn history goes. */
    fun historyMonths(count: Long): String

    /** In place of the drawn history. */
    val historyEmpty: String

    /** When the score is worked out anew, and to what, from what is known today. */
    fun forecast(points: Long, at: Instant): String

    /** Entries that stop counting next. */
    fun nextExpiry(count: Long, at: Instant, points: Long): String

    /** Headline of the page where one can try what would change the score. */
    val whatIf: String

    /** The first of two questions. */
    val whatIfWithdraw: String

    /** The answer to the first question. */
    fun whatIfWithdrawn(before: Long, after: Long, count: Long): String

    /** The soonest way to so many points. */
    fun reachTitle(points: Long): String

    /** Above the steps of the way. */
    fun reachOn(points: Long, at: Instant): String

    /** The person has so many points. */
    val reachedAlready: String

    /** There is no known way to so many points. */
    fun reachNever(points: Long): String

    /** One step of the way to more points. */
    val steps: PointsSteps

    /** In place of a score, when there is none. */
    val states: PointsStates

    /** The question whether entries may be held. */
    val collectTitle: String

    /** What would be kept, and what never. The sources are a list of the words under sources. */
    fun collectWhat(controller: String, sources: List<String>): String

    /** How far back entries may go. */
    fun collectSince(at: Instant): String

    /** How long the permission lasts. */
    fun collectUntil(at: Instant): String

    /** How long an entry is kept at most. */
    fun collectKept(count: Long): String

    /** Gives the permission; asks for finger, face or code. */
    val collectAgree: String

    /** Leaves everything without points; just as good. */
    val collectRefuse: String

    /** Opens the privacy notice. */
    val readNotice: String

    /** Asks before it does anything. */
    val switchOff: String

    /** The question before switching off. */
    val switchOffAsk: String

    /** Shows points again; they come with a new permission. */
    val switchOn: String

    /** Screen reader: the drawn score. */
    fun spokenScore(points: Long): String

    /** Screen reader: the drawn history. */
    fun spokenHistory(first: Long, last: Long, count: Long): String

    /** Screen reader: one entry in the list. */
    fun spokenEntry(kind: String, points: Long, standing: String): String
}

/** The four parts of the score. */
interface PointsFactors {
    /** “Paying on time” */
    val paymentHistory: String

    /** “Keeping agreements” */
    val fulfilment: String

    /** “Time with us” */
    val tenure: String

    /** “Who you are” */
    val identity: String

    /** The word for a case. */
    operator fun get(of: PointsFactor): String = when (of) {
        PointsFactor.PAYMENT_HISTORY -> paymentHistory
        PointsFactor.FULFILMENT -> fulfilment
        PointsFactor.TENURE -> tenure
        PointsFactor.IDENTITY -> identity
    }
}

/** What each part of the score looks at. */
interface PointsFactorsWhat {
    /** “Whether bills and instalments were paid by their day, and loans paid back. The amount does not matter.” */
    val paymentHistory: String

    /** “Whether what you rented came back and was paid for.” */
    val fulfilment: String

    /** “How many quarters of a year you have been a customer.” */
    val tenure: String

    /** “Whether it was checked, once, who you are.” */
    val identity: String

    /** The word for a case. */
    operator fun get(of: PointsFactor): String = when (of) {
        PointsFactor.PAYMENT_HISTORY -> paymentHistory
        PointsFactor.FULFILMENT -> fulfilment
        PointsFactor.TENURE -> tenure
        PointsFactor.IDENTITY -> identity
    }
}

/** One entry of the score, as a sentence in a list. */
interface PointsEntries {
    /** “A bill was paid by its day” */
    val billOnTime: String

    /** “A bill was not paid by its day” */
    val billLate: String

    /** “A loan was paid back” */
    val loanRepaid: String

    /** “Something rented came back and was paid for” */
    val orderCompleted: String

    /** “Something rented was not paid for in time” */
    val orderBroken: String

    /** “Three more months with us” */
    val tenureQuarter: String

    /** “It was checked who you are” */
    val identityConfirmed: String

    /** The word for a case. */
    operator fun get(of: EntryKind): String = when (of) {
        EntryKind.BILL_ON_TIME -> billOnTime
        EntryKind.BILL_LATE -> billLate
        EntryKind.LOAN_REPAID -> loanRepaid
        EntryKind.ORDER_COMPLETED -> orderCompleted
        EntryKind.ORDER_BROKEN -> orderBroken
        EntryKind.TENURE_QUARTER -> tenureQuarter
        EntryKind.IDENTITY_CONFIRMED -> identityConfirmed
    }
}

/** Whether an entry counts, and why not. */
interface PointsStandings {
    /** “Counts” */
    val counts: String

    /** “Does not count: as many of its kind as may count do so already” */
    val beyondCap: String

    /** “Does not count while you dispute it” */
    val disputed: String

    /** “No longer counts: its time is over” */
    val expired: String

    /** “Counts from its day on” */
    val notYet: String

    /** “Does not count: the rules do not have it” */
    val notInRules: String

    /** The word for a case. */
    operator fun get(of: EntryStanding): String = when (of) {
        EntryStanding.COUNTS -> counts
        EntryStanding.BEYOND_CAP -> beyondCap
        EntryStanding.DISPUTED -> disputed
        EntryStanding.EXPIRED -> expired
        EntryStanding.NOT_YET -> notYet
        EntryStanding.NOT_IN_RULES -> notInRules
    }
}

/** What entries come from; one of a list that is shown before a collection grant. */
interface PointsSources {
    /** “your account” */
    val account: String

    /** “bills” */
    val bill: String

    /** “loans” */
    val loan: String

    /** “rentals” */
    val order: String

    /** The word for a case. */
    operator fun get(of: EntrySource): String = when (of) {
        EntrySource.ACCOUNT -> account
        EntrySource.BILL -> bill
        EntrySource.LOAN -> loan
        EntrySource.ORDER -> order
    }
}

/** What one entry comes from, standing alone. */
interface PointsOrigins {
    /** “Your account” */
    val account: String

    /** “A bill” */
    val bill: String

    /** “A loan” */
    val loan: String

    /** “A rental” */
    val order: String

    /** The word for a case. */
    operator fun get(of: EntrySource): String = when (of) {
        EntrySource.ACCOUNT -> account
        EntrySource.BILL -> bill
        EntrySource.LOAN -> loan
        EntrySource.ORDER -> order
    }
}

/** One step of the way to more points. */
interface PointsSteps {
    /** The source is one of the words under sources. */
    fun settle(source: String, day: Instant): String

    /** The kind is one of the sentences under entries. */
    fun earn(kind: String, day: Instant): String

    /** “{day}: something bad stops counting, all by itself” */
    fun expires(day: Instant): String
}

/** In place of a score, when there is none. */
interface PointsStates {
    /** “Points are switched off on this phone. Everything else works as before.” */
    val off: String

    /** “Nothing is held about you for points, so there are none. You decide whether that changes.” */
    val noConsent: String

    /** “Nothing has been added up yet. The first score comes by itself.” */
    val notAssessed: String

    /** “There is a score.” */
    val assessed: String

    /** The word for a case. */
    operator fun get(of: PointsState): String = when (of) {
        PointsState.OFF -> off
        PointsState.NO_CONSENT -> noConsent
        PointsState.NOT_ASSESSED -> notAssessed
        PointsState.ASSESSED -> assessed
    }
}
