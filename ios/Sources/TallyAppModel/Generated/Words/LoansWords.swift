// Generated from shells/words/loans.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// Small loans.
public protocol LoansWords: Sendable {
    /// Headline.
    var title: String { get }

    /// In place of the list.
    var empty: String { get }

    /// Above the field for the amount.
    var howMuch: String { get }

    /// Below the field for the amount.
    func most(amount: Money) -> String

    /// The question before a loan is taken. Exactly this is signed.
    func confirmTitle(amount: Money, lender: String) -> String

    /// Below the question: the sum and what it costs.
    func payBack(total: Money, charge: Money) -> String

    /// The annual percentage rate of charge after Directive 2008/48/EC.
    func yearly(rate: Int) -> String

    /// Below the question; a promise of how loans work.
    var neverDearer: String { get }

    /// Below the question: there is always another way.
    var ownMoney: String { get }

    /// Above the instalments.
    var schedule: String { get }

    /// How instalments follow each other.
    var rhythms: any LoansRhythms { get }

    /// One instalment: its number, its amount, its last day.
    func instalment(number: Int, amount: Money, day: Date) -> String

    /// Opens the prompt for finger, face or code.
    var take: String { get }

    /// Forgets a loan that was only shown.
    var discard: String { get }

    /// The money is there.
    func taken(amount: Money, lender: String) -> String

    /// Signed, and no answer yet.
    func notKnown(lender: String) -> String

    /// A loan’s state as a short mark.
    var states: any LoansStates { get }

    /// When the last instalment was paid.
    func repaid(at: Date) -> String

    /// How many instalments are open.
    func toGo(count: Int) -> String

    /// Screen reader: one instalment.
    func spokenInstalment(number: Int, amount: Money, day: Date, state: String) -> String
}

/// How instalments follow each other.
public protocol LoansRhythms: Sendable {
    /// “{count} weekly instalments”
    func weekly(count: Int) -> String

    /// “{count} monthly instalments”
    func monthly(count: Int) -> String
}

extension LoansRhythms {
    /// The word for a case.
    public subscript(_ of: Rhythm, count: Int) -> String {
        switch of {
        case .weekly: weekly(count: count)
        case .monthly: monthly(count: count)
        }
    }
}

/// A loan’s state as a short mark.
public protocol LoansStates: Sendable {
    /// “Not borrowed: only shown”
    var offered: String { get }

    /// “Not known yet”
    var taking: String { get }

    /// “Declined, nothing borrowed”
    var declined: String { get }

    /// “To be paid back”
    var lent: String { get }
}

extension LoansStates {
    /// The word for a case.
    public subscript(_ of: LoanState) -> String {
        switch of {
        case .offered: offered
        case .taking: taking
        case .declined: declined
        case .lent: lent
        }
    }
}
