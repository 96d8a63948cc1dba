// Generated from shells/words/home.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.HomeWords
import java.time.Instant

internal class HomeNl(private val formats: Formats) : HomeWords {
    override val balance = "Beschikbaar"
    override fun booked(amount: Money) = "Op de rekening: ${formats.money(amount)}"
    override fun held(amount: Money) = "Vast als borg: ${formats.money(amount)}"
    override fun pending(amount: Money) = "Onderweg: ${formats.money(amount)}"
    override val noMoney = "Er staat nog geen geld op. Waardeer op om te betalen."
    override fun nextBill(amount: Money, payee: String, day: Instant) = "${formats.money(amount)} aan ${payee}, uiterlijk ${formats.day(day)}"
    override fun nextBillLate(amount: Money, payee: String, day: Instant) = "${formats.money(amount)} aan ${payee}, had uiterlijk ${formats.day(day)} betaald moeten zijn"
    override val nextBillTitle = "Volgende rekening"
    override val noBills = "Niets te betalen."
    override fun billLate(count: Long) = pluralNl(count, one = "${formats.number(count)} rekening is te laat", other = "${formats.number(count)} rekeningen zijn te laat")
    override val pointsTitle = "Je punten"
    override val pointsOff = "Punten staan uit."
    override val scan = "Scannen en betalen"
    override val topUp = "Opwaarderen"
    override val recent = "Laatste betalingen"
    override val noPayments = "Hier komen je betalingen te staan."
    override fun rideRunning(bike: String) = "Je rijdt op fiets ${bike}"
    override fun spokenBalance(amount: Money) = "Je kunt ${formats.money(amount)} uitgeven"
    override val hideAmounts = "Bedragen verbergen"
    override val showAmounts = "Bedragen tonen"
    override val spokenHidden = "Bedrag verborgen"
}
