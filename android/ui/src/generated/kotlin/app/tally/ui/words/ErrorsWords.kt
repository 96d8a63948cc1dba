// Generated from shells/words/errors.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.Money

/** Every error of the core for a person: what happened, and what to do. Nothing was done unless the sentence says so. */
interface ErrorsWords {
    /** Headline of an error, by its kind. */
    val kinds: ErrorsKinds

    /** Below an error, unless the outcome is not known. */
    val nothingDone: String

    /** What a person tells the support; an id. */
    fun incident(incident: String): String

    /** An error of a newer core, which has no sentence here. */
    val unknown: String

    /** What to do about an error that has no sentence here. */
    val unknownAdvice: String

    /** What happened; named as in the table of the core’s errors. */
    val sentences: ErrorsSentences
}

/** Headline of an error, by its kind. */
interface ErrorsKinds {
    /** “That does not fit yet” */
    val input: String

    /** “Not possible now” */
    val state: String

    /** “No connection” */
    val network: String

    /** “Your phone cannot do it now” */
    val storage: String

    /** “We do not know yet” */
    val notKnown: String

    /** “A fault of ours” */
    val internal: String
}

/** What happened; named as in the table of the core’s errors. */
interface ErrorsSentences {
    /** “This code cannot be read as a payment.” */
    val codeUnreadable: String

    /** The networks are names such as “alipay”. */
    fun codeNotPayable(networks: String): String

    /** “That is not an amount: write digits, and at most one decimal point.” */
    val amountUnreadable: String

    /** “The code does not say how much.” */
    val amountMissing: String

    /** “The code asks for {amount}, and for nothing else.” */
    fun amountDiffers(amount: Money): String

    /** “The amount has to be more than nothing.” */
    val amountNotPositive: String

    /** “That is not a currency that can be paid in.” */
    val currencyUnknown: String

    /** “This is not an invite to Tally.” */
    val inviteUnreadable: String

    /** “The app asked for something in a way that the wallet does not know.” */
    val idUnreadable: String

    /** “The app used one number for two different things.” */
    val idInUse: String

    /** “This is not there, or not there any more.” */
    val notFound: String

    /** “The list could not be continued.” */
    val cursorUnknown: String

    /** “These limits do not fit together: a day’s limit cannot be below a single payment’s.” */
    val limitsNotSound: String

    /** “This receipt does not hold: it was changed, or it belongs to something else.” */
    val evidenceDoesNotHold: String

    /** “The amount in this code cannot be paid.” */
    val codeAmountNotPayable: String

    /** “This file cannot be read.” */
    val fileUnreadable: String

    /** “This file is of another kind.” */
    val fileOfAnotherFormat: String

    /** “This list of permissions does not hold: entry {event} was changed or exchanged.” */
    fun chainDoesNotHold(event: Long): String

    /** “This code is not for a bike.” */
    val rideCodeUnreadable: String

    /** “This bill is not known here.” */
    val billUnknown: String

    /** “It does not say yet what is wrong, or it is too long.” */
    val disputeNotSound: String

    /** “This is not a request for your data.” */
    val requestLinkUnreadable: String

    /** “Nothing is picked, so there is nothing to allow.” */
    val grantsNothing: String

    /** “Nobody asked for “{field}”.” */
    fun fieldNotAskedFor(field: String): String

    /** “Without “{field}” they have no use for the rest.” */
    fun fieldRequired(field: String): String

    /** “It may last 1 to {most} days.” */
    fun daysNotAllowed(most: Long): String

    /** “It may be opened 1 to {most} times.” */
    fun openingsNotAllowed(most: Long): String

    /** “This request is not from whom it says.” */
    val requestForged: String

    /** “This is too long, or more than one line.” */
    val profileNotUsable: String

    /** “That is not what was asked for.” */
    val collectionNotAskedFor: String

    /** “That is not less than what you allowed before.” */
    val notNarrower: String

    /** “Points go from 350 to 950.” */
    val pointsOutOfRange: String

    /** “This entry is not known here.” */
    val entryUnknown: String

    /** “This offer is over, or not for this.” */
    val offerUnknown: String

    /** “This city is not on the list.” */
    val cityUnknown: String

    /** “Nothing of this seller is known here yet.” */
    val sellerUnknown: String

    /** “This offer does not hold in your city.” */
    val notHere: String

    /** “This phone is not a wallet yet.” */
    val notEnrolled: String

    /** “This phone is a wallet already, by another invite.” */
    val alreadyEnrolled: String

    /** “The wallet is resting.” */
    val paused: String

    /** “{operations} things that you signed have not been sent yet and would be lost.” */
    fun operationsUnsent(operations: Long): String

