// Generated from shells/words/errors.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct ErrorsEn: ErrorsWords {
    let formats: any Formats
    var kinds: any ErrorsKinds { ErrorsKindsEn(formats: formats) }
    var nothingDone: String { "Nothing was done, and nothing is lost." }
    func incident(incident: String) -> String { "Incident \(incident)" }
    var unknown: String { "That did not work." }
    var unknownAdvice: String { "Update the app. If it happens again, report it." }
    var sentences: any ErrorsSentences { ErrorsSentencesEn(formats: formats) }
}

struct ErrorsKindsEn: ErrorsKinds {
    let formats: any Formats
    var input: String { "That does not fit yet" }
    var state: String { "Not possible now" }
    var network: String { "No connection" }
    var storage: String { "Your phone cannot do it now" }
    var notKnown: String { "We do not know yet" }
    var `internal`: String { "A fault of ours" }
}

struct ErrorsSentencesEn: ErrorsSentences {
    let formats: any Formats
    var codeUnreadable: String { "This code cannot be read as a payment." }
    func codeNotPayable(networks: String) -> String { "This code is for \(networks). Your wallet cannot pay there." }
    var amountUnreadable: String { "That is not an amount: write digits, and at most one decimal point." }
    var amountMissing: String { "The code does not say how much." }
    func amountDiffers(amount: Money) -> String { "The code asks for \(formats.money(amount)), and for nothing else." }
    var amountNotPositive: String { "The amount has to be more than nothing." }
    var currencyUnknown: String { "That is not a currency that can be paid in." }
    var inviteUnreadable: String { "This is not an invite to Tally." }
    var idUnreadable: String { "The app asked for something in a way that the wallet does not know." }
    var idInUse: String { "The app used one number for two different things." }
    var notFound: String { "This is not there, or not there any more." }
    var cursorUnknown: String { "The list could not be continued." }
    var limitsNotSound: String { "These limits do not fit together: a day’s limit cannot be below a single payment’s." }
    var evidenceDoesNotHold: String { "This receipt does not hold: it was changed, or it belongs to something else." }
    var codeAmountNotPayable: String { "The amount in this code cannot be paid." }
    var fileUnreadable: String { "This file cannot be read." }
    var fileOfAnotherFormat: String { "This file is of another kind." }
    func chainDoesNotHold(event: Int) -> String { "This list of permissions does not hold: entry \(formats.number(event)) was changed or exchanged." }
    var rideCodeUnreadable: String { "This code is not for a bike." }
    var billUnknown: String { "This bill is not known here." }
    var disputeNotSound: String { "It does not say yet what is wrong, or it is too long." }
    var requestLinkUnreadable: String { "This is not a request for your data." }
    var grantsNothing: String { "Nothing is picked, so there is nothing to allow." }
    func fieldNotAskedFor(field: String) -> String { "Nobody asked for “\(field)”." }
    func fieldRequired(field: String) -> String { "Without “\(field)” they have no use for the rest." }
    func daysNotAllowed(most: Int) -> String { pluralEn(most, one: "It may last at most \(formats.number(most)) day.", other: "It may last 1 to \(formats.number(most)) days.") }
    func openingsNotAllowed(most: Int) -> String { pluralEn(most, one: "It may be opened at most \(formats.number(most)) time.", other: "It may be opened 1 to \(formats.number(most)) times.") }
    var requestForged: String { "This request is not from whom it says." }
    var profileNotUsable: String { "This is too long, or more than one line." }
    var collectionNotAskedFor: String { "That is not what was asked for." }
    var notNarrower: String { "That is not less than what you allowed before." }
    var pointsOutOfRange: String { "Points go from 350 to 950." }
    var entryUnknown: String { "This entry is not known here." }
    var offerUnknown: String { "This offer is over, or not for this." }
    var cityUnknown: String { "This city is not on the list." }
    var sellerUnknown: String { "Nothing of this seller is known here yet." }
    var notHere: String { "This offer does not hold in your city." }
    var notEnrolled: String { "This phone is not a wallet yet." }
    var alreadyEnrolled: String { "This phone is a wallet already, by another invite." }
    var paused: String { "The wallet is resting." }
    func operationsUnsent(operations: Int) -> String { pluralEn(operations, one: "\(formats.number(operations)) thing that you signed has not been sent yet and would be lost.", other: "\(formats.number(operations)) things that you signed have not been sent yet and would be lost.") }
    var noAccount: String { "You have no account in this currency." }
    func insufficientFunds(amount: Money) -> String { "There is not enough money. You can spend \(formats.money(amount))." }
    var quoteExpired: String { "These terms have expired." }
    var notCancellable: String { "This cannot be taken back any more." }
    var clockWrong: String { "This phone’s clock is wrong." }
    var keysReplaced: String { "The keys on this phone are not this wallet’s." }
    var restoredFromACopy: String { "This wallet was restored from an older copy." }
    var enrolmentEnded: String { "This phone is no longer one of your wallets." }
    var alreadySettled: String { "This is done already, and you have the receipt." }
    var possibleDuplicate: String { "You agreed to the same payment less than a minute ago." }
    var personBeingAsked: String { "Your phone is asking you about something else." }
    var logTaken: String { "The app tried to keep its log twice." }
    var rideElsewhere: String { "The ride has moved on; this is not possible any more." }
    var rideTermsNotSound: String { "Nobody can sign the terms of this ride." }
    var rideNotCharged: String { "The ride has not been charged yet." }
    var rideOfferExpired: String { "The terms for this bike have expired." }
    var fareNotCountable: String { "The price is not what the published plan comes to." }
    var billNotOwed: String { "This bill is not to be paid any more." }
    var billHasPayment: String { "A payment of this bill is under way. Do not pay again." }
    var creditStands: String { "Something that you owe this seller is still open." }
    var loanOfferExpired: String { "The terms of the loan have expired." }
    var requestUnknown: String { "There is no such request, or somebody else has taken it." }
    var requestExpired: String { "This request has expired." }
    var requestAnswered: String { "You have answered this before." }
    func profileIncomplete(field: String) -> String { "“\(field)” is not filled in." }
    var previewOutdated: String { "What you saw is out of date." }
    var alreadyWithdrawn: String { "You have taken this back already." }
    var consentOver: String { "This permission is over." }
    var collectionTermsUnknown: String { "What would be kept is not known here yet." }
    var alreadyCollecting: String { "You have allowed this already." }
    var alreadyReaching: String { "This seller may learn your step already." }
    var pointsOff: String { "Points are switched off on this phone." }
    var pointsRulesUnknown: String { "The rules of points are not known here yet." }
    var notEligible: String { "You do not reach this offer, or the seller may not learn that you do." }
    var offerNotAllowed: String { "This offer breaks the rules, so your phone does not use it." }
    var stepLower: String { "You were offered less than your points reach." }
    var notNow: String { "This offer does not hold now." }
    var offline: String { "Tally cannot be reached now." }
    var refused: String { "Tally said no to this." }
    var tampered: String { "Something was changed on the way, so your phone did not believe it." }
    var vaultCancelled: String { "You cancelled. Nothing was signed." }
    var vaultLockedOut: String { "Too many attempts." }
    var vaultInvalidated: String { "Your phone has thrown the key away, as it does when fingers or faces change." }
    var vaultBeforeFirstUnlock: String { "Your phone has not been unlocked since it started." }
    var vaultNoPasscode: String { "This phone has no screen lock." }
    var vaultWrongPassphrase: String { "The passphrase is wrong." }
    var vaultUnavailable: String { "The keys cannot be reached now." }
    var personNotAsked: String { "Your phone did not ask you, so nothing was signed." }
    var alreadyOpen: String { "Tally is open somewhere else on this phone." }
    var wrongKey: String { "This wallet’s data is from another phone." }
    var keyMissing: String { "The key to this wallet’s data is missing." }
    var corrupt: String { "This wallet’s file is damaged." }
    var newerSchema: String { "This wallet was used with a newer version of the app." }
    var diskFull: String { "Your phone has no room left." }
    var diskError: String { "Your phone cannot read or write the wallet’s files." }
    var busy: String { "The wallet is busy." }
    var outcomeNotKnown: String { "We do not know yet. Do not pay again." }
    var `internal`: String { "Something went wrong inside the wallet." }
    var notAllowed: String { "The wallet refused to do something that it must not do." }
    var inconsistent: String { "Two records of the wallet do not fit together." }
}
