// Generated from shells/words/pay.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// Scanning a code and paying.
public protocol PayWords: Sendable {
    /// Headline over the camera.
    var scanTitle: String { get }

    /// Below the camera's picture.
    var scanHint: String { get }

    /// Reads a code out of a picture on the phone.
    var scanPicture: String { get }

    /// For a code that came as text.
    var paste: String { get }

    /// Turns the phone's light on to read a code in the dark.
    var torchOn: String { get }

    /// Turns the phone's light off.
    var torchOff: String { get }

    /// The code does not say how much.
    var amountTitle: String { get }

    /// Label of the field for the amount.
    func amountHint(payee: String) -> String

    /// While terms are fetched.
    var asking: String { get }

    /// A code that can be read, but that says nothing about whom to pay.
    var noShop: String { get }

    /// The question before a payment. Exactly this is signed.
    func confirmTitle(amount: Money, payee: String) -> String

    /// The question before a payment that is billed.
    func confirmLaterTitle(amount: Money, payee: String, day: Date) -> String

    /// Below the question; what is shown is what is signed.
    var signedAsShown: String { get }

    /// The button that pays. Opens the prompt for finger, face or code.
    func payAmount(amount: Money) -> String

    /// After the person showed who they are.
    var confirming: String { get }

    /// What points took off the price.
    func discount(saved: Money, ordinary: Money) -> String

    /// What using a step tells the seller.
    func sellerLearns(seller: String, count: Int) -> String

    /// Pays without the perk.
    var ordinary: String { get }

    /// Takes the discount that the points bring.
    var usePerk: String { get }

    /// Before and after a payment under the mandate for small payments.
    var withoutPrompt: String { get }

    /// The same payment was agreed to less than a minute ago.
    var duplicateTitle: String { get }

    /// Asks whether the same payment is meant twice.
    func duplicate(amount: Money, payee: String) -> String

    /// Makes a second payment.
    var duplicatePay: String { get }

    /// Makes no second payment.
    var duplicateStop: String { get }

    /// Headline when the money has moved.
    var settledTitle: String { get }

    /// Below the headline; the money has moved.
    func settled(amount: Money, payee: String) -> String

    /// A payment that is to be paid later; nothing has moved.
    var billedTitle: String { get }

    /// Below the headline; nothing has moved, and a bill will come.
    func billed(amount: Money, payee: String, day: Date) -> String

    /// Headline; the answer is final.
    var declinedTitle: String { get }

    /// The answer is final; no money moved.
    func declined(amount: Money, payee: String) -> String

    /// What to do after a small payment, signed by the phone alone, was declined.
    var declinedAlone: String { get }

    /// Headline; it arrived after its time.
    var expiredTitle: String { get }

    /// Below the headline. It is safe to pay again.
    func expired(amount: Money, payee: String) -> String

    /// Headline; the person took it back before it was sent.
    var cancelledTitle: String { get }

    /// Below the headline; nothing was paid.
    func cancelled(amount: Money, payee: String) -> String

    /// The most important headline of all. The screen goes on with notKnown.
    var notKnownTitle: String { get }

    /// Money-critical: exactly this, wherever the outcome of a payment is open.
    var notKnown: String { get }

    /// Follows notKnown.
    func notKnownResolves(amount: Money, payee: String) -> String

    /// Advice at the till.
    var notKnownShop: String { get }

    /// Signed from a static code without a network.
    var offlineTitle: String { get }

    /// Money-critical: nothing is paid before it is sent.
    func offline(amount: Money, payee: String, at: Date) -> String

    /// Before confirming a payment without a network.
    var offlineBefore: String { get }

    /// Takes a payment back that has not left the phone.
    var takeBack: String { get }

    /// Opens the signed receipt.
    var receipt: String { get }

    /// Only after an answer that is final.
    var payAnotherWay: String { get }

    /// A payment’s state as a short mark in a list.
    var states: any PayStates { get }

    /// Screen reader: the button that pays.
    func spokenConfirm(amount: Money, payee: String) -> String

    /// Screen reader: announced when it is paid.
    func spokenSettled(amount: Money, payee: String) -> String

    /// Screen reader: announced when the outcome is open.
    func spokenNotKnown(amount: Money, payee: String) -> String

    /// Screen reader: the camera’s picture.
    var spokenScanner: String { get }

    /// Screen reader: announced.
    var spokenCodeFound: String { get }
}

/// A payment’s state as a short mark in a list.
public protocol PayStates: Sendable {
    /// Shown; nothing is signed.
    var created: String { get }

    /// Signed, waits for a network.
    var authorised: String { get }

    /// Handed to the network, no answer yet.
    var submitted: String { get }

    /// No answer came back.
    var unknown: String { get }

    /// “Paid”
    var settled: String { get }

    /// “Declined, not paid”
    var declined: String { get }

    /// “Too late, not paid”
    var expired: String { get }

    /// “Taken back, not paid”
    var cancelled: String { get }
}

extension PayStates {
    /// The word for a case.
    public subscript(_ of: PaymentState) -> String {
        switch of {
        case .created: created
        case .authorised: authorised
        case .submitted: submitted
        case .unknown: unknown
        case .settled: settled
        case .declined: declined
        case .expired: expired
        case .cancelled: cancelled
        }
    }
}
