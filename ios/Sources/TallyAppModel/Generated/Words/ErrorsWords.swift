// Generated from shells/words/errors.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

/// Every error of the core for a person: what happened, and what to do. Nothing was done unless the sentence says so.
public protocol ErrorsWords: Sendable {
    /// Headline of an error, by its kind.
    var kinds: any ErrorsKinds { get }

    /// Below an error, unless the outcome is not known.
    var nothingDone: String { get }

    /// What a person tells the support; an id.
    func incident(incident: String) -> String

    /// An error of a newer core, which has no sentence here.
    var unknown: String { get }

    /// What to do about an error that has no sentence here.
    var unknownAdvice: String { get }

    /// What happened; named as in the table of the core’s errors.
    var sentences: any ErrorsSentences { get }
}

/// Headline of an error, by its kind.
public protocol ErrorsKinds: Sendable {
    /// “That does not fit yet”
    var input: String { get }

    /// “Not possible now”
    var state: String { get }

    /// “No connection”
    var network: String { get }

    /// “Your phone cannot do it now”
    var storage: String { get }

    /// “We do not know yet”
    var notKnown: String { get }

    /// “A fault of ours”
    var `internal`: String { get }
}

/// What happened; named as in the table of the core’s errors.
public protocol ErrorsSentences: Sendable {
    /// “This code cannot be read as a payment.”
    var codeUnreadable: String { get }

    /// The networks are names such as “alipay”.
    func codeNotPayable(networks: String) -> String

    /// “That is not an amount: write digits, and at most one decimal point.”
    var amountUnreadable: String { get }

    /// “The code does not say how much.”
    var amountMissing: String { get }

    /// “The code asks for {amount}, and for nothing else.”
    func amountDiffers(amount: Money) -> String

    /// “The amount has to be more than nothing.”
    var amountNotPositive: String { get }

    /// “That is not a currency that can be paid in.”
    var currencyUnknown: String { get }

    /// “This is not an invite to Tally.”
    var inviteUnreadable: String { get }

    /// “The app asked for something in a way that the wallet does not know.”
    var idUnreadable: String { get }

    /// “The app used one number for two different things.”
    var idInUse: String { get }

    /// “This is not there, or not there any more.”
    var notFound: String { get }

    /// “The list could not be continued.”
    var cursorUnknown: String { get }

    /// “These limits do not fit together: a day’s limit cannot be below a single payment’s.”
    var limitsNotSound: String { get }

    /// “This receipt does not hold: it was changed, or it belongs to something else.”
    var evidenceDoesNotHold: String { get }

    /// “The amount in this code cannot be paid.”
    var codeAmountNotPayable: String { get }

    /// “This file cannot be read.”
    var fileUnreadable: String { get }

    /// “This file is of another kind.”
    var fileOfAnotherFormat: String { get }

    /// “This list of permissions does not hold: entry {event} was changed or exchanged.”
    func chainDoesNotHold(event: Int) -> String

    /// “This code is not for a bike.”
    var rideCodeUnreadable: String { get }

    /// “This bill is not known here.”
    var billUnknown: String { get }

    /// “It does not say yet what is wrong, or it is too long.”
    var disputeNotSound: String { get }

    /// “This is not a request for your data.”
    var requestLinkUnreadable: String { get }

    /// “Nothing is picked, so there is nothing to allow.”
    var grantsNothing: String { get }

    /// “Nobody asked for “{field}”.”
    func fieldNotAskedFor(field: String) -> String

    /// “Without “{field}” they have no use for the rest.”
    func fieldRequired(field: String) -> String

    /// “It may last 1 to {most} days.”
    func daysNotAllowed(most: Int) -> String

    /// “It may be opened 1 to {most} times.”
    func openingsNotAllowed(most: Int) -> String

    /// “This request is not from whom it says.”
    var requestForged: String { get }

    /// “This is too long, or more than one line.”
    var profileNotUsable: String { get }

    /// “That is not what was asked for.”
    var collectionNotAskedFor: String { get }

    /// “That is not less than what you allowed before.”
    var notNarrower: String { get }

    /// “Points go from 350 to 950.”
    var pointsOutOfRange: String { get }

    /// “This entry is not known here.”
    var entryUnknown: String { get }

    /// “This offer is over, or not for this.”
    var offerUnknown: String { get }

    /// “This city is not on the list.”
    var cityUnknown: String { get }

    /// “Nothing of this seller is known here yet.”
    var sellerUnknown: String { get }

    /// “This offer does not hold in your city.”
    var notHere: String { get }

    /// “This phone is not a wallet yet.”
    var notEnrolled: String { get }

    /// “This phone is a wallet already, by another invite.”
    var alreadyEnrolled: String { get }

    /// “The wallet is resting.”
    var paused: String { get }

    /// “{operations} things that you signed have not been sent yet and would be lost.”
    func operationsUnsent(operations: Int) -> String

    /// “You have no account in this currency.”
    var noAccount: String { get }

