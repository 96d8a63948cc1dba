// Generated from shells/words/ride.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.DisputeReason
import app.tally.core.Money
import app.tally.core.RideState
import java.time.Instant

/** Renting a bike. */
interface RideWords {
    /** Headline. */
    val title: String

    /** Opens the camera for the code on a bike. */
    val scan: String

    /** Below the camera's picture. */
    val scanHint: String

    /** Somebody who wants to pay scanned the code on a bike. */
    val bikeCode: String

    /** Leads from the code on a bike to what riding it costs; unlocks nothing yet. */
    val toBike: String

    /** The question before unlocking. */
    fun confirmTitle(bike: String, provider: String): String

    /** Above the amount that is held until the ride is over; it may be nothing. */
    val depositTitle: String

    /** Held until the ride is over. */
    fun deposit(amount: Money): String

    /** Below the question; the whole deposit is waived. */
    val noDeposit: String

    /** Below the question; a part of the deposit is waived. */
    fun lessDeposit(amount: Money, ordinary: Money): String

    /** Unlocks without using points. */
    val ordinaryDeposit: String

    /** The most that may be collected, whatever happens. */
    fun cap(amount: Money): String

    /** Below the question: the agreement ends by itself when the lock stays closed. */
    fun startBy(at: Instant): String

    /** Above the lines of the plan. */
    val price: String

    /** A line of the plan: charged once. */
    fun priceBase(amount: Money): String

    /** A line of the plan: charged again and again. */
    fun priceMinutes(amount: Money, count: Long): String

    /** A line of the plan: charged again and again. */
    fun priceKilometres(amount: Money, count: Long): String

    /** A line of the plan. */
    fun priceTax(share: Long): String

    /** Opens the prompt for finger, face or code. */
    val unlock: String

    /** Until the lock answers; up to ten seconds. */
    val unlocking: String

    /** When the lock opened. */
    fun began(at: Instant): String

    /** During the ride: the price if it ended now. */
    fun fareSoFar(amount: Money): String

    /** How long a ride has lasted. */
    fun minutes(count: Long): String

    /** How far a ride has gone. */
    fun distance(length: Long): String

    /** Label of the field for how far the ride went; the bike shows it. */
    val counter: String

    /** Below that field. */
    val counterHint: String

    /** Ends the ride; works without a network. */
    val end: String

    /** Before ending the ride. */
    val endAsk: String

    /** When the ride ended. */
    fun ended(at: Instant): String

    /** Between the end of a ride and its charge. */
    val settling: String

    /** The ride was ended without a network. */
    val settlingOffline: String

    /** Headline of the charge. */
    val chargeTitle: String

    /** What was taken for the ride. */
    fun collected(amount: Money): String

    /** What came back of the deposit. */
    fun returned(amount: Money): String

    /** One line of a fare. */
    val lines: RideLines

    /** Where a ride stands, as a short mark. */
    val states: RideStates

    /** Signed, and no answer yet. */
    val unlockNotKnown: String

    /** Takes a ride back that never began. */
    val cancel: String

    /** Opens the choice of reasons. */
    val dispute: String

    /** The reason is one of the texts under reasons. */
    fun disputed(reason: String): String

    /** The phone refuses a charge above what was signed. */
    val disputedByPhone: String

    /** Why a charge is disputed. */
    val reasons: RideReasons

    /** Above the list. */
    val past: String

    /** In place of the list. */
    val empty: String

    /** Screen reader: announced from time to time during a ride. */
    fun spokenFare(amount: Money, count: Long): String

    /** Screen reader: announced. */
    val spokenUnlocked: String
}

/** One line of a fare. */
interface RideLines {
    /** “Base price” */
    val base: String

    /** “{count} times the price by minutes” */
    fun minutes(count: Long): String

    /** “{count} times the price by distance” */
    fun kilometres(count: Long): String

    /** “Never below nothing” */
    val nothingAtLeast: String

    /** “Tax” */
    val tax: String

    /** “Above your limit: not charged” */
    val cap: String
}

/** Where a ride stands, as a short mark. */
interface RideStates {
    /** “Not unlocked: only shown” */
    val offered: String

    /** “Not known yet: the lock may be open” */
    val unlocking: String

    /** “Agreed; the lock is still closed” */
    val created: String

    /** “Riding” */
    val riding: String

    /** “Over; the price is on its way” */
    val settling: String

    /** “Paid” */
    val done: String

    /** “Taken back before it began” */
    val revoked: String

    /** “Never began; nothing was charged” */
    val expired: String

    /** “Declined; the lock stayed closed” */
    val declined: String

    /** The word for a case. */
    operator fun get(of: RideState): String = when (of) {
        RideState.OFFERED -> offered
        RideState.UNLOCKING -> unlocking
        RideState.CREATED -> created
        RideState.RIDING -> riding
        RideState.SETTLING -> settling
        RideState.DONE -> done
        RideState.REVOKED -> revoked
        RideState.EXPIRED -> expired
        RideState.DECLINED -> declined
    }
}

/** Why a charge is disputed. */
interface RideReasons {
    /** “More than I signed for” */
    val aboveWhatWasSigned: String

    /** “The sum is wrong” */
    val wrongSum: String

    /** “It was not my ride” */
    val notMyRide: String

    /** “Something else” */
    val other: String

    /** The word for a case. */
    operator fun get(of: DisputeReason): String = when (of) {
        DisputeReason.ABOVE_WHAT_WAS_SIGNED -> aboveWhatWasSigned
        DisputeReason.WRONG_SUM -> wrongSum
        DisputeReason.NOT_MY_RIDE -> notMyRide
        DisputeReason.OTHER -> other
    }
}
