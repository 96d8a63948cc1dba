// Generated from shells/words/bills.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct BillsDe: BillsWords {
    let formats: any Formats
    var title: String { "Rechnungen" }
    var owed: String { "Zu zahlen" }
    var past: String { "Frühere Rechnungen" }
    var empty: String { "Du schuldest nichts." }
    func lastDay(at: Date) -> String { "Letzter Tag: \(formats.day(at))" }
    func opensOn(at: Date) -> String { "Gefordert ab \(formats.day(at))" }
    func daysLate(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Tag überfällig", other: "\(formats.number(count)) Tage überfällig") }
    var dueToday: String { "Letzter Tag: heute" }
    func fromPayment(payee: String, at: Date) -> String { "Für deinen Einkauf bei \(payee) am \(formats.date(at))" }
    func fromLoan(number: Int, all: Int, lender: String) -> String { "Rate \(formats.number(number)) von \(formats.number(all)) an \(lender)" }
    func confirmTitle(amount: Money, payee: String) -> String { "Die Rechnung über \(formats.money(amount)) an \(payee) zahlen?" }
    var payNow: String { "Rechnung zahlen" }
    var underWay: String { "Die Zahlung läuft. Zahle nicht noch einmal." }
    func paidOn(at: Date) -> String { "Bezahlt am \(formats.date(at))" }
    var states: any BillsStates { BillsStatesDe(formats: formats) }
    func lateMeans(at: Date) -> String { "Zu spät kostet Punkte; doch noch bezahlt, kommt mindestens die Hälfte zurück. Spätestens ab \(formats.day(at)) zählt es nicht mehr." }
    var dispute: String { "Da stimmt was nicht" }
    var disputeHint: String { "Was stimmt nicht? Höchstens 500 Zeichen." }
    var disputeSend: String { "Absenden" }
    var disputed: String { "Du hast widersprochen. Bis das entschieden ist, hat es keinen Einfluss auf deine Punkte." }
    func spokenRow(payee: String, amount: Money, state: String, day: Date) -> String { "\(payee), \(formats.money(amount)), \(state), letzter Tag \(formats.day(day))" }
}

struct BillsStatesDe: BillsStates {
    let formats: any Formats
    var scheduled: String { "Noch nicht fällig" }
    var due: String { "Jetzt zu zahlen" }
    var overdue: String { "Überfällig" }
    var paid: String { "Bezahlt" }
    var cancelled: String { "Wird nicht mehr gefordert" }
}
