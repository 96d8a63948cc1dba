// Generated from shells/words/refusals.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

/// Why the other side, or the phone, said no.
public protocol RefusalsWords: Sendable {
    /// Why something that was signed was declined, for good.
    var declines: any RefusalsDeclines { get }

    /// Why an offer was refused by the phone; codes of the core.
    var offerFaults: any RefusalsOfferFaults { get }

    /// Why a rule set was refused by the phone; codes of the core.
    var rulesFaults: any RefusalsRulesFaults { get }

    /// Why a score is not believed; codes of the core.
    var scoreFaults: any RefusalsScoreFaults { get }

    /// Why an entry was refused by the phone; codes of the core.
    var entryFaults: any RefusalsEntryFaults { get }
}

/// Why something that was signed was declined, for good.
public protocol RefusalsDeclines: Sendable {
    /// “There was not enough money.”
    var insufficientFunds: String { get }

    /// “It came too late.”
    var expired: String { get }

    /// “The terms were not made for this.”
    var quoteUnknown: String { get }

    /// “Another payment had used these terms.”
    var quoteUsed: String { get }

    /// “The terms were not the ones that had been offered.”
    var termsChanged: String { get }

    /// “The one to be paid cannot be paid by Tally.”
    var payeeUnknown: String { get }

    /// “There is no such account in this currency.”
    var accountUnknown: String { get }

    /// “The amount is beyond what one payment may be.”
    var amountNotAllowed: String { get }

    /// “It was signed with a key that may not do this.”
    var notAuthorised: String { get }

    /// “There is no permission for small payments from this phone.”
    var mandateUnknown: String { get }

    /// “The permission for small payments had ended.”
    var mandateEnded: String { get }

    /// “It was above your limits for small payments.”
    var mandateExceeded: String { get }

    /// “Something that had to come first was declined.”
    var dependencyDeclined: String { get }

    /// “The request is not known, or somebody else took it.”
    var requestUnknown: String { get }

    /// “You had allowed this before.”
    var requestUsed: String { get }

    /// “You had taken it back before it arrived.”
    var withdrawn: String { get }

    /// “A permission for this stands already.”
    var alreadyGranted: String { get }

    /// “There is no such bill of yours.”
    var billUnknown: String { get }

    /// “The bill had been paid already. You were not charged twice.”
    var billPaid: String { get }

    /// “Nobody asks for the bill any more.”
    var billCancelled: String { get }

    /// “Something that you owe this seller is still open.”
    var creditStands: String { get }

    /// “The seller may no longer learn that you reach the step.”
    var notEligible: String { get }

    /// “This bike cannot be ridden now.”
    var bikeNotAvailable: String { get }

    /// “There is no such ride of yours.”
    var rentalUnknown: String { get }

    /// “The ride had moved on.”
    var rentalElsewhere: String { get }

    /// “For a reason that this version does not know. Update the app to read it.”
    var other: String { get }
}

extension RefusalsDeclines {
    /// The word for a case.
    public subscript(_ of: DeclineReason) -> String {
        switch of {
        case .insufficientFunds: insufficientFunds
        case .expired: expired
        case .quoteUnknown: quoteUnknown
        case .quoteUsed: quoteUsed
        case .termsChanged: termsChanged
        case .payeeUnknown: payeeUnknown
        case .accountUnknown: accountUnknown
        case .amountNotAllowed: amountNotAllowed
        case .notAuthorised: notAuthorised
        case .mandateUnknown: mandateUnknown
        case .mandateEnded: mandateEnded
        case .mandateExceeded: mandateExceeded
        case .dependencyDeclined: dependencyDeclined
        case .requestUnknown: requestUnknown
        case .requestUsed: requestUsed
        case .withdrawn: withdrawn
        case .alreadyGranted: alreadyGranted
        case .billUnknown: billUnknown
        case .billPaid: billPaid
        case .billCancelled: billCancelled
        case .creditStands: creditStands
        case .notEligible: notEligible
        case .bikeNotAvailable: bikeNotAvailable
        case .rentalUnknown: rentalUnknown
        case .rentalElsewhere: rentalElsewhere
        case .other: other
        }
    }
}

