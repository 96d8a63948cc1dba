// Generated from shells/words/ride.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.RideLines
import app.tally.ui.words.RideReasons
import app.tally.ui.words.RideStates
import app.tally.ui.words.RideWords
import java.time.Instant

internal class RideNl(private val formats: Formats) : RideWords {
    override val title = "Fietsen"
    override val scan = "Fiets scannen"
    override val scanHint = "Scan de code op de fiets."
    override val bikeCode = "Dit is de code op een fiets. Hij opent de fiets en betaalt niets."
    override val toBike = "Met deze fiets rijden"
    override fun confirmTitle(bike: String, provider: String) = "Fiets ${bike} van ${provider} ontgrendelen?"
    override val depositTitle = "Borg"
    override fun deposit(amount: Money) = "${formats.money(amount)} staat vast tot de rit voorbij is. Wat overblijft, krijg je terug."
    override val noDeposit = "Geen borg, dankzij je punten."
    override fun lessDeposit(amount: Money, ordinary: Money) = "${formats.money(amount)} borg dankzij je punten, in plaats van ${formats.money(ordinary)}."
    override val ordinaryDeposit = "Gewone borg"
    override fun cap(amount: Money) = "Het kost nooit meer dan ${formats.money(amount)}, wat er ook gebeurt."
    override fun startBy(at: Instant) = "Is het slot om ${formats.moment(at)} nog niet open, dan gaat het niet meer open en betaal je niets."
    override val price = "Wat het kost"
    override fun priceBase(amount: Money) = "${formats.money(amount)} starttarief"
    override fun priceMinutes(amount: Money, count: Long) = pluralNl(count, one = "${formats.money(amount)} per minuut", other = "${formats.money(amount)} per ${formats.number(count)} minuten")
    override fun priceKilometres(amount: Money, count: Long) = pluralNl(count, one = "${formats.money(amount)} per kilometer", other = "${formats.money(amount)} per ${formats.number(count)} kilometer")
    override fun priceTax(share: Long) = "plus ${formats.percent(share)} belasting"
    override val unlock = "Ontgrendelen"
    override val unlocking = "Ontgrendelen …"
    override fun began(at: Instant) = "Onderweg sinds ${formats.moment(at)}"
    override fun fareSoFar(amount: Money) = "Tot nu toe ${formats.money(amount)}"
    override fun minutes(count: Long) = pluralNl(count, one = "${formats.number(count)} minuut", other = "${formats.number(count)} minuten")
    override fun distance(length: Long) = "${Language.NL.distance(length, formats)} gereden"
    override val counter = "Kilometers op de teller van de fiets"
    override val counterHint = "Lees ze af op de fiets, bijvoorbeeld 1,8. De prijs heeft ze nodig."
    override val end = "Rit beëindigen"
    override val endAsk = "Doe eerst het slot dicht. Dan eindigt de rit hier, ook zonder netwerk."
    override fun ended(at: Instant) = "Beëindigd ${formats.moment(at)}"
    override val settling = "De rit is voorbij. Wat het kost, volgt zo."
    override val settlingOffline = "De rit is vanaf nu voorbij. De aanbieder hoort het zodra je online bent."
    override val chargeTitle = "Wat de rit kostte"
    override fun collected(amount: Money) = "${formats.money(amount)} is afgeschreven."
    override fun returned(amount: Money) = "${formats.money(amount)} van je borg kwam terug."
    override val lines = object : RideLines {
        override val base = "Starttarief"
        override fun minutes(count: Long) = pluralNl(count, one = "${formats.number(count)} keer het minuuttarief", other = "${formats.number(count)} keer het minuuttarief")
        override fun kilometres(count: Long) = pluralNl(count, one = "${formats.number(count)} keer het kilometertarief", other = "${formats.number(count)} keer het kilometertarief")
        override val nothingAtLeast = "Nooit minder dan nul"
        override val tax = "Belasting"
        override val cap = "Boven je maximum: niet gerekend"
    }
    override val states = object : RideStates {
        override val offered = "Niet ontgrendeld: alleen bekeken"
        override val unlocking = "Nog niet bekend: het slot kan open zijn"
        override val created = "Afgesproken; het slot is nog dicht"
        override val riding = "Onderweg"
        override val settling = "Voorbij; de prijs volgt nog"
        override val done = "Betaald"
        override val revoked = "Teruggenomen voor het begin"
        override val expired = "Nooit begonnen; niets gerekend"
        override val declined = "Geweigerd; het slot bleef dicht"
    }
    override val unlockNotKnown = "We weten nog niet of het slot open is. Kijk even bij de fiets. Je telefoon blijft vragen, en je betaalt nooit meer dan je maximum."
    override val cancel = "Terugnemen"
    override val dispute = "Prijs betwisten"
    override fun disputed(reason: String) = "Je betwist dit: ${reason}"
    override val disputedByPhone = "Je telefoon betwist dit vanzelf: er is meer afgeschreven dan je hebt getekend."
    override val reasons = object : RideReasons {
        override val aboveWhatWasSigned = "Meer dan ik heb getekend"
        override val wrongSum = "De som klopt niet"
        override val notMyRide = "Het was niet mijn rit"
        override val other = "Iets anders"
    }
    override val past = "Eerdere ritten"
    override val empty = "Je hebt nog niet gefietst."
    override fun spokenFare(amount: Money, count: Long) = pluralNl(count, one = "${formats.number(count)} minuut, tot nu toe ${formats.money(amount)}", other = "${formats.number(count)} minuten, tot nu toe ${formats.money(amount)}")
    override val spokenUnlocked = "Het slot is open."
}
