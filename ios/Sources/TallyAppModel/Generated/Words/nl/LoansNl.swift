// Generated from shells/words/loans.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct LoansNl: LoansWords {
    let formats: any Formats
    var title: String { "Leningen" }
    var empty: String { "Je hebt niets geleend." }
    var howMuch: String { "Hoeveel heb je nodig?" }
    func most(amount: Money) -> String { "Maximaal \(formats.money(amount))" }
    func confirmTitle(amount: Money, lender: String) -> String { "\(formats.money(amount)) lenen van \(lender)?" }
    func payBack(total: Money, charge: Money) -> String { "Je betaalt \(formats.money(total)) terug. Daarvan is \(formats.money(charge)) wat het kost." }
    func yearly(rate: Int) -> String { "\(formats.percent(rate)) jaarlijks kostenpercentage (JKP)" }
    var neverDearer: String { "Het wordt nooit duurder, ook niet als je te laat betaalt." }
    var ownMoney: String { "Heb je het geld zelf, dan kost betalen daarmee niets." }
    var schedule: String { "Termijnen" }
    var rhythms: any LoansRhythms { LoansRhythmsNl(formats: formats) }
    func instalment(number: Int, amount: Money, day: Date) -> String { "\(formats.number(number)): \(formats.money(amount)), uiterlijk \(formats.day(day))" }
    var take: String { "Lenen" }
    var discard: String { "Nee, bedankt" }
    func taken(amount: Money, lender: String) -> String { "\(lender) heeft je \(formats.money(amount)) uitbetaald." }
    func notKnown(lender: String) -> String { "We weten nog niet of \(lender) heeft uitbetaald. Leen niet opnieuw. Het wordt vanzelf duidelijk." }
    var states: any LoansStates { LoansStatesNl(formats: formats) }
    func repaid(at: Date) -> String { "Terugbetaald op \(formats.date(at))" }
    func toGo(count: Int) -> String { pluralNl(count, one: "Nog \(formats.number(count)) termijn", other: "Nog \(formats.number(count)) termijnen") }
    func spokenInstalment(number: Int, amount: Money, day: Date, state: String) -> String { "Termijn \(formats.number(number)), \(formats.money(amount)), uiterlijk \(formats.day(day)), \(state)" }
}

struct LoansRhythmsNl: LoansRhythms {
    let formats: any Formats
    func weekly(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) termijn per week", other: "\(formats.number(count)) wekelijkse termijnen") }
    func monthly(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) termijn per maand", other: "\(formats.number(count)) maandelijkse termijnen") }
}

struct LoansStatesNl: LoansStates {
    let formats: any Formats
    var offered: String { "Niet geleend: alleen bekeken" }
    var taking: String { "Nog niet bekend" }
    var declined: String { "Geweigerd, niets geleend" }
    var lent: String { "Terug te betalen" }
}