    /// “There is not enough money. You can spend {amount}.”
    func insufficientFunds(amount: Money) -> String

    /// “These terms have expired.”
    var quoteExpired: String { get }

    /// “This cannot be taken back any more.”
    var notCancellable: String { get }

    /// “This phone’s clock is wrong.”
    var clockWrong: String { get }

    /// “The keys on this phone are not this wallet’s.”
    var keysReplaced: String { get }

    /// “This wallet was restored from an older copy.”
    var restoredFromACopy: String { get }

    /// “This phone is no longer one of your wallets.”
    var enrolmentEnded: String { get }

    /// “This is done already, and you have the receipt.”
    var alreadySettled: String { get }

    /// “You agreed to the same payment less than a minute ago.”
    var possibleDuplicate: String { get }

    /// “Your phone is asking you about something else.”
    var personBeingAsked: String { get }

    /// “The app tried to keep its log twice.”
    var logTaken: String { get }

    /// “The ride has moved on; this is not possible any more.”
    var rideElsewhere: String { get }

    /// “Nobody can sign the terms of this ride.”
    var rideTermsNotSound: String { get }

    /// “The ride has not been charged yet.”
    var rideNotCharged: String { get }

    /// “The terms for this bike have expired.”
    var rideOfferExpired: String { get }

    /// “The price is not what the published plan comes to.”
    var fareNotCountable: String { get }

    /// “This bill is not to be paid any more.”
    var billNotOwed: String { get }

    /// “A payment of this bill is under way. Do not pay again.”
    var billHasPayment: String { get }

    /// “Something that you owe this seller is still open.”
    var creditStands: String { get }

    /// “The terms of the loan have expired.”
    var loanOfferExpired: String { get }

    /// “There is no such request, or somebody else has taken it.”
    var requestUnknown: String { get }

    /// “This request has expired.”
    var requestExpired: String { get }

    /// “You have answered this before.”
    var requestAnswered: String { get }

    /// ““{field}” is not filled in.”
    func profileIncomplete(field: String) -> String

    /// “What you saw is out of date.”
    var previewOutdated: String { get }

    /// “You have taken this back already.”
    var alreadyWithdrawn: String { get }

    /// “This permission is over.”
    var consentOver: String { get }

    /// “What would be kept is not known here yet.”
    var collectionTermsUnknown: String { get }

    /// “You have allowed this already.”
    var alreadyCollecting: String { get }

    /// “This seller may learn your step already.”
    var alreadyReaching: String { get }

    /// “Points are switched off on this phone.”
    var pointsOff: String { get }

    /// “The rules of points are not known here yet.”
    var pointsRulesUnknown: String { get }

    /// “You do not reach this offer, or the seller may not learn that you do.”
    var notEligible: String { get }

    /// “This offer breaks the rules, so your phone does not use it.”
    var offerNotAllowed: String { get }

    /// “You were offered less than your points reach.”
    var stepLower: String { get }

    /// “This offer does not hold now.”
    var notNow: String { get }

    /// “Tally cannot be reached now.”
    var offline: String { get }

    /// “Tally said no to this.”
    var refused: String { get }

    /// “Something was changed on the way, so your phone did not believe it.”
    var tampered: String { get }

    /// “You cancelled. Nothing was signed.”
    var vaultCancelled: String { get }

    /// “Too many attempts.”
    var vaultLockedOut: String { get }

    /// “Your phone has thrown the key away, as it does when fingers or faces change.”
    var vaultInvalidated: String { get }

    /// “Your phone has not been unlocked since it started.”
    var vaultBeforeFirstUnlock: String { get }

    /// “This phone has no screen lock.”
    var vaultNoPasscode: String { get }

    /// “The passphrase is wrong.”
    var vaultWrongPassphrase: String { get }

    /// “The keys cannot be reached now.”
    var vaultUnavailable: String { get }

    /// “Your phone did not ask you, so nothing was signed.”
    var personNotAsked: String { get }

    /// “Tally is open somewhere else on this phone.”
    var alreadyOpen: String { get }

    /// “This wallet’s data is from another phone.”
    var wrongKey: String { get }

    /// “The key to this wallet’s data is missing.”
    var keyMissing: String { get }

    /// “This wallet’s file is damaged.”
    var corrupt: String { get }

    /// “This wallet was used with a newer version of the app.”
    var newerSchema: String { get }

    /// “Your phone has no room left.”
    var diskFull: String { get }

    /// “Your phone cannot read or write the wallet’s files.”
    var diskError: String { get }

    /// “The wallet is busy.”
    var busy: String { get }

    /// Money-critical: exactly this.
    var outcomeNotKnown: String { get }

    /// “Something went wrong inside the wallet.”
    var `internal`: String { get }

    /// “The wallet refused to do something that it must not do.”
    var notAllowed: String { get }

    /// “Two records of the wallet do not fit together.”
    var inconsistent: String { get }
}
