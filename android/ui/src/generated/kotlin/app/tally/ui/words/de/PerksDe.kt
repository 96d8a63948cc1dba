// Generated from shells/words/perks.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.PerksAnswers
import app.tally.ui.words.PerksBenefits
import app.tally.ui.words.PerksKinds
import app.tally.ui.words.PerksOrdinary
import app.tally.ui.words.PerksWords
import java.time.Instant

internal class PerksDe(private val formats: Formats) : PerksWords {
    override val title = "Vorteile"
    override val city = "Deine Stadt"
    override val pickCity = "Stadt wählen"
    override val cityStays = "Deine Stadt bleibt auf diesem Handy. Niemand erfährt sie."
    override val everywhere = "Überall"
    override fun inThese(cities: List<String>) = "Nur in ${Language.DE.list(cities)}"
    override fun inCities(count: Long) = pluralDe(count, one = "In ${formats.number(count)} Stadt", other = "In ${formats.number(count)} Städten")
    override val citySearch = "Städte suchen"
    override val noCity = "Keine Stadt"
    override val empty = "Hier gibt es gerade keine Vorteile. Der gewöhnliche Weg steht überall offen."
    override val kinds = object : PerksKinds {
        override val depositWaiver = "Weniger Kaution"
        override val discount = "Rabatt"
        override val delayedPayment = "Später zahlen"
        override val loan = "Kleiner Kredit"
    }
    override val benefits = object : PerksBenefits {
        override fun depositWaiver(share: Long) = "${formats.percent(share)} weniger Kaution"
        override fun discount(share: Long) = "${formats.percent(share)} Rabatt auf den Preis"
        override fun delayedPayment(count: Long) = pluralDe(count, one = "${formats.number(count)} Tag später zahlen", other = "${formats.number(count)} Tage später zahlen")
        override fun loan(amount: Money) = "Bis zu ${formats.money(amount)} leihen"
    }
    override val answers = object : PerksAnswers {
        override val eligible = "Steht dir offen"
        override fun short(count: Long) = pluralDe(count, one = "${formats.number(count)} Punkt fehlt", other = "${formats.number(count)} Punkte fehlen")
        override val noPoints = "Es gibt keine Punkte, die zählen könnten."
        override fun consentMissing(seller: String) = "${seller} darf noch nicht erfahren, dass du das erreichst."
        override fun notHere(city: String, kilometres: Long) = "Nicht in deiner Stadt. Am nächsten liegt ${city}, ${formats.number(kilometres)} km entfernt."
        override fun notYet(at: Instant) = "Jetzt nicht: ab ${formats.moment(at)}"
        override val over = "Vorbei"
    }
    override val notHereNoCity = "Nur in manchen Städten. Wähle deine, dann siehst du, ob sie dabei ist."
    override fun nextStep(count: Long, benefit: String) = pluralDe(count, one = "Mit ${formats.number(count)} Punkt mehr: ${benefit}", other = "Mit ${formats.number(count)} Punkten mehr: ${benefit}")
    override val steps = "Was Punkte bringen"
    override fun stepFrom(count: Long, benefit: String) = pluralDe(count, one = "Ab ${formats.number(count)} Punkt: ${benefit}", other = "Ab ${formats.number(count)} Punkten: ${benefit}")
    override fun lendingWeekly(share: Long, count: Long) = pluralDe(count, one = "Kostet ${formats.percent(share)} des Betrags, zurückzuzahlen in ${formats.number(count)} wöchentlicher Rate", other = "Kostet ${formats.percent(share)} des Betrags, zurückzuzahlen in ${formats.number(count)} wöchentlichen Raten")
    override fun lendingMonthly(share: Long, count: Long) = pluralDe(count, one = "Kostet ${formats.percent(share)} des Betrags, zurückzuzahlen in ${formats.number(count)} monatlicher Rate", other = "Kostet ${formats.percent(share)} des Betrags, zurückzuzahlen in ${formats.number(count)} monatlichen Raten")
    override val nearestWay = "Der kürzeste Weg dorthin"
    override val ordinaryTitle = "Ohne Punkte"
    override val ordinary = object : PerksOrdinary {
        override val paidDeposit = "Die gewöhnliche Kaution hinterlegen. Sie kommt zurück."
        override val fullPrice = "Den gewöhnlichen Preis zahlen."
        override val payNow = "Jetzt zahlen."
        override val ownMoney = "Aus eigenem Geld zahlen, ohne Kosten."
    }
    override fun reachTitle(seller: String) = "Darf ${seller} deine Stufe erfahren?"
    override fun reachWhat(seller: String) = "Nutzt du ein Angebot von ${seller}, wird dort bekannt, welche Stufe du erreichst: nie deine Punkte, und nichts, wenn du keines nutzt."
    override val reachAllow = "Erlauben"
    override val reachRefuse = "Nein, gewöhnlicher Weg"
    override fun hours(days: List<String>, from: Int, to: Int, zone: String) = "${Language.DE.list(days)}, ${formats.clock(from)} bis ${formats.clock(to)} (${zone})"
    override fun validUntil(at: Instant) = "Angeboten bis ${formats.moment(at)}"
    override fun endedEarly(at: Instant) = "Vom Anbieter am ${formats.date(at)} beendet"
    override val use = "Nutzen"
    override fun stale(at: Instant) = "Angebote vom ${formats.date(at)}; vielleicht gibt es neuere."
    override val protected = "Bahn, Miete, Strom, Arzt und Schule fragen nie nach Punkten. Das ist eine Regel, und dein Handy setzt sie durch."
    override fun spokenOffer(seller: String, title: String, answer: String) = "${seller}: ${title}. ${answer}"
}
