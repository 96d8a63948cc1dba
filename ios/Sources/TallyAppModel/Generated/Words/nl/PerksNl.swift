// Generated from shells/words/perks.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PerksNl: PerksWords {
    let formats: any Formats
    var title: String { "Voordelen" }
    var city: String { "Je stad" }
    var pickCity: String { "Kies een stad" }
    var cityStays: String { "Je stad blijft op deze telefoon. Niemand krijgt te horen welke het is." }
    var everywhere: String { "Overal" }
    func inThese(cities: [String]) -> String { "Alleen in \(Language.nl.list(cities))" }
    func inCities(count: Int) -> String { pluralNl(count, one: "In \(formats.number(count)) stad", other: "In \(formats.number(count)) steden") }
    var citySearch: String { "Zoek een stad" }
    var noCity: String { "Geen stad" }
    var empty: String { "Er zijn hier nu geen voordelen. De gewone weg staat overal open." }
    var kinds: any PerksKinds { PerksKindsNl(formats: formats) }
    var benefits: any PerksBenefits { PerksBenefitsNl(formats: formats) }
    var answers: any PerksAnswers { PerksAnswersNl(formats: formats) }
    var notHereNoCity: String { "Alleen in sommige steden. Kies de jouwe om te zien of die erbij is." }
    func nextStep(count: Int, benefit: String) -> String { pluralNl(count, one: "Met \(formats.number(count)) punt meer: \(benefit)", other: "Met \(formats.number(count)) punten meer: \(benefit)") }
    var steps: String { "Wat punten opleveren" }
    func stepFrom(count: Int, benefit: String) -> String { pluralNl(count, one: "Vanaf \(formats.number(count)) punt: \(benefit)", other: "Vanaf \(formats.number(count)) punten: \(benefit)") }
    func lendingWeekly(share: Int, count: Int) -> String { pluralNl(count, one: "Kost \(formats.percent(share)) van wat je leent, terug te betalen in \(formats.number(count)) wekelijkse termijn", other: "Kost \(formats.percent(share)) van wat je leent, terug te betalen in \(formats.number(count)) wekelijkse termijnen") }
    func lendingMonthly(share: Int, count: Int) -> String { pluralNl(count, one: "Kost \(formats.percent(share)) van wat je leent, terug te betalen in \(formats.number(count)) maandelijkse termijn", other: "Kost \(formats.percent(share)) van wat je leent, terug te betalen in \(formats.number(count)) maandelijkse termijnen") }
    var nearestWay: String { "De kortste weg erheen" }
    var ordinaryTitle: String { "Zonder punten" }
    var ordinary: any PerksOrdinary { PerksOrdinaryNl(formats: formats) }
    func reachTitle(seller: String) -> String { "Mag \(seller) je niveau weten?" }
    func reachWhat(seller: String) -> String { "Gebruik je een aanbod van \(seller), dan wordt daar bekend welk niveau je haalt: nooit je punten, en niets als je er geen gebruikt." }
    var reachAllow: String { "Toestaan" }
    var reachRefuse: String { "Nee, de gewone weg" }
    func hours(days: [String], from: Int, to: Int, zone: String) -> String { "\(Language.nl.list(days)), \(formats.clock(from)) tot \(formats.clock(to)) (\(zone))" }
    func validUntil(at: Date) -> String { "Aangeboden tot \(formats.moment(at))" }
    func endedEarly(at: Date) -> String { "Door de aanbieder beëindigd op \(formats.date(at))" }
    var use: String { "Gebruiken" }
    func stale(at: Date) -> String { "Aanbiedingen van \(formats.date(at)); misschien zijn er nieuwere." }
    var protected: String { "Trein, huur, stroom, dokter en school vragen nooit om punten. Dat is een regel, en je telefoon bewaakt die." }
    func spokenOffer(seller: String, title: String, answer: String) -> String { "\(seller): \(title). \(answer)" }
}

struct PerksKindsNl: PerksKinds {
    let formats: any Formats
    var depositWaiver: String { "Minder borg" }
    var discount: String { "Korting" }
    var delayedPayment: String { "Later betalen" }
    var loan: String { "Kleine lening" }
}

struct PerksBenefitsNl: PerksBenefits {
    let formats: any Formats
    func depositWaiver(share: Int) -> String { "\(formats.percent(share)) minder borg" }
    func discount(share: Int) -> String { "\(formats.percent(share)) korting op de prijs" }
    func delayedPayment(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) dag later betalen", other: "\(formats.number(count)) dagen later betalen") }
    func loan(amount: Money) -> String { "Tot \(formats.money(amount)) lenen" }
}

struct PerksAnswersNl: PerksAnswers {
    let formats: any Formats
    var eligible: String { "Voor jou" }
    func short(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) punt te weinig", other: "\(formats.number(count)) punten te weinig") }
    var noPoints: String { "Er zijn geen punten om op af te gaan." }
    func consentMissing(seller: String) -> String { "\(seller) mag nog niet weten dat je dit haalt." }
    func notHere(city: String, kilometres: Int) -> String { "Niet in jouw stad. Het dichtstbij is \(city), \(formats.number(kilometres)) km verderop." }
    func notYet(at: Date) -> String { "Nu niet: vanaf \(formats.moment(at))" }
    var over: String { "Voorbij" }
}

struct PerksOrdinaryNl: PerksOrdinary {
    let formats: any Formats
    var paidDeposit: String { "De gewone borg betalen. Die krijg je terug." }
    var fullPrice: String { "De gewone prijs betalen." }
    var payNow: String { "Nu betalen." }
    var ownMoney: String { "Van je eigen geld betalen, zonder kosten." }
}
