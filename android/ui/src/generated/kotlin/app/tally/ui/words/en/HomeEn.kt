// Generated from shells/words/home.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.HomeWords
import java.time.Instant

internal class HomeEn(private val formats: Formats) : HomeWords {
    override val balance = "You can spend"
    override fun booked(amount: Money) = "In the account: ${formats.money(amount)}"
    override fun held(amount: Money) = "Held as deposit: ${formats.money(amount)}"
    override fun pending(amount: Money) = "On its way: ${formats.money(amount)}"
    override val noMoney = "There is no money here yet. Top up to pay."
    override fun nextBill(amount: Money, payee: String, day: Instant) = "${formats.money(amount)} to ${payee}, by ${formats.day(day)}"
    override fun nextBillLate(amount: Money, payee: String, day: Instant) = "${formats.money(amount)} to ${payee}, was due by ${formats.day(day)}"
    override val nextBillTitle = "Next bill"
    override val noBills = "Nothing to pay."
    override fun billLate(count: Long) = pluralEn(count, one = "${formats.number(count)} bill is late", other = "${formats.number(count)} bills are late")
    override val pointsTitle = "Your points"
    override val pointsOff = "Points are off."
    override val scan = "Scan and pay"
    override val topUp = "Top up"
    override val recent = "Latest payments"
    override val noPayments = "Your payments will appear here."
    override fun rideRunning(bike: String) = "You are riding bike ${bike}"
    override fun spokenBalance(amount: Money) = "You can spend ${formats.money(amount)}"
    override val hideAmounts = "Hide amounts"
    override val showAmounts = "Show amounts"
    override val spokenHidden = "Amount hidden"
}
