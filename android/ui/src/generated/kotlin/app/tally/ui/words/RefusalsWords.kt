// Generated from shells/words/refusals.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.DeclineReason

/** Why the other side, or the phone, said no. */
interface RefusalsWords {
    /** Why something that was signed was declined, for good. */
    val declines: RefusalsDeclines

    /** Why an offer was refused by the phone; codes of the core. */
    val offerFaults: RefusalsOfferFaults

    /** Why a rule set was refused by the phone; codes of the core. */
    val rulesFaults: RefusalsRulesFaults

    /** Why a score is not believed; codes of the core. */
    val scoreFaults: RefusalsScoreFaults

    /** Why an entry was refused by the phone; codes of the core. */
    val entryFaults: RefusalsEntryFaults
}

/** Why something that was signed was declined, for good. */
interface RefusalsDeclines {
    /** “There was not enough money.” */
    val insufficientFunds: String

    /** “It came too late.” */
    val expired: String

    /** “The terms were not made for this.” */
    val quoteUnknown: String

    /** “Another payment had used these terms.” */
    val quoteUsed: String

    /** “The terms were not the ones that had been offered.” */
    val termsChanged: String

    /** “The one to be paid cannot be paid by Tally.” */
    val payeeUnknown: String

    /** “There is no such account in this currency.” */
    val accountUnknown: String

    /** “The amount is beyond what one payment may be.” */
    val amountNotAllowed: String

    /** “It was signed with a key that may not do this.” */
    val notAuthorised: String

    /** “There is no permission for small payments from this phone.” */
    val mandateUnknown: String

    /** “The permission for small payments had ended.” */
    val mandateEnded: String

    /** “It was above your limits for small payments.” */
    val mandateExceeded: String

    /** “Something that had to come first was declined.” */
    val dependencyDeclined: String

    /** “The request is not known, or somebody else took it.” */
    val requestUnknown: String

    /** “You had allowed this before.” */
    val requestUsed: String

    /** “You had taken it back before it arrived.” */
    val withdrawn: String

    /** “A permission for this stands already.” */
    val alreadyGranted: String

    /** “There is no such bill of yours.” */
    val billUnknown: String

    /** “The bill had been paid already. You were not charged twice.” */
    val billPaid: String

    /** “Nobody asks for the bill any more.” */
    val billCancelled: String

    /** “Something that you owe this seller is still open.” */
    val creditStands: String

    /** “The seller may no longer learn that you reach the step.” */
    val notEligible: String

    /** “This bike cannot be ridden now.” */
    val bikeNotAvailable: String

    /** “There is no such ride of yours.” */
    val rentalUnknown: String

    /** “The ride had moved on.” */
    val rentalElsewhere: String

    /** “For a reason that this version does not know. Update the app to read it.” */
    val other: String

    /** The word for a case. */
    operator fun get(of: DeclineReason): String = when (of) {
        DeclineReason.INSUFFICIENT_FUNDS -> insufficientFunds
        DeclineReason.EXPIRED -> expired
        DeclineReason.QUOTE_UNKNOWN -> quoteUnknown
        DeclineReason.QUOTE_USED -> quoteUsed
        DeclineReason.TERMS_CHANGED -> termsChanged
        DeclineReason.PAYEE_UNKNOWN -> payeeUnknown
        DeclineReason.ACCOUNT_UNKNOWN -> accountUnknown
        DeclineReason.AMOUNT_NOT_ALLOWED -> amountNotAllowed
        DeclineReason.NOT_AUTHORISED -> notAuthorised
        DeclineReason.MANDATE_UNKNOWN -> mandateUnknown
        DeclineReason.MANDATE_ENDED -> mandateEnded
        DeclineReason.MANDATE_EXCEEDED -> mandateExceeded
        DeclineReason.DEPENDENCY_DECLINED -> dependencyDeclined
        DeclineReason.REQUEST_UNKNOWN -> requestUnknown
        DeclineReason.REQUEST_USED -> requestUsed
        DeclineReason.WITHDRAWN -> withdrawn
        DeclineReason.ALREADY_GRANTED -> alreadyGranted
        DeclineReason.BILL_UNKNOWN -> billUnknown
        DeclineReason.BILL_PAID -> billPaid
        DeclineReason.BILL_CANCELLED -> billCancelled
        DeclineReason.CREDIT_STANDS -> creditStands
        DeclineReason.NOT_ELIGIBLE -> notEligible
        DeclineReason.BIKE_NOT_AVAILABLE -> bikeNotAvailable
        DeclineReason.RENTAL_UNKNOWN -> rentalUnknown
        DeclineReason.RENTAL_ELSEWHERE -> rentalElsewhere
        DeclineReason.OTHER -> other
    }
}

