// Generated from shells/words/refusals.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.ui.words.Formats
import app.tally.ui.words.RefusalsDeclines
import app.tally.ui.words.RefusalsEntryFaults
import app.tally.ui.words.RefusalsOfferFaults
import app.tally.ui.words.RefusalsRulesFaults
import app.tally.ui.words.RefusalsScoreFaults
import app.tally.ui.words.RefusalsWords

internal class RefusalsEn(private val formats: Formats) : RefusalsWords {
    override val declines = object : RefusalsDeclines {
        override val insufficientFunds = "There was not enough money."
        override val expired = "It came too late."
        override val quoteUnknown = "The terms were not made for this."
        override val quoteUsed = "Another payment had used these terms."
        override val termsChanged = "The terms were not the ones that had been offered."
        override val payeeUnknown = "The one to be paid cannot be paid by Tally."
        override val accountUnknown = "There is no such account in this currency."
        override val amountNotAllowed = "The amount is beyond what one payment may be."
        override val notAuthorised = "It was signed with a key that may not do this."
        override val mandateUnknown = "There is no permission for small payments from this phone."
        override val mandateEnded = "The permission for small payments had ended."
        override val mandateExceeded = "It was above your limits for small payments."
        override val dependencyDeclined = "Something that had to come first was declined."
        override val requestUnknown = "The request is not known, or somebody else took it."
        override val requestUsed = "You had allowed this before."
        override val withdrawn = "You had taken it back before it arrived."
        override val alreadyGranted = "A permission for this stands already."
        override val billUnknown = "There is no such bill of yours."
        override val billPaid = "The bill had been paid already. You were not charged twice."
        override val billCancelled = "Nobody asks for the bill any more."
        override val creditStands = "Something that you owe this seller is still open."
        override val notEligible = "The seller may no longer learn that you reach the step."
        override val bikeNotAvailable = "This bike cannot be ridden now."
        override val rentalUnknown = "There is no such ride of yours."
        override val rentalElsewhere = "The ride had moved on."
        override val other = "For a reason that this version does not know. Update the app to read it."
    }
    override val offerFaults = object : RefusalsOfferFaults {
        override val protected = "It asks for points where nobody may: something that everybody needs."
        override val stepCount = "It has too few or too many steps."
        override val points = "It asks for points that nobody can have."
        override val notRising = "More points do not bring more."
        override val cliff = "One step brings too much at once."
        override val total = "All steps together bring too much."
        override val backwards = "It ends before it begins."
        override val nowhere = "It holds nowhere."
        override val tooLong = "Its list of places is too long."
        override val twice = "It names a place or a day twice."
        override val never = "It never opens."
        override val unreadable = "It is of a kind that this version does not know."
        override val card = "Nobody vouches for the seller."
        override val signature = "The seller did not sign it."
        override val otherSeller = "It speaks for another seller."
        override val otherBackend = "It is not meant for your wallet."
        override val title = "Its title is not usable."
        override val changed = "It was changed after it had been made."
        override val incomplete = "It does not say everything that it must, or it is too dear."
        override val other = "It does not hold up."
    }
    override val rulesFaults = object : RefusalsRulesFaults {
        override val versionRegress = "They are older than the rules in use."
        override val versionChanged = "They have the number of the rules in use, and say something else."
        override val range = "They change the scale from 350 to 950."
        override val start = "They begin outside of the scale."
        override val forbiddenFactor = "They look at something that must never count."
        override val unknownFactor = "They have a part that is not known."
        override val factorTwice = "They have a part twice."
        override val bounds = "A part could count too much."
        override val forbiddenKind = "They count something that must never count."
        override val unknownKind = "They count something that is not known."
        override val kindTwice = "They count something twice."
        override val points = "Something counts too much, or the wrong way."
        override val neverExpires = "Something bad would count for too long."
        override val healing = "Making something good would not help enough."
        override val counts = "Too many or too few of a kind would count."
        override val unprotected = "They do not protect something that everybody needs."
        override val ceilings = "They would let offers go too far."
        override val other = "They do not hold up."
    }
    override val scoreFaults = object : RefusalsScoreFaults {
        override val somebodyElse = "It was made for somebody else."
        override val otherRules = "It follows other rules than the ones in use."
        override val rulesNotYet = "Its rules were not in force yet."
        override val otherEntries = "It was made from other entries than the ones on your phone."
        override val otherMoment = "It was made for another moment."
        override val mismatch = "The sum is wrong."
        override val notYet = "Its moment has not come yet."
        override val outsideGrant = "It rests on a permission that does not cover it."
        override val other = "Your phone cannot confirm it."
    }
    override val entryFaults = object : RefusalsEntryFaults {
        override val somebodyElse = "It is about somebody else."
        override val forbiddenSource = "It comes from something that must never count, such as what you buy or whom you know."
        override val unknownFactor = "It belongs to no part of the score that is known."
        override val unknownKind = "It is of a kind that is not known."
        override val wrongFactor = "It is filed under the wrong part of the score."
        override val notInRules = "The rules do not have it."
        override val noSource = "It does not say what it comes from."
        override val unknownSource = "It comes from something that is not known."
        override val wrongSource = "It cannot come from where it says."
        override val noReason = "It gives no reason."
        override val noExpiry = "It would count against you for ever, which no entry may."
        override val noGrant = "It came in without your permission."
        override val outsideGrant = "Your permission does not cover it."
        override val daysOutOfOrder = "Its days cannot be right."
        override val nothingToSettle = "It says that something was settled which never had to be."
        override val tooOld = "It had expired when it came."
        override val points = "Its points are not what the rules give."
        override val expiry = "It ends on another day than the rules say."
        override val sameEntry = "It is there twice."
        override val sameObligation = "What it is about was counted before."
        override val other = "It does not hold up."
    }
}