    /** “You have no account in this currency.” */
    val noAccount: String

    /** “There is not enough money. You can spend {amount}.” */
    fun insufficientFunds(amount: Money): String

    /** “These terms have expired.” */
    val quoteExpired: String

    /** “This cannot be taken back any more.” */
    val notCancellable: String

    /** “This phone’s clock is wrong.” */
    val clockWrong: String

    /** “The keys on this phone are not this wallet’s.” */
    val keysReplaced: String

    /** “This wallet was restored from an older copy.” */
    val restoredFromACopy: String

    /** “This phone is no longer one of your wallets.” */
    val enrolmentEnded: String

    /** “This is done already, and you have the receipt.” */
    val alreadySettled: String

    /** “You agreed to the same payment less than a minute ago.” */
    val possibleDuplicate: String

    /** “Your phone is asking you about something else.” */
    val personBeingAsked: String

    /** “The app tried to keep its log twice.” */
    val logTaken: String

    /** “The ride has moved on; this is not possible any more.” */
    val rideElsewhere: String

    /** “Nobody can sign the terms of this ride.” */
    val rideTermsNotSound: String

    /** “The ride has not been charged yet.” */
    val rideNotCharged: String

    /** “The terms for this bike have expired.” */
    val rideOfferExpired: String

    /** “The price is not what the published plan comes to.” */
    val fareNotCountable: String

    /** “This bill is not to be paid any more.” */
    val billNotOwed: String

    /** “A payment of this bill is under way. Do not pay again.” */
    val billHasPayment: String

    /** “Something that you owe this seller is still open.” */
    val creditStands: String

    /** “The terms of the loan have expired.” */
    val loanOfferExpired: String

    /** “There is no such request, or somebody else has taken it.” */
    val requestUnknown: String

    /** “This request has expired.” */
    val requestExpired: String

    /** “You have answered this before.” */
    val requestAnswered: String

    /** ““{field}” is not filled in.” */
    fun profileIncomplete(field: String): String

    /** “What you saw is out of date.” */
    val previewOutdated: String

    /** “You have taken this back already.” */
    val alreadyWithdrawn: String

    /** “This permission is over.” */
    val consentOver: String

    /** “What would be kept is not known here yet.” */
    val collectionTermsUnknown: String

    /** “You have allowed this already.” */
    val alreadyCollecting: String

    /** “This seller may learn your step already.” */
    val alreadyReaching: String

    /** “Points are switched off on this phone.” */
    val pointsOff: String

    /** “The rules of points are not known here yet.” */
    val pointsRulesUnknown: String

    /** “You do not reach this offer, or the seller may not learn that you do.” */
    val notEligible: String

    /** “This offer breaks the rules, so your phone does not use it.” */
    val offerNotAllowed: String

    /** “You were offered less than your points reach.” */
    val stepLower: String

    /** “This offer does not hold now.” */
    val notNow: String

    /** “Tally cannot be reached now.” */
    val offline: String

    /** “Tally said no to this.” */
    val refused: String

    /** “Something was changed on the way, so your phone did not believe it.” */
    val tampered: String

    /** “You cancelled. Nothing was signed.” */
    val vaultCancelled: String

    /** “Too many attempts.” */
    val vaultLockedOut: String

    /** “Your phone has thrown the key away, as it does when fingers or faces change.” */
    val vaultInvalidated: String

    /** “Your phone has not been unlocked since it started.” */
    val vaultBeforeFirstUnlock: String

    /** “This phone has no screen lock.” */
    val vaultNoPasscode: String

    /** “The passphrase is wrong.” */
    val vaultWrongPassphrase: String

    /** “The keys cannot be reached now.” */
    val vaultUnavailable: String

    /** “Your phone did not ask you, so nothing was signed.” */
    val personNotAsked: String

    /** “Tally is open somewhere else on this phone.” */
    val alreadyOpen: String

    /** “This wallet’s data is from another phone.” */
    val wrongKey: String

    /** “The key to this wallet’s data is missing.” */
    val keyMissing: String

    /** “This wallet’s file is damaged.” */
    val corrupt: String

    /** “This wallet was used with a newer version of the app.” */
    val newerSchema: String

    /** “Your phone has no room left.” */
    val diskFull: String

    /** “Your phone cannot read or write the wallet’s files.” */
    val diskError: String

    /** “The wallet is busy.” */
    val busy: String

    /** Money-critical: exactly this. */
    val outcomeNotKnown: String

    /** “Something went wrong inside the wallet.” */
    val internal: String

    /** “The wallet refused to do something that it must not do.” */
    val notAllowed: String

    /** “Two records of the wallet do not fit together.” */
    val inconsistent: String
}