/** Why an offer was refused by the phone; codes of the core. */
interface RefusalsOfferFaults {
    /** “It asks for points where nobody may: something that everybody needs.” */
    val protected: String

    /** “It has too few or too many steps.” */
    val stepCount: String

    /** “It asks for points that nobody can have.” */
    val points: String

    /** “More points do not bring more.” */
    val notRising: String

    /** “One step brings too much at once.” */
    val cliff: String

    /** “All steps together bring too much.” */
    val total: String

    /** “It ends before it begins.” */
    val backwards: String

    /** “It holds nowhere.” */
    val nowhere: String

    /** “Its list of places is too long.” */
    val tooLong: String

    /** “It names a place or a day twice.” */
    val twice: String

    /** “It never opens.” */
    val never: String

    /** “It is of a kind that this version does not know.” */
    val unreadable: String

    /** “Nobody vouches for the seller.” */
    val card: String

    /** “The seller did not sign it.” */
    val signature: String

    /** “It speaks for another seller.” */
    val otherSeller: String

    /** “It is not meant for your wallet.” */
    val otherBackend: String

    /** “Its title is not usable.” */
    val title: String

    /** “It was changed after it had been made.” */
    val changed: String

    /** “It does not say everything that it must, or it is too dear.” */
    val incomplete: String

    /** “It does not hold up.” */
    val other: String

    /** The word for a code of the core. */
    operator fun get(code: String): String = when (code) {
        "protected" -> protected
        "step-count" -> stepCount
        "points" -> points
        "not-rising" -> notRising
        "cliff" -> cliff
        "total" -> total
        "backwards" -> backwards
        "nowhere" -> nowhere
        "too-long" -> tooLong
        "twice" -> twice
        "never" -> never
        "unreadable" -> unreadable
        "card" -> card
        "signature" -> signature
        "other-seller" -> otherSeller
        "other-backend" -> otherBackend
        "title" -> title
        "changed" -> changed
        "incomplete" -> incomplete
        else -> other
    }
}

/** Why a rule set was refused by the phone; codes of the core. */
interface RefusalsRulesFaults {
    /** “They are older than the rules in use.” */
    val versionRegress: String

    /** “They have the number of the rules in use, and say something else.” */
    val versionChanged: String

    /** “They change the scale from 350 to 950.” */
    val range: String

    /** “They begin outside of the scale.” */
    val start: String

    /** “They look at something that must never count.” */
    val forbiddenFactor: String

    /** “They have a part that is not known.” */
    val unknownFactor: String

    /** “They have a part twice.” */
    val factorTwice: String

    /** “A part could count too much.” */
    val bounds: String

    /** “They count something that must never count.” */
    val forbiddenKind: String

    /** “They count something that is not known.” */
    val unknownKind: String

    /** “They count something twice.” */
    val kindTwice: String

    /** “Something counts too much, or the wrong way.” */
    val points: String

    /** “Something bad would count for too long.” */
    val neverExpires: String

    /** “Making something good would not help enough.” */
    val healing: String

    /** “Too many or too few of a kind would count.” */
    val counts: String

    /** “They do not protect something that everybody needs.” */
    val unprotected: String

    /** “They would let offers go too far.” */
    val ceilings: String

    /** “They do not hold up.” */
    val other: String

