// Generated from shells/words/common.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.OperationState
import app.tally.core.Weekday
import java.time.Instant

/** Words that many screens share. */
interface CommonWords {
    /** Leaves a screen for the one before. */
    val back: String

    /** Closes a question; nothing is done. */
    val cancel: String

    /** Goes on to the next step. */
    val carryOn: String

    /** Closes a sheet. */
    val close: String

    /** Copies a text to the clipboard. */
    val copy: String

    /** Shown for a moment after copying. */
    val copied: String

    /** Leaves a screen on which something was finished. */
    val done: String

    /** Opens an explanation. */
    val help: String

    /** Puts a question off. */
    val later: String

    /** Opens an explanation. */
    val learnMore: String

    /** Tries the same thing again. Never used for a payment that may have been made. */
    val retry: String

    /** Keeps what was written. */
    val save: String

    /** Label and hint of a search field. */
    val search: String

    /** Opens the system's sheet for sending a file. */
    val shareFile: String

    /** Opens the whole list. */
    val showAll: String

    /** Takes the last step back. */
    val undo: String

    /** Tab: the first screen. */
    val home: String

    /** Tab: scanning and paying. */
    val pay: String

    /** Tab: the score. A number that grows by keeping agreements; nothing that can be spent. */
    val points: String

    /** Tab: what points are good for. */
    val perks: String

    /** Tab: renting a bike. */
    val ride: String

    /** Tab: who may read which data. */
    val sharing: String

    /** Tab: everything else: points, bills, loans, rides, security. */
    val more: String

    /** Screen: phone, limits, rights, wiping. */
    val security: String

    /** In place of what is not there yet. */
    val loading: String

    /** Banner: the phone has no network. Everything that is stored can still be read. */
    val offline: String

    /** Notice: somebody followed an invite on a phone that is a wallet already. */
    val inviteTaken: String

    /** Below it. Nothing was changed by the link. */
    val inviteTakenAdvice: String

    /** Notice: somebody followed a link, to pay or to a question for their data, on a phone that is no wallet yet, or while they play. */
    val linkNeedsWallet: String

    /** Below it. Nothing was changed by the link. */
    val linkNeedsWalletAdvice: String

    /** Notice: somebody followed a link that begins like one of Tally’s and is none that the app knows. */
    val linkUnknown: String

    /** Above the scanner, for somebody who came back to it: the camera may still look at the code that led them on, and nothing is done by itself. */
    val scannedAlready: String

    /** Beside it: goes on with that code once more. */
    val useAgain: String

    /** In place of a screen with secrets, while its picture is recorded or shown on another display: why nothing is seen, and how to go on. */
    val captured: String

    /** How fresh a number is. */
    fun asOf(at: Instant): String

    /** A number is older than it should be. */
    fun stale(at: Instant): String

    /** Nothing has been fetched yet. */
    val neverSynced: String

    /** Asks for news now. */
    val refresh: String

    /** Spoken and shown while news is fetched. */
    val refreshing: String

    /** The other side asked to wait so long. */
    fun retryIn(count: Long): String

    /** While the encrypted file is opened; a moment. */
    val opening: String

    /** Headline when the wallet could not be opened; the error follows. */
    val notOpened: String

    /** Headline of the list of signed things that have no answer yet. */
    val outbox: String

    /** In place of that list. */
    val outboxEmpty: String

    /** Kinds of signed things, in the list of what waits to be sent; by the type in their signature. */
    val operationKinds: CommonOperationKinds

    /** How many signed things are still to be sent. */
    fun waiting(count: Long): String

    /** A moment less than a minute ago. */
    val justNow: String

    /** How long ago something happened; less than an hour. */
    fun minutesAgo(count: Long): String

    /** How long ago something happened; today. */
    fun hoursAgo(count: Long): String

    /** The day that it is, as a headline in lists. */
    val today: String

    /** The day before this one, as a headline in lists. */
    val yesterday: String

    /** The day after this one, as a headline in lists. */
    val tomorrow: String

    /** A day still to come. */
    fun inDays(count: Long): String

    /** How long ago something happened; two days or more. */
    fun daysAgo(count: Long): String

    /** A length of time. */
    fun days(count: Long): String

    /** A number of points. */
    fun pointsCount(count: Long): String

    /** How long something holds; that day included. */
    fun until(at: Instant): String

    /** From which day on something has been so. */
    fun since(at: Instant): String

    /** Beside a field that may be left empty. */
    val optional: String

    /** Days of the week, standing alone. */
    val weekdays: CommonWeekdays

    /** Where something that was signed stands. */
    val operations: CommonOperations

    /** What "on hold" means, with a button that tries again. */
    val parked: String

