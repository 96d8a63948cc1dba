// Generated from shells/words/history.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct HistoryEn: HistoryWords {
    let formats: any Formats
    var title: String { "Payments" }
    var searchHint: String { "Search by name" }
    var empty: String { "Nothing has been paid yet." }
    func noMatch(text: String) -> String { "No payment to anybody called “\(text)”." }
    func monthSpent(amount: Money, month: Date) -> String { "\(formats.month(month)): \(formats.money(amount)) paid" }
    func monthPayments(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) payment", other: "\(formats.number(count)) payments") }
    func monthRefunded(amount: Money) -> String { "\(formats.money(amount)) came back" }
    var more: String { "Show earlier ones" }
    var paymentTitle: String { "Payment" }
    func paidAt(at: Date) -> String { "Paid on \(formats.moment(at))" }
    var agreedByYou: String { "You agreed to it with finger, face or code." }
    var agreedByMandate: String { "Agreed to by your permission for small payments." }
    func refund(amount: Money, at: Date) -> String { "\(formats.money(amount)) came back on \(formats.date(at))" }
    func refundReason(reason: String) -> String { "They say: “\(reason)”" }
    var whyDeclined: String { "Why not" }
    var receiptTitle: String { "Signed receipt" }
    var receiptWhat: String { "What you signed, and the signed answer. Anybody can check it, without asking us." }
    var verify: String { "Verify" }
    var verified: String { "It holds: both signatures fit, and nothing was changed." }
    var verifiedAccepted: String { "What you signed was accepted." }
    var verifiedDeclined: String { "What you signed was declined." }
    func signedOn(at: Date) -> String { "You signed on \(formats.moment(at))" }
    func answeredOn(at: Date) -> String { "Answered on \(formats.moment(at))" }
    var keyUsed: String { "Signed with this key" }
    var notVerified: String { "It does not hold. Do not trust this file." }
    var noReceipt: String { "There is no receipt yet." }
    var sendReceipt: String { "Send receipt" }
    var subjects: any HistorySubjects { HistorySubjectsEn(formats: formats) }
    var fieldPayee: String { "Paid to" }
    var fieldAmount: String { "Amount" }
    var fieldNumber: String { "Payment number" }
    func spokenRow(payee: String, amount: Money, state: String, at: Date) -> String { "\(payee), \(formats.money(amount)), \(state), \(formats.moment(at))" }
    func spokenResults(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) payment found", other: "\(formats.number(count)) payments found") }
}

struct HistorySubjectsEn: HistorySubjects {
    let formats: any Formats
    func payment(amount: Money, payee: String) -> String { "\(formats.money(amount)) to \(payee)" }
    func ride(bike: String, provider: String) -> String { "Bike \(bike) of \(provider)" }
    var consent: String { "Something about your data" }
}
