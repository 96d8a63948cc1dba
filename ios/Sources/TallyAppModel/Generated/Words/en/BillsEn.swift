// Generated from shells/words/bills.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct BillsEn: BillsWords {
    let formats: any Formats
    var title: String { "Bills" }
    var owed: String { "To be paid" }
    var past: String { "Earlier bills" }
    var empty: String { "You owe nothing." }
    func lastDay(at: Date) -> String { "Last day: \(formats.day(at))" }
    func opensOn(at: Date) -> String { "Asked for from \(formats.day(at))" }
    func daysLate(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) day late", other: "\(formats.number(count)) days late") }
    var dueToday: String { "Last day: today" }
    func fromPayment(payee: String, at: Date) -> String { "For your purchase at \(payee) on \(formats.date(at))" }
    func fromLoan(number: Int, all: Int, lender: String) -> String { "Instalment \(formats.number(number)) of \(formats.number(all)) to \(lender)" }
    func confirmTitle(amount: Money, payee: String) -> String { "Pay the bill of \(formats.money(amount)) to \(payee)?" }
    var payNow: String { "Pay this bill" }
    var underWay: String { "Its payment is under way. Do not pay again." }
    func paidOn(at: Date) -> String { "Paid on \(formats.date(at))" }
    var states: any BillsStates { BillsStatesEn(formats: formats) }
    func lateMeans(at: Date) -> String { "Paid late, it costs points; paid after all, at least half of them come back. It stops counting by \(formats.day(at)) at the latest." }
    var dispute: String { "Something is wrong" }
    var disputeHint: String { "What is wrong? At most 500 characters." }
    var disputeSend: String { "Send" }
    var disputed: String { "You dispute this. Until it is decided, it does nothing to your points." }
    func spokenRow(payee: String, amount: Money, state: String, day: Date) -> String { "\(payee), \(formats.money(amount)), \(state), last day \(formats.day(day))" }
}

struct BillsStatesEn: BillsStates {
    let formats: any Formats
    var scheduled: String { "Not yet due" }
    var due: String { "To be paid now" }
    var overdue: String { "Late" }
    var paid: String { "Paid" }
    var cancelled: String { "Nobody asks for it any more" }
}
