// Generated from shells/words/common.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.ui.words.CommonOperationKinds
import app.tally.ui.words.CommonOperations
import app.tally.ui.words.CommonWeekdays
import app.tally.ui.words.CommonWords
import app.tally.ui.words.Formats
import java.time.Instant

internal class CommonEn(private val formats: Formats) : CommonWords {
    override val back = "Back"
    override val cancel = "Cancel"
    override val carryOn = "Continue"
    override val close = "Close"
    override val copy = "Copy"
    override val copied = "Copied"
    override val done = "Done"
    override val help = "Help"
    override val later = "Later"
    override val learnMore = "Learn more"
    override val retry = "Try again"
    override val save = "Save"
    override val search = "Search"
    override val shareFile = "Send file"
    override val showAll = "Show all"
    override val undo = "Undo"
    override val home = "Home"
    override val pay = "Pay"
    override val points = "Points"
    override val perks = "Perks"
    override val ride = "Ride"
    override val sharing = "Sharing"
    override val more = "More"
    override val security = "Security"
    override val loading = "Loading …"
    override val offline = "You are offline. You can still read everything that is on this phone."
    override val inviteTaken = "This phone is a wallet already."
    override val inviteTakenAdvice = "An invite is for a phone without a wallet. Nothing was changed."
    override val linkNeedsWallet = "This link is for a phone that is a wallet."
    override val linkNeedsWalletAdvice = "Begin with an invite, then follow the link again."
    override val linkUnknown = "Tally does not know this link. Nothing was changed."
    override val scannedAlready = "You have scanned this code already."
    override val useAgain = "Use it again"
    override val captured = "Your screen is being recorded or mirrored, so this is hidden from whoever could see it. Stop recording or mirroring to go on."
    override fun asOf(at: Instant) = "As of ${formats.moment(at)}"
    override fun stale(at: Instant) = "Not up to date: as of ${formats.moment(at)}"
    override val neverSynced = "Nothing has been fetched yet."
    override val refresh = "Refresh"
    override val refreshing = "Refreshing …"
    override fun retryIn(count: Long) = pluralEn(count, one = "Trying again in ${formats.number(count)} second", other = "Trying again in ${formats.number(count)} seconds")
    override val opening = "Opening your wallet …"
    override val notOpened = "Your wallet did not open"
    override val outbox = "Waiting to be sent"
    override val outboxEmpty = "Everything that you signed has been sent and answered."
    override val operationKinds = object : CommonOperationKinds {
        override val tallyPaymentJwt = "A payment"
        override val tallyTopupJwt = "A top-up"
        override val tallyLoanJwt = "A loan"
        override val tallyMandateJwt = "Your permission for small payments"
        override val tallyMandateEndJwt = "The end of small payments"
        override val tallyGrantJwt = "A permission to read your data"
        override val tallyShareJwt = "A link to your data"
        override val tallyCollectionJwt = "Your permission for points"
        override val tallyReachJwt = "A permission for a seller to learn your step"
        override val tallyWithdrawalJwt = "Something that you took back"
        override val tallyUnlockJwt = "Unlocking a bike"
        override val tallyRideEndJwt = "The end of a ride"
        override val tallyRideCancelJwt = "A ride that you took back"
        override val tallyRideDisputeJwt = "A dispute about a ride"
        override val tallyBillDisputeJwt = "A dispute about a bill"
        override val other = "Something that you signed"
    }
    override fun waiting(count: Long) = pluralEn(count, one = "${formats.number(count)} thing is signed and still has to be sent.", other = "${formats.number(count)} things are signed and still have to be sent.")
    override val justNow = "Just now"
    override fun minutesAgo(count: Long) = pluralEn(count, one = "${formats.number(count)} minute ago", other = "${formats.number(count)} minutes ago")
    override fun hoursAgo(count: Long) = pluralEn(count, one = "${formats.number(count)} hour ago", other = "${formats.number(count)} hours ago")
    override val today = "Today"
    override val yesterday = "Yesterday"
    override val tomorrow = "Tomorrow"
    override fun inDays(count: Long) = pluralEn(count, one = "In ${formats.number(count)} day", other = "In ${formats.number(count)} days")
    override fun daysAgo(count: Long) = pluralEn(count, one = "${formats.number(count)} day ago", other = "${formats.number(count)} days ago")
    override fun days(count: Long) = pluralEn(count, one = "${formats.number(count)} day", other = "${formats.number(count)} days")
    override fun pointsCount(count: Long) = pluralEn(count, one = "${formats.number(count)} point", other = "${formats.number(count)} points")
    override fun until(at: Instant) = "Until ${formats.date(at)}"
    override fun since(at: Instant) = "Since ${formats.date(at)}"
    override val optional = "Optional"
    override val weekdays = object : CommonWeekdays {
        override val monday = "Monday"
        override val tuesday = "Tuesday"
        override val wednesday = "Wednesday"
        override val thursday = "Thursday"
        override val friday = "Friday"
        override val saturday = "Saturday"
        override val sunday = "Sunday"
    }
    override val operations = object : CommonOperations {
        override val queued = "Waiting to be sent"
        override val sending = "Being sent"
        override val accepted = "Accepted"
        override val declined = "Declined"
        override val parked = "On hold: it needs you"
    }
    override val parked = "Tally could not read this. Nothing is lost: it is kept on this phone. Update the app, then send it again."
    override val sendAgain = "Send again"
    override val spokenBack = "Go back"
    override val spokenClose = "Close this sheet"
    override val spokenStale = "Not up to date"
    override fun spokenTab(name: String, place: Long, all: Long) = "${name}, tab ${formats.number(place)} of ${formats.number(all)}"
    override val spokenStepDone = "Reached"
    override val spokenStepNow = "Now"
    override val spokenStepNext = "Not yet"
    override val playMoney = "Play money: nothing here is real."
}
