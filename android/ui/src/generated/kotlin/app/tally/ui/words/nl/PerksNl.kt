// Generated from shells/words/perks.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.PerksAnswers
import app.tally.ui.words.PerksBenefits
import app.tally.ui.words.PerksKinds
import app.tally.ui.words.PerksOrdinary
import app.tally.ui.words.PerksWords
import java.time.Instant

internal class PerksNl(private val formats: Formats) : PerksWords {
    override val title = "Voordelen"
    override val city = "Je stad"
    override val pickCity = "Kies een stad"
    override val cityStays = "Je stad blijft op deze telefoon. Niemand krijgt te horen welke het is."
    override val everywhere = "Overal"
    override fun inThese(cities: List<String>) = "Alleen in ${Language.NL.list(cities)}"
    override fun inCities(count: Long) = pluralNl(count, one = "In ${formats.number(count)} stad", other = "In ${formats.number(count)} steden")
    override val citySearch = "Zoek een stad"
    override val noCity = "Geen stad"
    override val empty = "Er zijn hier nu geen voordelen. De gewone weg staat overal open."
    override val kinds = object : PerksKinds {
        override val depositWaiver = "Minder borg"
        override val discount = "Korting"
        override val delayedPayment = "Later betalen"
        override val loan = "Kleine lening"
    }
    override val benefits = object : PerksBenefits {
        override fun depositWaiver(share: Long) = "${formats.percent(share)} minder borg"
        override fun discount(share: Long) = "${formats.percent(share)} korting op de prijs"
        override fun delayedPayment(count: Long) = pluralNl(count, one = "${formats.number(count)} dag later betalen", other = "${formats.number(count)} dagen later betalen")
        override fun loan(amount: Money) = "Tot ${formats.money(amount)} lenen"
    }
    override val answers = object : PerksAnswers {
        override val eligible = "Voor jou"
        override fun short(count: Long) = pluralNl(count, one = "${formats.number(count)} punt te weinig", other = "${formats.number(count)} punten te weinig")
        override val noPoints = "Er zijn geen punten om op af te gaan."
        override fun consentMissing(seller: String) = "${seller} mag nog niet weten dat je dit haalt."
        override fun notHere(city: String, kilometres: Long) = "Niet in jouw stad. Het dichtstbij is ${city}, ${formats.number(kilometres)} km verderop."
        override fun notYet(at: Instant) = "Nu niet: vanaf ${formats.moment(at)}"
        override val over = "Voorbij"
    }
    override val notHereNoCity = "Alleen in sommige steden. Kies de jouwe om te zien of die erbij is."
    override fun nextStep(count: Long, benefit: String) = pluralNl(count, one = "Met ${formats.number(count)} punt meer: ${benefit}", other = "Met ${formats.number(count)} punten meer: ${benefit}")
    override val steps = "Wat punten opleveren"
    override fun stepFrom(count: Long, benefit: String) = pluralNl(count, one = "Vanaf ${formats.number(count)} punt: ${benefit}", other = "Vanaf ${formats.number(count)} punten: ${benefit}")
    override fun lendingWeekly(share: Long, count: Long) = pluralNl(count, one = "Kost ${formats.percent(share)} van wat je leent, terug te betalen in ${formats.number(count)} wekelijkse termijn", other = "Kost ${formats.percent(share)} van wat je leent, terug te betalen in ${formats.number(count)} wekelijkse termijnen")
    override fun lendingMonthly(share: Long, count: Long) = pluralNl(count, one = "Kost ${formats.percent(share)} van wat je leent, terug te betalen in ${formats.number(count)} maandelijkse termijn", other = "Kost ${formats.percent(share)} van wat je leent, terug te betalen in ${formats.number(count)} maandelijkse termijnen")
    override val nearestWay = "De kortste weg erheen"
    override val ordinaryTitle = "Zonder punten"
    override val ordinary = object : PerksOrdinary {
        override val paidDeposit = "De gewone borg betalen. Die krijg je terug."
        override val fullPrice = "De gewone prijs betalen."
        override val payNow = "Nu betalen."
        override val ownMoney = "Van je eigen geld betalen, zonder kosten."
    }
    override fun reachTitle(seller: String) = "Mag ${seller} je niveau weten?"
    override fun reachWhat(seller: String) = "Gebruik je een aanbod van ${seller}, dan wordt daar bekend welk niveau je haalt: nooit je punten, en niets als je er geen gebruikt."
    override val reachAllow = "Toestaan"
    override val reachRefuse = "Nee, de gewone weg"
    override fun hours(days: List<String>, from: Int, to: Int, zone: String) = "${Language.NL.list(days)}, ${formats.clock(from)} tot ${formats.clock(to)} (${zone})"
    override fun validUntil(at: Instant) = "Aangeboden tot ${formats.moment(at)}"
    override fun endedEarly(at: Instant) = "Door de aanbieder beëindigd op ${formats.date(at)}"
    override val use = "Gebruiken"
    override fun stale(at: Instant) = "Aanbiedingen van ${formats.date(at)}; misschien zijn er nieuwere."
    override val protected = "Trein, huur, stroom, dokter en school vragen nooit om punten. Dat is een regel, en je telefoon bewaakt die."
    override fun spokenOffer(seller: String, title: String, answer: String) = "${seller}: ${title}. ${answer}"
}
