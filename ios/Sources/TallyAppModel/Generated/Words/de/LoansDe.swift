// Generated from shells/words/loans.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct LoansDe: LoansWords {
    let formats: any Formats
    var title: String { "Kredite" }
    var empty: String { "Du hast nichts geliehen." }
    var howMuch: String { "Wie viel brauchst du?" }
    func most(amount: Money) -> String { "Höchstens \(formats.money(amount))" }
    func confirmTitle(amount: Money, lender: String) -> String { "\(formats.money(amount)) von \(lender) leihen?" }
    func payBack(total: Money, charge: Money) -> String { "Du zahlst \(formats.money(total)) zurück. Davon sind \(formats.money(charge)) die Kosten." }
    func yearly(rate: Int) -> String { "\(formats.percent(rate)) effektiver Jahreszins" }
    var neverDearer: String { "Es wird nie teurer, auch nicht bei Verspätung." }
    var ownMoney: String { "Hast du das Geld selbst, kostet es nichts, damit zu zahlen." }
    var schedule: String { "Raten" }
    var rhythms: any LoansRhythms { LoansRhythmsDe(formats: formats) }
    func instalment(number: Int, amount: Money, day: Date) -> String { "\(formats.number(number)): \(formats.money(amount)), bis \(formats.day(day))" }
    var take: String { "Leihen" }
    var discard: String { "Nein danke" }
    func taken(amount: Money, lender: String) -> String { "\(lender) hat dir \(formats.money(amount)) ausgezahlt." }
    func notKnown(lender: String) -> String { "Wir wissen noch nicht, ob \(lender) ausgezahlt hat. Leihe nicht noch einmal. Das klärt sich von selbst." }
    var states: any LoansStates { LoansStatesDe(formats: formats) }
    func repaid(at: Date) -> String { "Zurückgezahlt am \(formats.date(at))" }
    func toGo(count: Int) -> String { pluralDe(count, one: "Noch \(formats.number(count)) Rate", other: "Noch \(formats.number(count)) Raten") }
    func spokenInstalment(number: Int, amount: Money, day: Date, state: String) -> String { "Rate \(formats.number(number)), \(formats.money(amount)), bis \(formats.day(day)), \(state)" }
}

struct LoansRhythmsDe: LoansRhythms {
    let formats: any Formats
    func weekly(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) wöchentliche Rate", other: "\(formats.number(count)) wöchentliche Raten") }
    func monthly(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) monatliche Rate", other: "\(formats.number(count)) monatliche Raten") }
}

struct LoansStatesDe: LoansStates {
    let formats: any Formats
    var offered: String { "Nicht geliehen: nur gezeigt" }
    var taking: String { "Noch nicht bekannt" }
    var declined: String { "Abgelehnt, nichts geliehen" }
    var lent: String { "Zurückzuzahlen" }
}
