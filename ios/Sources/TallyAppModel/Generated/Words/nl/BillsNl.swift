// Generated from shells/words/bills.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct BillsNl: BillsWords {
    let formats: any Formats
    var title: String { "Rekeningen" }
    var owed: String { "Te betalen" }
    var past: String { "Eerdere rekeningen" }
    var empty: String { "Je bent niets schuldig." }
    func lastDay(at: Date) -> String { "Laatste dag: \(formats.day(at))" }
    func opensOn(at: Date) -> String { "Gevraagd vanaf \(formats.day(at))" }
    func daysLate(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) dag te laat", other: "\(formats.number(count)) dagen te laat") }
    var dueToday: String { "Laatste dag: vandaag" }
    func fromPayment(payee: String, at: Date) -> String { "Voor je aankoop bij \(payee) op \(formats.date(at))" }
    func fromLoan(number: Int, all: Int, lender: String) -> String { "Termijn \(formats.number(number)) van \(formats.number(all)) aan \(lender)" }
    func confirmTitle(amount: Money, payee: String) -> String { "De rekening van \(formats.money(amount)) aan \(payee) betalen?" }
    var payNow: String { "Rekening betalen" }
    var underWay: String { "De betaling is onderweg. Betaal niet opnieuw." }
    func paidOn(at: Date) -> String { "Betaald op \(formats.date(at))" }
    var states: any BillsStates { BillsStatesNl(formats: formats) }
    func lateMeans(at: Date) -> String { "Te laat kost punten; betaal je alsnog, dan komt minstens de helft terug. Uiterlijk vanaf \(formats.day(at)) telt het niet meer mee." }
    var dispute: String { "Er klopt iets niet" }
    var disputeHint: String { "Wat klopt er niet? Hooguit 500 tekens." }
    var disputeSend: String { "Versturen" }
    var disputed: String { "Je betwist dit. Tot daarover is beslist, heeft het geen invloed op je punten." }
    func spokenRow(payee: String, amount: Money, state: String, day: Date) -> String { "\(payee), \(formats.money(amount)), \(state), laatste dag \(formats.day(day))" }
}

struct BillsStatesNl: BillsStates {
    let formats: any Formats
    var scheduled: String { "Nog niet aan de beurt" }
    var due: String { "Nu te betalen" }
    var overdue: String { "Te laat" }
    var paid: String { "Betaald" }
    var cancelled: String { "Wordt niet meer gevraagd" }
}
