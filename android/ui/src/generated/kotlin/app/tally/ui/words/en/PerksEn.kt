// Generated from shells/words/perks.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.PerksAnswers
import app.tally.ui.words.PerksBenefits
import app.tally.ui.words.PerksKinds
import app.tally.ui.words.PerksOrdinary
import app.tally.ui.words.PerksWords
import java.time.Instant

internal class PerksEn(private val formats: Formats) : PerksWords {
    override val title = "Perks"
    override val city = "Your city"
    override val pickCity = "Pick a city"
    override val cityStays = "Your city stays on this phone. Nobody is told."
    override val everywhere = "Everywhere"
    override fun inThese(cities: List<String>) = "Only in ${Language.EN.list(cities)}"
    override fun inCities(count: Long) = pluralEn(count, one = "In ${formats.number(count)} city", other = "In ${formats.number(count)} cities")
    override val citySearch = "Search cities"
    override val noCity = "No city"
    override val empty = "Nothing is offered here at the moment. The ordinary way is open everywhere."
    override val kinds = object : PerksKinds {
        override val depositWaiver = "Less deposit"
        override val discount = "Discount"
        override val delayedPayment = "Pay later"
        override val loan = "Small loan"
    }
    override val benefits = object : PerksBenefits {
        override fun depositWaiver(share: Long) = "${formats.percent(share)} less deposit"
        override fun discount(share: Long) = "${formats.percent(share)} off the price"
        override fun delayedPayment(count: Long) = pluralEn(count, one = "Pay ${formats.number(count)} day later", other = "Pay ${formats.number(count)} days later")
        override fun loan(amount: Money) = "Borrow up to ${formats.money(amount)}"
    }
    override val answers = object : PerksAnswers {
        override val eligible = "Yours"
        override fun short(count: Long) = pluralEn(count, one = "${formats.number(count)} point short", other = "${formats.number(count)} points short")
        override val noPoints = "There are no points to go by."
        override fun consentMissing(seller: String) = "${seller} may not learn yet that you reach it."
        override fun notHere(city: String, kilometres: Long) = "Not in your city. The nearest is ${city}, ${formats.number(kilometres)} km away."
        override fun notYet(at: Instant) = "Not now: from ${formats.moment(at)}"
        override val over = "Over"
    }
    override val notHereNoCity = "Only in some cities. Pick yours to see whether it is one."
    override fun nextStep(count: Long, benefit: String) = pluralEn(count, one = "${formats.number(count)} point more: ${benefit}", other = "${formats.number(count)} points more: ${benefit}")
    override val steps = "What points bring"
    override fun stepFrom(count: Long, benefit: String) = pluralEn(count, one = "From ${formats.number(count)} point: ${benefit}", other = "From ${formats.number(count)} points: ${benefit}")
    override fun lendingWeekly(share: Long, count: Long) = pluralEn(count, one = "Costs ${formats.percent(share)} of what is lent, paid back in ${formats.number(count)} weekly instalment", other = "Costs ${formats.percent(share)} of what is lent, paid back in ${formats.number(count)} weekly instalments")
    override fun lendingMonthly(share: Long, count: Long) = pluralEn(count, one = "Costs ${formats.percent(share)} of what is lent, paid back in ${formats.number(count)} monthly instalment", other = "Costs ${formats.percent(share)} of what is lent, paid back in ${formats.number(count)} monthly instalments")
    override val nearestWay = "The nearest way there"
    override val ordinaryTitle = "Without points"
    override val ordinary = object : PerksOrdinary {
        override val paidDeposit = "Leave the ordinary deposit. It comes back."
        override val fullPrice = "Pay the ordinary price."
        override val payNow = "Pay now."
        override val ownMoney = "Pay from your own money, at no cost."
    }
    override fun reachTitle(seller: String) = "May ${seller} learn your step?"
    override fun reachWhat(seller: String) = "When you use an offer of ${seller}, it learns which step you reach: never your points, and nothing when you do not use one."
    override val reachAllow = "Allow"
    override val reachRefuse = "No, the ordinary way"
    override fun hours(days: List<String>, from: Int, to: Int, zone: String) = "${Language.EN.list(days)}, ${formats.clock(from)} to ${formats.clock(to)} (${zone})"
    override fun validUntil(at: Instant) = "Offered until ${formats.moment(at)}"
    override fun endedEarly(at: Instant) = "Ended by the seller on ${formats.date(at)}"
    override val use = "Use it"
    override fun stale(at: Instant) = "Offers as of ${formats.date(at)}; there may be newer ones."
    override val protected = "Trains, rent, electricity, doctors and schools never ask for points. That is a rule, and your phone enforces it."
    override fun spokenOffer(seller: String, title: String, answer: String) = "${seller}: ${title}. ${answer}"
}
