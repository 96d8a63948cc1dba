// Generated from shells/words/security.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// The phone, limits, rights, wiping.
public protocol SecurityWords: Sendable {
    /// Headline.
    var phone: String { get }

    /// When this phone became a wallet.
    func memberSince(at: Date) -> String

    /// Below the phone: why there is no list of phones. A person has one phone with Tally at a time; the next one begins with an invite of its own.
    var onlyPhone: String { get }

    /// Above what to do about a phone that is lost.
    var lostTitle: String { get }

    /// What to do about a phone that is lost. Only whoever runs this Tally can end its wallet; no other phone of the person can.
    var lost: String { get }

    /// Headline of the limits for small payments.
    var limits: String { get }

    /// The limits in force.
    func limitsNow(perUse: Money, perDay: Money, at: Date) -> String

    /// No limits: every payment is asked about.
    var limitsNone: String { get }

    /// Label of a field for an amount.
    var limitPerUse: String { get }

    /// Label of a field for an amount.
    var limitPerDay: String { get }

    /// Label of a field for a number.
    var limitDays: String { get }

    /// Agrees to limits; asks for finger, face or code.
    var limitsSet: String { get }

    /// Ends small payments without a prompt.
    var limitsEnd: String { get }

    /// Where the permission for small payments stands.
    var mandates: any SecurityMandates { get }

    /// The prompt for finger, face or code: what the person agrees to. Money-critical: exactly what is signed.
    var purposes: any SecurityPurposes { get }

    /// The same prompt when nobody is named: a share or the points.
    var withdrawNobody: String { get }

    /// In the system’s prompt.
    var promptCancel: String { get }

    /// Headline of what the person may demand.
    var rights: String { get }

    /// Makes a file of everything.
    var rightsExport: String { get }

    /// What the exported file is.
    var rightsExportWhat: String { get }

    /// How something is erased.
    var rightsErase: String { get }

    /// Headline of checking by oneself what was signed.
    var check: String { get }

    /// The check’s result: every permission and every withdrawal is there and signed.
    var chainHolds: String { get }

    /// Asks before it erases anything.
    var wipe: String { get }

    /// Before wiping.
    var wipeAsk: String { get }

    /// Signed operations would be lost.
    func wipeUnsent(count: Int) -> String

    /// Before wiping, beside a ride that goes on.
    var wipeRide: String { get }

    /// Before wiping: bills that are open.
    func wipeOwed(count: Int) -> String

    /// Below it.
    var wipeOwedStays: String { get }

    /// Erases although something is unsent.
    var wipeAnyway: String { get }

    /// Closes the question and sends what is unsent.
    var sendFirst: String { get }

    /// The phone’s clock is off.
    func clock(seconds: Int) -> String

    /// The database was damaged.
    func quarantined(count: Int) -> String

    /// Screen reader: announced before the system’s prompt.
    var spokenPrompt: String { get }
}

/// Where the permission for small payments stands.
public protocol SecurityMandates: Sendable {
    /// “Signed; holds once it has been sent”
    var requested: String { get }

    /// “In force”
    var active: String { get }

    /// “Not accepted”
    var declined: String { get }

    /// “Ended”
    var ended: String { get }
}

extension SecurityMandates {
    /// The word for a case.
    public subscript(_ of: MandateState) -> String {
        switch of {
        case .requested: requested
        case .active: active
        case .declined: declined
        case .ended: ended
        }
    }
}

/// The prompt for finger, face or code: what the person agrees to. Money-critical: exactly what is signed.
public protocol SecurityPurposes: Sendable {
    /// “Open Tally”
    var openWallet: String { get }

    /// “Ask for news”
    var actForPerson: String { get }

    /// “Make this phone your wallet”
    var enrol: String { get }

    /// “Pay {amount} to {payee}”
    func pay(payee: String, amount: Money) -> String

    /// “Top up {amount}”
    func topUp(amount: Money) -> String

    /// “Borrow {principal} from {lender}, pay back {total}”
    func borrow(lender: String, principal: Money, total: Money) -> String

    /// “Unlock a bike of {provider}: deposit {deposit}, at most {cap}”
    func unlock(provider: String, deposit: Money, cap: Money) -> String

    /// “Allow payments without asking: up to {perUse} each, {perDay} a day”
    func mandate(perUse: Money, perDay: Money) -> String

    /// “Let {recipient} read: {fields}”
    func grant(recipient: String, fields: [String]) -> String

    /// “Let whoever has the link read: {fields}”
    func share(fields: [String]) -> String

    /// “Let {controller} keep points from: {sources}”
    func collect(controller: String, sources: [String]) -> String

    /// “Let {seller} learn which step you reach”
    func reach(seller: String) -> String

    /// “Take back what {recipient} may read”
    func withdraw(recipient: String) -> String
}
