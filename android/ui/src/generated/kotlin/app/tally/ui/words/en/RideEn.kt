// Generated from shells/words/ride.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.RideLines
import app.tally.ui.words.RideReasons
import app.tally.ui.words.RideStates
import app.tally.ui.words.RideWords
import java.time.Instant

internal class RideEn(private val formats: Formats) : RideWords {
    override val title = "Ride"
    override val scan = "Scan a bike"
    override val scanHint = "Scan the code on the bike."
    override val bikeCode = "This code is on a bike. It unlocks the bike, and pays nothing."
    override val toBike = "Ride this bike"
    override fun confirmTitle(bike: String, provider: String) = "Unlock bike ${bike} of ${provider}?"
    override val depositTitle = "Deposit"
    override fun deposit(amount: Money) = "${formats.money(amount)} is held until the ride is over. The rest of it comes back."
    override val noDeposit = "No deposit, thanks to your points."
    override fun lessDeposit(amount: Money, ordinary: Money) = "${formats.money(amount)} deposit with your points, instead of ${formats.money(ordinary)}."
    override val ordinaryDeposit = "Use the ordinary deposit"
    override fun cap(amount: Money) = "It never costs more than ${formats.money(amount)}, whatever happens."
    override fun startBy(at: Instant) = "If the lock has not opened by ${formats.moment(at)}, it never will, and nothing is charged."
    override val price = "What it costs"
    override fun priceBase(amount: Money) = "${formats.money(amount)} to begin with"
    override fun priceMinutes(amount: Money, count: Long) = pluralEn(count, one = "${formats.money(amount)} every minute", other = "${formats.money(amount)} every ${formats.number(count)} minutes")
    override fun priceKilometres(amount: Money, count: Long) = pluralEn(count, one = "${formats.money(amount)} every kilometre", other = "${formats.money(amount)} every ${formats.number(count)} kilometres")
    override fun priceTax(share: Long) = "${formats.percent(share)} tax on top"
    override val unlock = "Unlock"
    override val unlocking = "Unlocking …"
    override fun began(at: Instant) = "Riding since ${formats.moment(at)}"
    override fun fareSoFar(amount: Money) = "${formats.money(amount)} so far"
    override fun minutes(count: Long) = pluralEn(count, one = "${formats.number(count)} minute", other = "${formats.number(count)} minutes")
    override fun distance(length: Long) = "${Language.EN.distance(length, formats)} ridden"
    override val counter = "Kilometres on the bike’s counter"
    override val counterHint = "Read them off the bike, such as 1.8. The price needs them."
    override val end = "End ride"
    override val endAsk = "Close the lock first. Then the ride ends here, even without a network."
    override fun ended(at: Instant) = "Ended ${formats.moment(at)}"
    override val settling = "The ride is over. What it costs comes in a moment."
    override val settlingOffline = "The ride is over from now on. The bike company hears it once you are online."
    override val chargeTitle = "What the ride cost"
    override fun collected(amount: Money) = "${formats.money(amount)} was taken."
    override fun returned(amount: Money) = "${formats.money(amount)} of your deposit came back."
    override val lines = object : RideLines {
        override val base = "Base price"
        override fun minutes(count: Long) = pluralEn(count, one = "${formats.number(count)} time the price by minutes", other = "${formats.number(count)} times the price by minutes")
        override fun kilometres(count: Long) = pluralEn(count, one = "${formats.number(count)} time the price by distance", other = "${formats.number(count)} times the price by distance")
        override val nothingAtLeast = "Never below nothing"
        override val tax = "Tax"
        override val cap = "Above your limit: not charged"
    }
    override val states = object : RideStates {
        override val offered = "Not unlocked: only shown"
        override val unlocking = "Not known yet: the lock may be open"
        override val created = "Agreed; the lock is still closed"
        override val riding = "Riding"
        override val settling = "Over; the price is on its way"
        override val done = "Paid"
        override val revoked = "Taken back before it began"
        override val expired = "Never began; nothing was charged"
        override val declined = "Declined; the lock stayed closed"
    }
    override val unlockNotKnown = "We do not know yet whether the lock is open. Look at the bike. Your phone keeps asking, and you are never charged above your limit."
    override val cancel = "Take it back"
    override val dispute = "Dispute the price"
    override fun disputed(reason: String) = "You dispute this: ${reason}"
    override val disputedByPhone = "Your phone disputes this by itself: more was taken than you signed for."
    override val reasons = object : RideReasons {
        override val aboveWhatWasSigned = "More than I signed for"
        override val wrongSum = "The sum is wrong"
        override val notMyRide = "It was not my ride"
        override val other = "Something else"
    }
    override val past = "Earlier rides"
    override val empty = "You have not ridden yet."
    override fun spokenFare(amount: Money, count: Long) = pluralEn(count, one = "${formats.number(count)} minute, ${formats.money(amount)} so far", other = "${formats.number(count)} minutes, ${formats.money(amount)} so far")
    override val spokenUnlocked = "The lock is open."
}
