// Generated from shells/words/loans.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct LoansEn: LoansWords {
    let formats: any Formats
    var title: String { "Loans" }
    var empty: String { "You have borrowed nothing." }
    var howMuch: String { "How much do you need?" }
    func most(amount: Money) -> String { "At most \(formats.money(amount))" }
    func confirmTitle(amount: Money, lender: String) -> String { "Borrow \(formats.money(amount)) from \(lender)?" }
    func payBack(total: Money, charge: Money) -> String { "You pay back \(formats.money(total)). \(formats.money(charge)) of that is what it costs." }
    func yearly(rate: Int) -> String { "\(formats.percent(rate)) a year (annual percentage rate)" }
    var neverDearer: String { "It never becomes dearer, even if you pay late." }
    var ownMoney: String { "If you have the money yourself, paying from it costs nothing." }
    var schedule: String { "Instalments" }
    var rhythms: any LoansRhythms { LoansRhythmsEn(formats: formats) }
    func instalment(number: Int, amount: Money, day: Date) -> String { "\(formats.number(number)): \(formats.money(amount)), by \(formats.day(day))" }
    var take: String { "Borrow" }
    var discard: String { "No, thank you" }
    func taken(amount: Money, lender: String) -> String { "\(lender) has paid you \(formats.money(amount))." }
    func notKnown(lender: String) -> String { "We do not know yet whether \(lender) has lent it. Do not borrow again. It resolves by itself." }
    var states: any LoansStates { LoansStatesEn(formats: formats) }
    func repaid(at: Date) -> String { "Paid back on \(formats.date(at))" }
    func toGo(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) instalment to go", other: "\(formats.number(count)) instalments to go") }
    func spokenInstalment(number: Int, amount: Money, day: Date, state: String) -> String { "Instalment \(formats.number(number)), \(formats.money(amount)), by \(formats.day(day)), \(state)" }
}

struct LoansRhythmsEn: LoansRhythms {
    let formats: any Formats
    func weekly(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) weekly instalment", other: "\(formats.number(count)) weekly instalments") }
    func monthly(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) monthly instalment", other: "\(formats.number(count)) monthly instalments") }
}

struct LoansStatesEn: LoansStates {
    let formats: any Formats
    var offered: String { "Not borrowed: only shown" }
    var taking: String { "Not known yet" }
    var declined: String { "Declined, nothing borrowed" }
    var lent: String { "To be paid back" }
}