/// Why an offer was refused by the phone; codes of the core.
public protocol RefusalsOfferFaults: Sendable {
    /// “It asks for points where nobody may: something that everybody needs.”
    var protected: String { get }

    /// “It has too few or too many steps.”
    var stepCount: String { get }

    /// “It asks for points that nobody can have.”
    var points: String { get }

    /// “More points do not bring more.”
    var notRising: String { get }

    /// “One step brings too much at once.”
    var cliff: String { get }

    /// “All steps together bring too much.”
    var total: String { get }

    /// “It ends before it begins.”
    var backwards: String { get }

    /// “It holds nowhere.”
    var nowhere: String { get }

    /// “Its list of places is too long.”
    var tooLong: String { get }

    /// “It names a place or a day twice.”
    var twice: String { get }

    /// “It never opens.”
    var never: String { get }

    /// “It is of a kind that this version does not know.”
    var unreadable: String { get }

    /// “Nobody vouches for the seller.”
    var card: String { get }

    /// “The seller did not sign it.”
    var signature: String { get }

    /// “It speaks for another seller.”
    var otherSeller: String { get }

    /// “It is not meant for your wallet.”
    var otherBackend: String { get }

    /// “Its title is not usable.”
    var title: String { get }

    /// “It was changed after it had been made.”
    var changed: String { get }

    /// “It does not say everything that it must, or it is too dear.”
    var incomplete: String { get }

    /// “It does not hold up.”
    var other: String { get }
}

extension RefusalsOfferFaults {
    /// The word for a code of the core.
    public subscript(_ code: String) -> String {
        switch code {
        case "protected": protected
        case "step-count": stepCount
        case "points": points
        case "not-rising": notRising
        case "cliff": cliff
        case "total": total
        case "backwards": backwards
        case "nowhere": nowhere
        case "too-long": tooLong
        case "twice": twice
        case "never": never
        case "unreadable": unreadable
        case "card": card
        case "signature": signature
        case "other-seller": otherSeller
        case "other-backend": otherBackend
        case "title": title
        case "changed": changed
        case "incomplete": incomplete
        default: other
        }
    }
}

/// Why a rule set was refused by the phone; codes of the core.
public protocol RefusalsRulesFaults: Sendable {
    /// “They are older than the rules in use.”
    var versionRegress: String { get }

    /// “They have the number of the rules in use, and say something else.”
    var versionChanged: String { get }

    /// “They change the scale from 350 to 950.”
    var range: String { get }

    /// “They begin outside of the scale.”
    var start: String { get }

    /// “They look at something that must never count.”
    var forbiddenFactor: String { get }

    /// “They have a part that is not known.”
    var unknownFactor: String { get }

    /// “They have a part twice.”
    var factorTwice: String { get }

    /// “A part could count too much.”
    var bounds: String { get }

    /// “They count something that must never count.”
    var forbiddenKind: String { get }

    /// “They count something that is not known.”
    var unknownKind: String { get }

    /// “They count something twice.”
    var kindTwice: String { get }

    /// “Something counts too much, or the wrong way.”
    var points: String { get }

    /// “Something bad would count for too long.”
    var neverExpires: String { get }

    /// “Making something good would not help enough.”
    var healing: String { get }

    /// “Too many or too few of a kind would count.”
    var counts: String { get }

    /// “They do not protect something that everybody needs.”
    var unprotected: String { get }

    /// “They would let offers go too far.”
    var ceilings: String { get }

    /// “They do not hold up.”
    var other: String { get }
}

extension RefusalsRulesFaults {
    /// The word for a code of the core.
    public subscript(_ code: String) -> String {
        switch code {
        case "version-regress": versionRegress
        case "version-changed": versionChanged
        case "range": range
        case "start": start
        case "forbidden-factor": forbiddenFactor
        case "unknown-factor": unknownFactor
        case "factor-twice": factorTwice
        case "bounds": bounds
        case "forbidden-kind": forbiddenKind
        case "unknown-kind": unknownKind
        case "kind-twice": kindTwice
        case "points": points
        case "never-expires": neverExpires
        case "healing": healing
        case "counts": counts
        case "unprotected": unprotected
        case "ceilings": ceilings
        default: other
        }
    }
}