    /** The word for a code of the core. */
    operator fun get(code: String): String = when (code) {
        "version-regress" -> versionRegress
        "version-changed" -> versionChanged
        "range" -> range
        "start" -> start
        "forbidden-factor" -> forbiddenFactor
        "unknown-factor" -> unknownFactor
        "factor-twice" -> factorTwice
        "bounds" -> bounds
        "forbidden-kind" -> forbiddenKind
        "unknown-kind" -> unknownKind
        "kind-twice" -> kindTwice
        "points" -> points
        "never-expires" -> neverExpires
        "healing" -> healing
        "counts" -> counts
        "unprotected" -> unprotected
        "ceilings" -> ceilings
        else -> other
    }
}

/** Why a score is not believed; codes of the core. */
interface RefusalsScoreFaults {
    /** “It was made for somebody else.” */
    val somebodyElse: String

    /** “It follows other rules than the ones in use.” */
    val otherRules: String

    /** “Its rules were not in force yet.” */
    val rulesNotYet: String

    /** “It was made from other entries than the ones on your phone.” */
    val otherEntries: String

    /** “It was made for another moment.” */
    val otherMoment: String

    /** “The sum is wrong.” */
    val mismatch: String

    /** “Its moment has not come yet.” */
    val notYet: String

    /** “It rests on a permission that does not cover it.” */
    val outsideGrant: String

    /** A fault that this version does not know. */
    val other: String

    /** The word for a code of the core. */
    operator fun get(code: String): String = when (code) {
        "somebody-else" -> somebodyElse
        "other-rules" -> otherRules
        "rules-not-yet" -> rulesNotYet
        "other-entries" -> otherEntries
        "other-moment" -> otherMoment
        "mismatch" -> mismatch
        "not-yet" -> notYet
        "outside-grant" -> outsideGrant
        else -> other
    }
}

/** Why an entry was refused by the phone; codes of the core. */
interface RefusalsEntryFaults {
    /** “It is about somebody else.” */
    val somebodyElse: String

    /** “It comes from something that must never count, such as what you buy or whom you know.” */
    val forbiddenSource: String

    /** “It belongs to no part of the score that is known.” */
    val unknownFactor: String

    /** “It is of a kind that is not known.” */
    val unknownKind: String

    /** “It is filed under the wrong part of the score.” */
    val wrongFactor: String

    /** “The rules do not have it.” */
    val notInRules: String

    /** “It does not say what it comes from.” */
    val noSource: String

    /** “It comes from something that is not known.” */
    val unknownSource: String

    /** “It cannot come from where it says.” */
    val wrongSource: String

    /** “It gives no reason.” */
    val noReason: String

    /** “It would count against you for ever, which no entry may.” */
    val noExpiry: String

    /** “It came in without your permission.” */
    val noGrant: String

    /** “Your permission does not cover it.” */
    val outsideGrant: String

    /** “Its days cannot be right.” */
    val daysOutOfOrder: String

    /** “It says that something was settled which never had to be.” */
    val nothingToSettle: String

    /** “It had expired when it came.” */
    val tooOld: String

    /** “Its points are not what the rules give.” */
    val points: String

    /** “It ends on another day than the rules say.” */
    val expiry: String

    /** “It is there twice.” */
    val sameEntry: String

    /** “What it is about was counted before.” */
    val sameObligation: String

    /** A fault that this version does not know. */
    val other: String

    /** The word for a code of the core. */
    operator fun get(code: String): String = when (code) {
        "somebody-else" -> somebodyElse
        "forbidden-source" -> forbiddenSource
        "unknown-factor" -> unknownFactor
        "unknown-kind" -> unknownKind
        "wrong-factor" -> wrongFactor
        "not-in-rules" -> notInRules
        "no-source" -> noSource
        "unknown-source" -> unknownSource
        "wrong-source" -> wrongSource
        "no-reason" -> noReason
        "no-expiry" -> noExpiry
        "no-grant" -> noGrant
        "outside-grant" -> outsideGrant
        "days-out-of-order" -> daysOutOfOrder
        "nothing-to-settle" -> nothingToSettle
        "too-old" -> tooOld
        "points" -> points
        "expiry" -> expiry
        "same-entry" -> sameEntry
        "same-obligation" -> sameObligation
        else -> other
    }
}