    /** Sends the very same signed thing once more; harmless. */
    val sendAgain: String

    /** Screen reader: the arrow at the top. */
    val spokenBack: String

    /** Screen reader: the cross of a sheet. */
    val spokenClose: String

    /** Screen reader: the mark beside a number that is not up to date. */
    val spokenStale: String

    /** Screen reader: a tab in the bar. */
    fun spokenTab(name: String, place: Long, all: Long): String

    /** Spoken by a screen reader behind one of several steps: this one is behind the person. */
    val spokenStepDone: String

    /** Spoken by a screen reader behind one of several steps: the person stands here. */
    val spokenStepNow: String

    /** Spoken by a screen reader behind one of several steps: this one is still to come. */
    val spokenStepNext: String

    /** A band on every screen while one tries it with play money. */
    val playMoney: String
}

/** Kinds of signed things, in the list of what waits to be sent; by the type in their signature. */
interface CommonOperationKinds {
    /** “A payment” */
    val tallyPaymentJwt: String

    /** “A top-up” */
    val tallyTopupJwt: String

    /** “A loan” */
    val tallyLoanJwt: String

    /** “Your permission for small payments” */
    val tallyMandateJwt: String

    /** “The end of small payments” */
    val tallyMandateEndJwt: String

    /** “A permission to read your data” */
    val tallyGrantJwt: String

    /** “A link to your data” */
    val tallyShareJwt: String

    /** “Your permission for points” */
    val tallyCollectionJwt: String

    /** “A permission for a seller to learn your step” */
    val tallyReachJwt: String

    /** “Something that you took back” */
    val tallyWithdrawalJwt: String

    /** “Unlocking a bike” */
    val tallyUnlockJwt: String

    /** “The end of a ride” */
    val tallyRideEndJwt: String

    /** “A ride that you took back” */
    val tallyRideCancelJwt: String

    /** “A dispute about a ride” */
    val tallyRideDisputeJwt: String

    /** “A dispute about a bill” */
    val tallyBillDisputeJwt: String

    /** A kind that this version does not know. */
    val other: String

    /** The word for a code of the core. */
    operator fun get(code: String): String = when (code) {
        "tally-payment+jwt" -> tallyPaymentJwt
        "tally-topup+jwt" -> tallyTopupJwt
        "tally-loan+jwt" -> tallyLoanJwt
        "tally-mandate+jwt" -> tallyMandateJwt
        "tally-mandate-end+jwt" -> tallyMandateEndJwt
        "tally-grant+jwt" -> tallyGrantJwt
        "tally-share+jwt" -> tallyShareJwt
        "tally-collection+jwt" -> tallyCollectionJwt
        "tally-reach+jwt" -> tallyReachJwt
        "tally-withdrawal+jwt" -> tallyWithdrawalJwt
        "tally-unlock+jwt" -> tallyUnlockJwt
        "tally-ride-end+jwt" -> tallyRideEndJwt
        "tally-ride-cancel+jwt" -> tallyRideCancelJwt
        "tally-ride-dispute+jwt" -> tallyRideDisputeJwt
        "tally-bill-dispute+jwt" -> tallyBillDisputeJwt
        else -> other
    }
}

/** Days of the week, standing alone. */
interface CommonWeekdays {
    /** “Monday” */
    val monday: String

    /** “Tuesday” */
    val tuesday: String

    /** “Wednesday” */
    val wednesday: String

    /** “Thursday” */
    val thursday: String

    /** “Friday” */
    val friday: String

    /** “Saturday” */
    val saturday: String

    /** “Sunday” */
    val sunday: String

    /** The word for a case. */
    operator fun get(of: Weekday): String = when (of) {
        Weekday.MONDAY -> monday
        Weekday.TUESDAY -> tuesday
        Weekday.WEDNESDAY -> wednesday
        Weekday.THURSDAY -> thursday
        Weekday.FRIDAY -> friday
        Weekday.SATURDAY -> saturday
        Weekday.SUNDAY -> sunday
    }
}

/** Where something that was signed stands. */
interface CommonOperations {
    /** “Waiting to be sent” */
    val queued: String

    /** “Being sent” */
    val sending: String

    /** “Accepted” */
    val accepted: String

    /** “Declined” */
    val declined: String

    /** Could not be read by the other side; kept on the phone, waits for the person. */
    val parked: String

    /** The word for a case. */
    operator fun get(of: OperationState): String = when (of) {
        OperationState.QUEUED -> queued
        OperationState.SENDING -> sending
        OperationState.ACCEPTED -> accepted
        OperationState.DECLINED -> declined
        OperationState.PARKED -> parked
    }
}
