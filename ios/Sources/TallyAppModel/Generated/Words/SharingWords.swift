// Generated from shells/words/sharing.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// Who may read which data.
public protocol SharingWords: Sendable {
    /// Headline.
    var title: String { get }

    /// Above requests that wait for an answer.
    var requests: String { get }

    /// Above permissions that hold.
    var active: String { get }

    /// Above permissions that end within two weeks.
    var expiring: String { get }

    /// Above permissions that are over.
    var past: String { get }

    /// In place of all lists.
    var empty: String { get }

    /// Scans the code of somebody who asks for data.
    var scanRequest: String { get }

    /// Below the camera’s picture.
    var scanHint: String { get }

    /// Above the list of fields.
    func asks(recipient: String) -> String

    /// Above the purposes.
    var purpose: String { get }

    /// How long they keep what they read.
    func keptFor(count: Int) -> String

    /// How long the grant would last.
    func askedFor(count: Int) -> String

    /// Whose law holds; the country's name comes from the system.
    func law(country: String) -> String

    /// An address of the one who asks.
    func contact(contact: String) -> String

    /// Until when a request can be answered.
    func answerBy(at: Date) -> String

    /// Beside a field that they cannot do without.
    var required: String { get }

    /// Beside a field that is not needed.
    var mayLeaveOut: String { get }

    /// The very data that would be read.
    func yourValue(field: String, value: String) -> String

    /// Leads to the profile.
    var notFilledIn: String { get }

    /// Data that can be read. Each stands by itself.
    var fields: any SharingFields { get }

    /// The same inside of a sentence.
    var fieldsInside: any SharingFieldsInside { get }

    /// What somebody wants data for.
    var purposes: any SharingPurposes { get }

    /// Where a request or a permission stands.
    var states: any SharingStates { get }

    /// One line of a checked list of permissions.
    var events: any SharingEvents { get }

    /// The question before data may be read. Exactly this is signed.
    func grantTitle(recipient: String) -> String

    /// Below the question.
    var exactly: String { get }

    /// Opens the prompt for finger, face or code.
    var grant: String { get }

    /// Says no to a request.
    var refuse: String { get }

    /// After refusing.
    var refused: String { get }

    /// Replaces a permission by a narrower one.
    var narrow: String { get }

    /// Before a permission is narrowed.
    var narrowWhat: String { get }

    /// When a permission ends.
    func lasts(at: Date) -> String

    /// After allowing, with a network.
    func granted(recipient: String, fields: [String]) -> String

    /// After allowing, without a network.
    func grantedOffline(recipient: String) -> String

    /// Opens the question before a permission is taken back.
    var withdraw: String { get }

    /// What happens on withdrawing, before it is done.
    func withdrawAsk(recipient: String) -> String

    /// The same for a seller who learns which step is reached.
    func withdrawAskStep(seller: String) -> String

    /// The same for the entries of the points.
    var withdrawAskPoints: String { get }

    /// The same for a link.
    var withdrawAskLink: String { get }

    /// Money-critical in spirit: withdrawn on the phone, not yet heard by them. Exactly this.
    var withdrawnHere: String { get }

    /// The withdrawal has arrived.
    func withdrawnThere(recipient: String, at: Date) -> String

    /// A withdrawal that has nobody by name.
    func withdrawnShared(at: Date) -> String

    /// What nobody can see.
    var cannotFollow: String { get }

    /// Headline of the list of reads.
    var accessTitle: String { get }

    /// In place of the list of reads.
    var accessEmpty: String { get }

    /// One read.
    func read(recipient: String, fields: [String], at: Date) -> String

    /// One read by somebody who has a link; nobody knows who.
    func readByLink(fields: [String], at: Date) -> String

    /// One read that was refused.
    func refusedRead(recipient: String, fields: [String], at: Date) -> String

    /// One read with a link that was refused.
    func refusedByLink(fields: [String], at: Date) -> String

    /// One time that an authority had data handed over by an order. We did it, and say so.
    func compelled(authority: String, fields: [String], at: Date) -> String

    /// One time that an authority ordered data to be handed over, and there was none to give.
    func compelledInVain(authority: String, fields: [String], at: Date) -> String

    /// Beside what an authority had handed over: by which order. The day is that of the order.
    func order(reference: String, day: Date) -> String

    /// A seller learned of a step, because it was used.
    func stepTold(seller: String, count: Int, at: Date) -> String

    /// Beside a read between a withdrawal and its arrival.
    var theyHadNotHeard: String { get }

    /// Why a read was refused.
    var refusals: any SharingRefusals { get }

    /// Shares data by oneself, with a link.
    var share: String { get }

    /// Headline of sharing by oneself.
    var shareTitle: String { get }

    /// What a link does.
    var shareWhat: String { get }

    /// Label of a field for a number.
    var shareDays: String { get }

    /// Label of a field for a number.
    var shareOpenings: String { get }

    /// How often a link may be opened.
    func openings(count: Int) -> String

    /// Opens the system's sheet for sending the link.
    var shareLink: String { get }

    /// Headline of what the person says about themselves.
    var profile: String { get }

    /// Below the fields about the person.
    var profileStays: String { get }

