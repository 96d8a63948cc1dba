// Generated from shells/words/perks.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.Money
import app.tally.core.OrdinaryRoute
import app.tally.core.PerkKind
import java.time.Instant

/** What points are good for, by city. */
interface PerksWords {
    /** Headline. */
    val title: String

    /** Above the city that was picked. */
    val city: String

    /** Opens the list of cities. */
    val pickCity: String

    /** Below the list of cities. */
    val cityStays: String

    /** Where an offer holds. */
    val everywhere: String

    /** Where an offer holds: a few cities. */
    fun inThese(cities: List<String>): String

    /** Where an offer holds: too many cities to name. */
    fun inCities(count: Long): String

    /** In the empty search field. */
    val citySearch: String

    /** Takes back the city that was picked; then none is. */
    val noCity: String

    /** In place of the list of offers. */
    val empty: String

    /** Kinds of perks, as filters. */
    val kinds: PerksKinds

    /** What one step of a perk brings. */
    val benefits: PerksBenefits

    /** What a perk is to the person now. */
    val answers: PerksAnswers

    /** A perk that holds only in some cities, and the person picked none. */
    val notHereNoCity: String

    /** The benefit is one of the texts under benefits. */
    fun nextStep(count: Long, benefit: String): String

    /** Above the steps of an offer. */
    val steps: String

    /** One step of an offer; the benefit is one of the texts under benefits. */
    fun stepFrom(count: Long, benefit: String): String

    /** How a lender lends, the same for everybody. */
    fun lendingWeekly(share: Long, count: Long): String

    /** How a lender lends, the same for everybody. */
    fun lendingMonthly(share: Long, count: Long): String

    /** Above the steps that lead to the points of an offer soonest. */
    val nearestWay: String

    /** What anybody can do, whatever their points. */
    val ordinaryTitle: String

    /** What anybody can do, whatever their points. */
    val ordinary: PerksOrdinary

    /** The question before a seller may learn which step is reached. */
    fun reachTitle(seller: String): String

    /** Exactly what the seller learns. */
    fun reachWhat(seller: String): String

    /** Gives the permission; asks for finger, face or code. */
    val reachAllow: String

    /** Goes on without the permission. */
    val reachRefuse: String

    /** When a perk holds. The zone is a place such as Berlin. */
    fun hours(days: List<String>, from: Int, to: Int, zone: String): String

    /** How long an offer holds. */
    fun validUntil(at: Instant): String

    /** An offer that the seller ended before its time. */
    fun endedEarly(at: Instant): String

    /** Takes the offer: scans, or asks for a loan. */
    val use: String

    /** The offers were last asked for more than a day ago. */
    fun stale(at: Instant): String

    /** Explains why necessities have no perks. */
    val protected: String

    /** Screen reader: one offer in the list. */
    fun spokenOffer(seller: String, title: String, answer: String): String
}

/** Kinds of perks, as filters. */
interface PerksKinds {
    /** “Less deposit” */
    val depositWaiver: String

    /** “Discount” */
    val discount: String

    /** “Pay later” */
    val delayedPayment: String

    /** “Small loan” */
    val loan: String

    /** The word for a case. */
    operator fun get(of: PerkKind): String = when (of) {
        PerkKind.DEPOSIT_WAIVER -> depositWaiver
        PerkKind.DISCOUNT -> discount
        PerkKind.DELAYED_PAYMENT -> delayedPayment
        PerkKind.LOAN -> loan
    }
}

/** What one step of a perk brings. */
interface PerksBenefits {
    /** “{share} less deposit” */
    fun depositWaiver(share: Long): String

    /** “{share} off the price” */
    fun discount(share: Long): String

    /** “Pay {count} days later” */
    fun delayedPayment(count: Long): String

    /** “Borrow up to {amount}” */
    fun loan(amount: Money): String
}

/** What a perk is to the person now. */
interface PerksAnswers {
    /** “Yours” */
    val eligible: String

    /** “{count} points short” */
    fun short(count: Long): String

    /** “There are no points to go by.” */
    val noPoints: String

    /** “{seller} may not learn yet that you reach it.” */
    fun consentMissing(seller: String): String

    /** “Not in your city. The nearest is {city}, {kilometres} km away.” */
    fun notHere(city: String, kilometres: Long): String

    /** “Not now: from {at}” */
    fun notYet(at: Instant): String

    /** “Over” */
    val over: String
}

/** What anybody can do, whatever their points. */
interface PerksOrdinary {
    /** “Leave the ordinary deposit. It comes back.” */
    val paidDeposit: String

    /** “Pay the ordinary price.” */
    val fullPrice: String

    /** “Pay now.” */
    val payNow: String

    /** “Pay from your own money, at no cost.” */
    val ownMoney: String

    /** The word for a case. */
    operator fun get(of: OrdinaryRoute): String = when (of) {
        OrdinaryRoute.PAID_DEPOSIT -> paidDeposit
        OrdinaryRoute.FULL_PRICE -> fullPrice
        OrdinaryRoute.PAY_NOW -> payNow
        OrdinaryRoute.OWN_MONEY -> ownMoney
    }
}
