// Generated from shells/words/home.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.HomeWords
import java.time.Instant

internal class HomeDe(private val formats: Formats) : HomeWords {
    override val balance = "Verfügbar"
    override fun booked(amount: Money) = "Auf dem Konto: ${formats.money(amount)}"
    override fun held(amount: Money) = "Als Kaution hinterlegt: ${formats.money(amount)}"
    override fun pending(amount: Money) = "Unterwegs: ${formats.money(amount)}"
    override val noMoney = "Hier ist noch kein Geld. Lade auf, um zu zahlen."
    override fun nextBill(amount: Money, payee: String, day: Instant) = "${formats.money(amount)} an ${payee}, bis ${formats.day(day)}"
    override fun nextBillLate(amount: Money, payee: String, day: Instant) = "${formats.money(amount)} an ${payee}, war bis ${formats.day(day)} fällig"
    override val nextBillTitle = "Nächste Rechnung"
    override val noBills = "Nichts zu zahlen."
    override fun billLate(count: Long) = pluralDe(count, one = "${formats.number(count)} Rechnung ist überfällig", other = "${formats.number(count)} Rechnungen sind überfällig")
    override val pointsTitle = "Deine Punkte"
    override val pointsOff = "Punkte sind ausgeschaltet."
    override val scan = "Scannen und zahlen"
    override val topUp = "Aufladen"
    override val recent = "Letzte Zahlungen"
    override val noPayments = "Hier stehen bald deine Zahlungen."
    override fun rideRunning(bike: String) = "Du fährst Rad ${bike}"
    override fun spokenBalance(amount: Money) = "Du kannst ${formats.money(amount)} ausgeben"
    override val hideAmounts = "Beträge verbergen"
    override val showAmounts = "Beträge zeigen"
    override val spokenHidden = "Betrag verborgen"
}
