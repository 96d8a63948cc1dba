// Generated from shells/words/perks.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PerksDe: PerksWords {
    let formats: any Formats
    var title: String { "Vorteile" }
    var city: String { "Deine Stadt" }
    var pickCity: String { "Stadt wählen" }
    var cityStays: String { "Deine Stadt bleibt auf diesem Handy. Niemand erfährt sie." }
    var everywhere: String { "Überall" }
    func inThese(cities: [String]) -> String { "Nur in \(Language.de.list(cities))" }
    func inCities(count: Int) -> String { pluralDe(count, one: "In \(formats.number(count)) Stadt", other: "In \(formats.number(count)) Städten") }
    var citySearch: String { "Städte suchen" }
    var noCity: String { "Keine Stadt" }
    var empty: String { "Hier gibt es gerade keine Vorteile. Der gewöhnliche Weg steht überall offen." }
    var kinds: any PerksKinds { PerksKindsDe(formats: formats) }
    var benefits: any PerksBenefits { PerksBenefitsDe(formats: formats) }
    var answers: any PerksAnswers { PerksAnswersDe(formats: formats) }
    var notHereNoCity: String { "Nur in manchen Städten. Wähle deine, dann siehst du, ob sie dabei ist." }
    func nextStep(count: Int, benefit: String) -> String { pluralDe(count, one: "Mit \(formats.number(count)) Punkt mehr: \(benefit)", other: "Mit \(formats.number(count)) Punkten mehr: \(benefit)") }
    var steps: String { "Was Punkte bringen" }
    func stepFrom(count: Int, benefit: String) -> String { pluralDe(count, one: "Ab \(formats.number(count)) Punkt: \(benefit)", other: "Ab \(formats.number(count)) Punkten: \(benefit)") }
    func lendingWeekly(share: Int, count: Int) -> String { pluralDe(count, one: "Kostet \(formats.percent(share)) des Betrags, zurückzuzahlen in \(formats.number(count)) wöchentlicher Rate", other: "Kostet \(formats.percent(share)) des Betrags, zurückzuzahlen in \(formats.number(count)) wöchentlichen Raten") }
    func lendingMonthly(share: Int, count: Int) -> String { pluralDe(count, one: "Kostet \(formats.percent(share)) des Betrags, zurückzuzahlen in \(formats.number(count)) monatlicher Rate", other: "Kostet \(formats.percent(share)) des Betrags, zurückzuzahlen in \(formats.number(count)) monatlichen Raten") }
    var nearestWay: String { "Der kürzeste Weg dorthin" }
    var ordinaryTitle: String { "Ohne Punkte" }
    var ordinary: any PerksOrdinary { PerksOrdinaryDe(formats: formats) }
    func reachTitle(seller: String) -> String { "Darf \(seller) deine Stufe erfahren?" }
    func reachWhat(seller: String) -> String { "Nutzt du ein Angebot von \(seller), wird dort bekannt, welche Stufe du erreichst: nie deine Punkte, und nichts, wenn du keines nutzt." }
    var reachAllow: String { "Erlauben" }
    var reachRefuse: String { "Nein, gewöhnlicher Weg" }
    func hours(days: [String], from: Int, to: Int, zone: String) -> String { "\(Language.de.list(days)), \(formats.clock(from)) bis \(formats.clock(to)) (\(zone))" }
    func validUntil(at: Date) -> String { "Angeboten bis \(formats.moment(at))" }
    func endedEarly(at: Date) -> String { "Vom Anbieter am \(formats.date(at)) beendet" }
    var use: String { "Nutzen" }
    func stale(at: Date) -> String { "Angebote vom \(formats.date(at)); vielleicht gibt es neuere." }
    var protected: String { "Bahn, Miete, Strom, Arzt und Schule fragen nie nach Punkten. Das ist eine Regel, und dein Handy setzt sie durch." }
    func spokenOffer(seller: String, title: String, answer: String) -> String { "\(seller): \(title). \(answer)" }
}

struct PerksKindsDe: PerksKinds {
    let formats: any Formats
    var depositWaiver: String { "Weniger Kaution" }
    var discount: String { "Rabatt" }
    var delayedPayment: String { "Später zahlen" }
    var loan: String { "Kleiner Kredit" }
}

struct PerksBenefitsDe: PerksBenefits {
    let formats: any Formats
    func depositWaiver(share: Int) -> String { "\(formats.percent(share)) weniger Kaution" }
    func discount(share: Int) -> String { "\(formats.percent(share)) Rabatt auf den Preis" }
    func delayedPayment(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Tag später zahlen", other: "\(formats.number(count)) Tage später zahlen") }
    func loan(amount: Money) -> String { "Bis zu \(formats.money(amount)) leihen" }
}

struct PerksAnswersDe: PerksAnswers {
    let formats: any Formats
    var eligible: String { "Steht dir offen" }
    func short(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Punkt fehlt", other: "\(formats.number(count)) Punkte fehlen") }
    var noPoints: String { "Es gibt keine Punkte, die zählen könnten." }
    func consentMissing(seller: String) -> String { "\(seller) darf noch nicht erfahren, dass du das erreichst." }
    func notHere(city: String, kilometres: Int) -> String { "Nicht in deiner Stadt. Am nächsten liegt \(city), \(formats.number(kilometres)) km entfernt." }
    func notYet(at: Date) -> String { "Jetzt nicht: ab \(formats.moment(at))" }
    var over: String { "Vorbei" }
}

struct PerksOrdinaryDe: PerksOrdinary {
    let formats: any Formats
    var paidDeposit: String { "Die gewöhnliche Kaution hinterlegen. Sie kommt zurück." }
    var fullPrice: String { "Den gewöhnlichen Preis zahlen." }
    var payNow: String { "Jetzt zahlen." }
    var ownMoney: String { "Aus eigenem Geld zahlen, ohne Kosten." }
}
