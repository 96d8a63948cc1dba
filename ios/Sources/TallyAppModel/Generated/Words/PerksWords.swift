// Generated from shells/words/perks.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// What points are good for, by city.
public protocol PerksWords: Sendable {
    /// Headline.
    var title: String { get }

    /// Above the city that was picked.
    var city: String { get }

    /// Opens the list of cities.
    var pickCity: String { get }

    /// Below the list of cities.
    var cityStays: String { get }

    /// Where an offer holds.
    var everywhere: String { get }

    /// Where an offer holds: a few cities.
    func inThese(cities: [String]) -> String

    /// Where an offer holds: too many cities to name.
    func inCities(count: Int) -> String

    /// In the empty search field.
    var citySearch: String { get }

    /// Takes back the city that was picked; then none is.
    var noCity: String { get }

    /// In place of the list of offers.
    var empty: String { get }

    /// Kinds of perks, as filters.
    var kinds: any PerksKinds { get }

    /// What one step of a perk brings.
    var benefits: any PerksBenefits { get }

    /// What a perk is to the person now.
    var answers: any PerksAnswers { get }

    /// A perk that holds only in some cities, and the person picked none.
    var notHereNoCity: String { get }

    /// The benefit is one of the texts under benefits.
    func nextStep(count: Int, benefit: String) -> String

    /// Above the steps of an offer.
    var steps: String { get }

    /// One step of an offer; the benefit is one of the texts under benefits.
    func stepFrom(count: Int, benefit: String) -> String

    /// How a lender lends, the same for everybody.
    func lendingWeekly(share: Int, count: Int) -> String

    /// How a lender lends, the same for everybody.
    func lendingMonthly(share: Int, count: Int) -> String

    /// Above the steps that lead to the points of an offer soonest.
    var nearestWay: String { get }

    /// What anybody can do, whatever their points.
    var ordinaryTitle: String { get }

    /// What anybody can do, whatever their points.
    var ordinary: any PerksOrdinary { get }

    /// The question before a seller may learn which step is reached.
    func reachTitle(seller: String) -> String

    /// Exactly what the seller learns.
    func reachWhat(seller: String) -> String

    /// Gives the permission; asks for finger, face or code.
    var reachAllow: String { get }

    /// Goes on without the permission.
    var reachRefuse: String { get }

    /// When a perk holds. The zone is a place such as Berlin.
    func hours(days: [String], from: Int, to: Int, zone: String) -> String

    /// How long an offer holds.
    func validUntil(at: Date) -> String

    /// An offer that the seller ended before its time.
    func endedEarly(at: Date) -> String

    /// Takes the offer: scans, or asks for a loan.
    var use: String { get }

    /// The offers were last asked for more than a day ago.
    func stale(at: Date) -> String

    /// Explains why necessities have no perks.
    var protected: String { get }

    /// Screen reader: one offer in the list.
    func spokenOffer(seller: String, title: String, answer: String) -> String
}

/// Kinds of perks, as filters.
public protocol PerksKinds: Sendable {
    /// “Less deposit”
    var depositWaiver: String { get }

    /// “Discount”
    var discount: String { get }

    /// “Pay later”
    var delayedPayment: String { get }

    /// “Small loan”
    var loan: String { get }
}

extension PerksKinds {
    /// The word for a case.
    public subscript(_ of: PerkKind) -> String {
        switch of {
        case .depositWaiver: depositWaiver
        case .discount: discount
        case .delayedPayment: delayedPayment
        case .loan: loan
        }
    }
}

/// What one step of a perk brings.
public protocol PerksBenefits: Sendable {
    /// “{share} less deposit”
    func depositWaiver(share: Int) -> String

    /// “{share} off the price”
    func discount(share: Int) -> String

    /// “Pay {count} days later”
    func delayedPayment(count: Int) -> String

    /// “Borrow up to {amount}”
    func loan(amount: Money) -> String
}

/// What a perk is to the person now.
public protocol PerksAnswers: Sendable {
    /// “Yours”
    var eligible: String { get }

    /// “{count} points short”
    func short(count: Int) -> String

    /// “There are no points to go by.”
    var noPoints: String { get }

    /// “{seller} may not learn yet that you reach it.”
    func consentMissing(seller: String) -> String

    /// “Not in your city. The nearest is {city}, {kilometres} km away.”
    func notHere(city: String, kilometres: Int) -> String

    /// “Not now: from {at}”
    func notYet(at: Date) -> String

    /// “Over”
    var over: String { get }
}

/// What anybody can do, whatever their points.
public protocol PerksOrdinary: Sendable {
    /// “Leave the ordinary deposit. It comes back.”
    var paidDeposit: String { get }

    /// “Pay the ordinary price.”
    var fullPrice: String { get }

    /// “Pay now.”
    var payNow: String { get }

    /// “Pay from your own money, at no cost.”
    var ownMoney: String { get }
}

extension PerksOrdinary {
    /// The word for a case.
    public subscript(_ of: OrdinaryRoute) -> String {
        switch of {
        case .paidDeposit: paidDeposit
        case .fullPrice: fullPrice
        case .payNow: payNow
        case .ownMoney: ownMoney
        }
    }
}