/// Why a score is not believed; codes of the core.
public protocol RefusalsScoreFaults: Sendable {
    /// “It was made for somebody else.”
    var somebodyElse: String { get }

    /// “It follows other rules than the ones in use.”
    var otherRules: String { get }

    /// “Its rules were not in force yet.”
    var rulesNotYet: String { get }

    /// “It was made from other entries than the ones on your phone.”
    var otherEntries: String { get }

    /// “It was made for another moment.”
    var otherMoment: String { get }

    /// “The sum is wrong.”
    var mismatch: String { get }

    /// “Its moment has not come yet.”
    var notYet: String { get }

    /// “It rests on a permission that does not cover it.”
    var outsideGrant: String { get }

    /// A fault that this version does not know.
    var other: String { get }
}

extension RefusalsScoreFaults {
    /// The word for a code of the core.
    public subscript(_ code: String) -> String {
        switch code {
        case "somebody-else": somebodyElse
        case "other-rules": otherRules
        case "rules-not-yet": rulesNotYet
        case "other-entries": otherEntries
        case "other-moment": otherMoment
        case "mismatch": mismatch
        case "not-yet": notYet
        case "outside-grant": outsideGrant
        default: other
        }
    }
}

/// Why an entry was refused by the phone; codes of the core.
public protocol RefusalsEntryFaults: Sendable {
    /// “It is about somebody else.”
    var somebodyElse: String { get }

    /// “It comes from something that must never count, such as what you buy or whom you know.”
    var forbiddenSource: String { get }

    /// “It belongs to no part of the score that is known.”
    var unknownFactor: String { get }

    /// “It is of a kind that is not known.”
    var unknownKind: String { get }

    /// “It is filed under the wrong part of the score.”
    var wrongFactor: String { get }

    /// “The rules do not have it.”
    var notInRules: String { get }

    /// “It does not say what it comes from.”
    var noSource: String { get }

    /// “It comes from something that is not known.”
    var unknownSource: String { get }

    /// “It cannot come from where it says.”
    var wrongSource: String { get }

    /// “It gives no reason.”
    var noReason: String { get }

    /// “It would count against you for ever, which no entry may.”
    var noExpiry: String { get }

    /// “It came in without your permission.”
    var noGrant: String { get }

    /// “Your permission does not cover it.”
    var outsideGrant: String { get }

    /// “Its days cannot be right.”
    var daysOutOfOrder: String { get }

    /// “It says that something was settled which never had to be.”
    var nothingToSettle: String { get }

    /// “It had expired when it came.”
    var tooOld: String { get }

    /// “Its points are not what the rules give.”
    var points: String { get }

    /// “It ends on another day than the rules say.”
    var expiry: String { get }

    /// “It is there twice.”
    var sameEntry: String { get }

    /// “What it is about was counted before.”
    var sameObligation: String { get }

    /// A fault that this version does not know.
    var other: String { get }
}

extension RefusalsEntryFaults {
    /// The word for a code of the core.
    public subscript(_ code: String) -> String {
        switch code {
        case "somebody-else": somebodyElse
        case "forbidden-source": forbiddenSource
        case "unknown-factor": unknownFactor
        case "unknown-kind": unknownKind
        case "wrong-factor": wrongFactor
        case "not-in-rules": notInRules
        case "no-source": noSource
        case "unknown-source": unknownSource
        case "wrong-source": wrongSource
        case "no-reason": noReason
        case "no-expiry": noExpiry
        case "no-grant": noGrant
        case "outside-grant": outsideGrant
        case "days-out-of-order": daysOutOfOrder
        case "nothing-to-settle": nothingToSettle
        case "too-old": tooOld
        case "points": points
        case "expiry": expiry
        case "same-entry": sameEntry
        case "same-obligation": sameObligation
        default: other
        }
    }
}
