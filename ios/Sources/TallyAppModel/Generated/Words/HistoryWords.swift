// Generated from shells/words/history.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// What was paid, searching it, and proofs.
public protocol HistoryWords: Sendable {
    /// Headline of the list of payments.
    var title: String { get }

    /// In the empty search field.
    var searchHint: String { get }

    /// In place of the list.
    var empty: String { get }

    /// A search found nothing.
    func noMatch(text: String) -> String

    /// Summary of a month.
    func monthSpent(amount: Money, month: Date) -> String

    /// Beside a month's sum.
    func monthPayments(count: Int) -> String

    /// Beside a month's sum.
    func monthRefunded(amount: Money) -> String

    /// Reads on in the list, into the past.
    var more: String { get }

    /// Headline of one payment.
    var paymentTitle: String { get }

    /// When the money moved.
    func paidAt(at: Date) -> String

    /// How a payment was agreed to.
    var agreedByYou: String { get }

    /// How a small payment was agreed to.
    var agreedByMandate: String { get }

    /// Money that a merchant sent back.
    func refund(amount: Money, at: Date) -> String

    /// The merchant’s own words.
    func refundReason(reason: String) -> String

    /// Above the reason.
    var whyDeclined: String { get }

    /// Headline of the receipt.
    var receiptTitle: String { get }

    /// What a receipt is good for.
    var receiptWhat: String { get }

    /// Checks the signatures on the phone.
    var verify: String { get }

    /// The check's result.
    var verified: String { get }

    /// A checked receipt: the other side said yes.
    var verifiedAccepted: String { get }

    /// A checked receipt: the other side said no; the reason follows.
    var verifiedDeclined: String { get }

    /// A checked receipt: when the person signed.
    func signedOn(at: Date) -> String

    /// A checked receipt: when the other side answered.
    func answeredOn(at: Date) -> String

    /// A checked receipt: beside the short name of a key.
    var keyUsed: String { get }

    /// The check's result; a warning.
    var notVerified: String { get }

    /// No answer has come back yet, so nothing is signed by the other side.
    var noReceipt: String { get }

    /// Opens the system's sheet for sending the receipt's file.
    var sendReceipt: String { get }

    /// What a verified receipt is about, as its headline.
    var subjects: any HistorySubjects { get }

    /// Beside the person or company that is paid.
    var fieldPayee: String { get }

    /// Beside an amount.
    var fieldAmount: String { get }

    /// The payment’s id.
    var fieldNumber: String { get }

    /// Screen reader: one payment in the list.
    func spokenRow(payee: String, amount: Money, state: String, at: Date) -> String

    /// Screen reader: announced after a search.
    func spokenResults(count: Int) -> String
}

/// What a verified receipt is about, as its headline.
public protocol HistorySubjects: Sendable {
    /// “{amount} to {payee}”
    func payment(amount: Money, payee: String) -> String

    /// “Bike {bike} of {provider}”
    func ride(bike: String, provider: String) -> String

    /// “Something about your data”
    var consent: String { get }
}
