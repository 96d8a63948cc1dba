// Generated from shells/words/refusals.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct RefusalsEn: RefusalsWords {
    let formats: any Formats
    var declines: any RefusalsDeclines { RefusalsDeclinesEn(formats: formats) }
    var offerFaults: any RefusalsOfferFaults { RefusalsOfferFaultsEn(formats: formats) }
    var rulesFaults: any RefusalsRulesFaults { RefusalsRulesFaultsEn(formats: formats) }
    var scoreFaults: any RefusalsScoreFaults { RefusalsScoreFaultsEn(formats: formats) }
    var entryFaults: any RefusalsEntryFaults { RefusalsEntryFaultsEn(formats: formats) }
}

struct RefusalsDeclinesEn: RefusalsDeclines {
    let formats: any Formats
    var insufficientFunds: String { "There was not enough money." }
    var expired: String { "It came too late." }
    var quoteUnknown: String { "The terms were not made for this." }
    var quoteUsed: String { "Another payment had used these terms." }
    var termsChanged: String { "The terms were not the ones that had been offered." }
    var payeeUnknown: String { "The one to be paid cannot be paid by Tally." }
    var accountUnknown: String { "There is no such account in this currency." }
    var amountNotAllowed: String { "The amount is beyond what one payment may be." }
    var notAuthorised: String { "It was signed with a key that may not do this." }
    var mandateUnknown: String { "There is no permission for small payments from this phone." }
    var mandateEnded: String { "The permission for small payments had ended." }
    var mandateExceeded: String { "It was above your limits for small payments." }
    var dependencyDeclined: String { "Something that had to come first was declined." }
    var requestUnknown: String { "The request is not known, or somebody else took it." }
    var requestUsed: String { "You had allowed this before." }
    var withdrawn: String { "You had taken it back before it arrived." }
    var alreadyGranted: String { "A permission for this stands already." }
    var billUnknown: String { "There is no such bill of yours." }
    var billPaid: String { "The bill had been paid already. You were not charged twice." }
    var billCancelled: String { "Nobody asks for the bill any more." }
    var creditStands: String { "Something that you owe this seller is still open." }
    var notEligible: String { "The seller may no longer learn that you reach the step." }
    var bikeNotAvailable: String { "This bike cannot be ridden now." }
    var rentalUnknown: String { "There is no such ride of yours." }
    var rentalElsewhere: String { "The ride had moved on." }
    var other: String { "For a reason that this version does not know. Update the app to read it." }
}

struct RefusalsOfferFaultsEn: RefusalsOfferFaults {
    let formats: any Formats
    var protected: String { "It asks for points where nobody may: something that everybody needs." }
    var stepCount: String { "It has too few or too many steps." }
    var points: String { "It asks for points that nobody can have." }
    var notRising: String { "More points do not bring more." }
    var cliff: String { "One step brings too much at once." }
    var total: String { "All steps together bring too much." }
    var backwards: String { "It ends before it begins." }
    var nowhere: String { "It holds nowhere." }
    var tooLong: String { "Its list of places is too long." }
    var twice: String { "It names a place or a day twice." }
    var never: String { "It never opens." }
    var unreadable: String { "It is of a kind that this version does not know." }
    var card: String { "Nobody vouches for the seller." }
    var signature: String { "The seller did not sign it." }
    var otherSeller: String { "It speaks for another seller." }
    var otherBackend: String { "It is not meant for your wallet." }
    var title: String { "Its title is not usable." }
    var changed: String { "It was changed after it had been made." }
    var incomplete: String { "It does not say everything that it must, or it is too dear." }
    var other: String { "It does not hold up." }
}

struct RefusalsRulesFaultsEn: RefusalsRulesFaults {
    let formats: any Formats
    var versionRegress: String { "They are older than the rules in use." }
    var versionChanged: String { "They have the number of the rules in use, and say something else." }
    var range: String { "They change the scale from 350 to 950." }
    var start: String { "They begin outside of the scale." }
    var forbiddenFactor: String { "They look at something that must never count." }
    var unknownFactor: String { "They have a part that is not known." }
    var factorTwice: String { "They have a part twice." }
    var bounds: String { "A part could count too much." }
    var forbiddenKind: String { "They count something that must never count." }
    var unknownKind: String { "They count something that is not known." }
    var kindTwice: String { "They count something twice." }
    var points: String { "Something counts too much, or the wrong way." }
    var neverExpires: String { "Something bad would count for too long." }
    var healing: String { "Making something good would not help enough." }
    var counts: String { "Too many or too few of a kind would count." }
    var unprotected: String { "They do not protect something that everybody needs." }
    var ceilings: String { "They would let offers go too far." }
    var other: String { "They do not hold up." }
}

struct RefusalsScoreFaultsEn: RefusalsScoreFaults {
    let formats: any Formats
    var somebodyElse: String { "It was made for somebody else." }
    var otherRules: String { "It follows other rules than the ones in use." }
    var rulesNotYet: String { "Its rules were not in force yet." }
    var otherEntries: String { "It was made from other entries than the ones on your phone." }
    var otherMoment: String { "It was made for another moment." }
    var mismatch: String { "The sum is wrong." }
    var notYet: String { "Its moment has not come yet." }
    var outsideGrant: String { "It rests on a permission that does not cover it." }
    var other: String { "Your phone cannot confirm it." }
}

struct RefusalsEntryFaultsEn: RefusalsEntryFaults {
    let formats: any Formats
    var somebodyElse: String { "It is about somebody else." }
    var forbiddenSource: String { "It comes from something that must never count, such as what you buy or whom you know." }
    var unknownFactor: String { "It belongs to no part of the score that is known." }
    var unknownKind: String { "It is of a kind that is not known." }
    var wrongFactor: String { "It is filed under the wrong part of the score." }
    var notInRules: String { "The rules do not have it." }
    var noSource: String { "It does not say what it comes from." }
    var unknownSource: String { "It comes from something that is not known." }
    var wrongSource: String { "It cannot come from where it says." }
    var noReason: String { "It gives no reason." }
    var noExpiry: String { "It would count against you for ever, which no entry may." }
    var noGrant: String { "It came in without your permission." }
    var outsideGrant: String { "Your permission does not cover it." }
    var daysOutOfOrder: String { "Its days cannot be right." }
    var nothingToSettle: String { "It says that something was settled which never had to be." }
    var tooOld: String { "It had expired when it came." }
    var points: String { "Its points are not what the rules give." }
    var expiry: String { "It ends on another day than the rules say." }
    var sameEntry: String { "It is there twice." }
    var sameObligation: String { "What it is about was counted before." }
    var other: String { "It does not hold up." }
}
