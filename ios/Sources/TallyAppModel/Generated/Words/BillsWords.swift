// Generated from shells/words/bills.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// What is owed and when.
public protocol BillsWords: Sendable {
    /// Headline.
    var title: String { get }

    /// Above the bills that are open.
    var owed: String { get }

    /// Above the bills that are done.
    var past: String { get }

    /// In place of the list.
    var empty: String { get }

    /// The last day on time. Days are days of UTC, worldwide the same.
    func lastDay(at: Date) -> String

    /// A bill that is not asked for yet.
    func opensOn(at: Date) -> String

    /// How late a bill is.
    func daysLate(count: Int) -> String

    /// A bill whose last day on time it is.
    var dueToday: String { get }

    /// Where a bill comes from.
    func fromPayment(payee: String, at: Date) -> String

    /// Where a bill comes from: an instalment of a loan.
    func fromLoan(number: Int, all: Int, lender: String) -> String

    /// The question before a bill is paid. Exactly this is signed.
    func confirmTitle(amount: Money, payee: String) -> String

    /// Leads to the question.
    var payNow: String { get }

    /// Money-critical: a payment of this bill has no answer yet.
    var underWay: String { get }

    /// When a bill was paid.
    func paidOn(at: Date) -> String

    /// A bill’s state as a short mark.
    var states: any BillsStates { get }

    /// A late bill and points, honestly.
    func lateMeans(at: Date) -> String

    /// Opens the field for what is wrong.
    var dispute: String { get }

    /// Label of the field for what is wrong.
    var disputeHint: String { get }

    /// Sends the dispute; needs no network.
    var disputeSend: String { get }

    /// A bill that the person disputes.
    var disputed: String { get }

    /// Screen reader: one bill in the list.
    func spokenRow(payee: String, amount: Money, state: String, day: Date) -> String
}

/// A bill’s state as a short mark.
public protocol BillsStates: Sendable {
    /// “Not yet due”
    var scheduled: String { get }

    /// “To be paid now”
    var due: String { get }

    /// “Late”
    var overdue: String { get }

    /// “Paid”
    var paid: String { get }

    /// “Nobody asks for it any more”
    var cancelled: String { get }
}

extension BillsStates {
    /// The word for a case.
    public subscript(_ of: BillState) -> String {
        switch of {
        case .scheduled: scheduled
        case .due: due
        case .overdue: overdue
        case .paid: paid
        case .cancelled: cancelled
        }
    }
}
