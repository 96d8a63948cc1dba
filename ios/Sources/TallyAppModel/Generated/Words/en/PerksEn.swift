// Generated from shells/words/perks.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PerksEn: PerksWords {
    let formats: any Formats
    var title: String { "Perks" }
    var city: String { "Your city" }
    var pickCity: String { "Pick a city" }
    var cityStays: String { "Your city stays on this phone. Nobody is told." }
    var everywhere: String { "Everywhere" }
    func inThese(cities: [String]) -> String { "Only in \(Language.en.list(cities))" }
    func inCities(count: Int) -> String { pluralEn(count, one: "In \(formats.number(count)) city", other: "In \(formats.number(count)) cities") }
    var citySearch: String { "Search cities" }
    var noCity: String { "No city" }
    var empty: String { "Nothing is offered here at the moment. The ordinary way is open everywhere." }
    var kinds: any PerksKinds { PerksKindsEn(formats: formats) }
    var benefits: any PerksBenefits { PerksBenefitsEn(formats: formats) }
    var answers: any PerksAnswers { PerksAnswersEn(formats: formats) }
    var notHereNoCity: String { "Only in some cities. Pick yours to see whether it is one." }
    func nextStep(count: Int, benefit: String) -> String { pluralEn(count, one: "\(formats.number(count)) point more: \(benefit)", other: "\(formats.number(count)) points more: \(benefit)") }
    var steps: String { "What points bring" }
    func stepFrom(count: Int, benefit: String) -> String { pluralEn(count, one: "From \(formats.number(count)) point: \(benefit)", other: "From \(formats.number(count)) points: \(benefit)") }
    func lendingWeekly(share: Int, count: Int) -> String { pluralEn(count, one: "Costs \(formats.percent(share)) of what is lent, paid back in \(formats.number(count)) weekly instalment", other: "Costs \(formats.percent(share)) of what is lent, paid back in \(formats.number(count)) weekly instalments") }
    func lendingMonthly(share: Int, count: Int) -> String { pluralEn(count, one: "Costs \(formats.percent(share)) of what is lent, paid back in \(formats.number(count)) monthly instalment", other: "Costs \(formats.percent(share)) of what is lent, paid back in \(formats.number(count)) monthly instalments") }
    var nearestWay: String { "The nearest way there" }
    var ordinaryTitle: String { "Without points" }
    var ordinary: any PerksOrdinary { PerksOrdinaryEn(formats: formats) }
    func reachTitle(seller: String) -> String { "May \(seller) learn your step?" }
    func reachWhat(seller: String) -> String { "When you use an offer of \(seller), it learns which step you reach: never your points, and nothing when you do not use one." }
    var reachAllow: String { "Allow" }
    var reachRefuse: String { "No, the ordinary way" }
    func hours(days: [String], from: Int, to: Int, zone: String) -> String { "\(Language.en.list(days)), \(formats.clock(from)) to \(formats.clock(to)) (\(zone))" }
    func validUntil(at: Date) -> String { "Offered until \(formats.moment(at))" }
    func endedEarly(at: Date) -> String { "Ended by the seller on \(formats.date(at))" }
    var use: String { "Use it" }
    func stale(at: Date) -> String { "Offers as of \(formats.date(at)); there may be newer ones." }
    var protected: String { "Trains, rent, electricity, doctors and schools never ask for points. That is a rule, and your phone enforces it." }
    func spokenOffer(seller: String, title: String, answer: String) -> String { "\(seller): \(title). \(answer)" }
}

struct PerksKindsEn: PerksKinds {
    let formats: any Formats
    var depositWaiver: String { "Less deposit" }
    var discount: String { "Discount" }
    var delayedPayment: String { "Pay later" }
    var loan: String { "Small loan" }
}

struct PerksBenefitsEn: PerksBenefits {
    let formats: any Formats
    func depositWaiver(share: Int) -> String { "\(formats.percent(share)) less deposit" }
    func discount(share: Int) -> String { "\(formats.percent(share)) off the price" }
    func delayedPayment(count: Int) -> String { pluralEn(count, one: "Pay \(formats.number(count)) day later", other: "Pay \(formats.number(count)) days later") }
    func loan(amount: Money) -> String { "Borrow up to \(formats.money(amount))" }
}

struct PerksAnswersEn: PerksAnswers {
    let formats: any Formats
    var eligible: String { "Yours" }
    func short(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) point short", other: "\(formats.number(count)) points short") }
    var noPoints: String { "There are no points to go by." }
    func consentMissing(seller: String) -> String { "\(seller) may not learn yet that you reach it." }
    func notHere(city: String, kilometres: Int) -> String { "Not in your city. The nearest is \(city), \(formats.number(kilometres)) km away." }
    func notYet(at: Date) -> String { "Not now: from \(formats.moment(at))" }
    var over: String { "Over" }
}

struct PerksOrdinaryEn: PerksOrdinary {
    let formats: any Formats
    var paidDeposit: String { "Leave the ordinary deposit. It comes back." }
    var fullPrice: String { "Pay the ordinary price." }
    var payNow: String { "Pay now." }
    var ownMoney: String { "Pay from your own money, at no cost." }
}