    /// A file that proves that something was taken back.
    var proof: String { get }

    /// A file with every permission, which anybody can check.
    var export: String { get }

    /// What the exported file is.
    var exportWhat: String { get }

    /// One permission in the list.
    func inForce(recipient: String, at: Date) -> String

    /// In place of a recipient.
    var anybodyWithLink: String { get }

    /// Screen reader: a field with its box to tick; the state is required or mayLeaveOut.
    func spokenField(field: String, value: String, state: String) -> String
}

/// Data that can be read. Each stands by itself.
public protocol SharingFields: Sendable {
    /// “City”
    var city: String { get }

    /// “Customer since”
    var memberSince: String { get }

    /// “Name”
    var name: String { get }

    /// “Number of payments in the last year”
    var paymentsSettled: String { get }
}

extension SharingFields {
    /// The word for a case.
    public subscript(_ of: DataField) -> String {
        switch of {
        case .city: city
        case .memberSince: memberSince
        case .name: name
        case .paymentsSettled: paymentsSettled
        }
    }

    /// The word for a name on the wire.
    public func named(_ name: String) -> String? {
        switch name {
        case "city": city
        case "member-since": memberSince
        case "name": name
        case "payments-settled": paymentsSettled
        default: nil
        }
    }
}

/// The same inside of a sentence.
public protocol SharingFieldsInside: Sendable {
    /// “your city”
    var city: String { get }

    /// “since when you are a customer”
    var memberSince: String { get }

    /// “your name”
    var name: String { get }

    /// “your number of payments in the last year”
    var paymentsSettled: String { get }
}

extension SharingFieldsInside {
    /// The word for a case.
    public subscript(_ of: DataField) -> String {
        switch of {
        case .city: city
        case .memberSince: memberSince
        case .name: name
        case .paymentsSettled: paymentsSettled
        }
    }

    /// The word for a name on the wire.
    public func named(_ name: String) -> String? {
        switch name {
        case "city": city
        case "member-since": memberSince
        case "name": name
        case "payments-settled": paymentsSettled
        default: nil
        }
    }
}

/// What somebody wants data for.
public protocol SharingPurposes: Sendable {
    /// “To find out whether you are likely to pay”
    var creditChecking: String { get }

    /// “To make a contract with you”
    var establishContractualAgreement: String { get }

    /// “To do what a contract promises you”
    var fulfilmentOfContractualObligation: String { get }

    /// “To know who you are”
    var identityVerification: String { get }
}

extension SharingPurposes {
    /// The word for a case.
    public subscript(_ of: DataPurpose) -> String {
        switch of {
        case .creditChecking: creditChecking
        case .establishContractualAgreement: establishContractualAgreement
        case .fulfilmentOfContractualObligation: fulfilmentOfContractualObligation
        case .identityVerification: identityVerification
        }
    }
}

/// Where a request or a permission stands.
public protocol SharingStates: Sendable {
    /// “Waits for your answer”
    var requested: String { get }

    /// “In force”
    var granted: String { get }

    /// “You said no”
    var refused: String { get }

    /// “Taken back”
    var withdrawn: String { get }

    /// “Its time is over”
    var expired: String { get }

    /// “Replaced by a newer one”
    var superseded: String { get }

    /// “Not accepted”
    var declined: String { get }
}

extension SharingStates {
    /// The word for a case.
    public subscript(_ of: ConsentState) -> String {
        switch of {
        case .requested: requested
        case .granted: granted
        case .refused: refused
        case .withdrawn: withdrawn
        case .expired: expired
        case .superseded: superseded
        case .declined: declined
        }
    }
}

/// One line of a checked list of permissions.
public protocol SharingEvents: Sendable {
    /// “{recipient} may read {fields} until {at}”
    func grant(recipient: String, fields: [String], at: Date) -> String

    /// “Whoever has the link may read {fields} {count} times until {at}”
    func share(fields: [String], count: Int, at: Date) -> String

    /// “Entries for your points may be held from {sources} until {at}”
    func collection(sources: [String], at: Date) -> String

    /// “{seller} may learn which step you reach until {at}”
    func reach(seller: String, at: Date) -> String

    /// “A permission was taken back”
    var withdrawal: String { get }
}

/// Why a read was refused.
public protocol SharingRefusals: Sendable {
    /// “You had taken it back.”
    var withdrawn: String { get }

    /// “You had allowed less.”
    var superseded: String { get }

    /// “Its time was over.”
    var expired: String { get }

    /// “You had not allowed all of that.”
    var fieldNotCovered: String { get }

    /// “You had not allowed it for that.”
    var purposeNotCovered: String { get }

    /// “The link had been opened as often as it may be.”
    var usedUp: String { get }

    /// “For a reason that this version does not know.”
    var other: String { get }
}

extension SharingRefusals {
    /// The word for a case.
    public subscript(_ of: AccessRefusal) -> String {
        switch of {
        case .withdrawn: withdrawn
        case .superseded: superseded
        case .expired: expired
        case .fieldNotCovered: fieldNotCovered
        case .purposeNotCovered: purposeNotCovered
        case .usedUp: usedUp
        case .other: other
        }
    }
}
