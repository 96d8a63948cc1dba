// Generated from shells/words/topUp.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

/// Bringing money in.
public protocol TopUpWords: Sendable {
    /// Headline.
    var title: String { get }

    /// Above the field for the amount.
    var howMuch: String { get }

    /// Above the choice of a currency, before there is an account.
    var currency: String { get }

    /// The question before money is brought in. Exactly this is signed.
    func confirmTitle(amount: Money) -> String

    /// Below the question; what is shown is what is signed.
    var signedAsShown: String { get }

    /// Opens the prompt for finger, face or code.
    func confirm(amount: Money) -> String

    /// The money is there.
    func settled(amount: Money) -> String

    /// Money-critical: signed, and no answer yet.
    func waiting(amount: Money) -> String

    /// The answer is final.
    func declined(amount: Money) -> String

    /// In place of the list.
    var empty: String { get }

    /// Above the list.
    var past: String { get }
}
