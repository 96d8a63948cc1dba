// Generated from shells/words/errors.json and words/advice.json. Change that, then run shells/generate.
// swift-format-ignore-file

extension Words {
    /// What happened, by an error's name; none for one of a newer core, or whose parameters are not as they were.
    public func sentence(_ name: String, _ given: ErrorParameters) -> String? {
        switch name {
        case "code-unreadable": errors.sentences.codeUnreadable
        case "code-not-payable": given.text("networks").map { errors.sentences.codeNotPayable(networks: $0) }
        case "amount-unreadable": errors.sentences.amountUnreadable
        case "amount-missing": errors.sentences.amountMissing
        case "amount-differs": given.money().map { errors.sentences.amountDiffers(amount: $0) }
        case "amount-not-positive": errors.sentences.amountNotPositive
        case "currency-unknown": errors.sentences.currencyUnknown
        case "invite-unreadable": errors.sentences.inviteUnreadable
        case "id-unreadable": errors.sentences.idUnreadable
        case "id-in-use": errors.sentences.idInUse
        case "not-found": errors.sentences.notFound
        case "cursor-unknown": errors.sentences.cursorUnknown
        case "limits-not-sound": errors.sentences.limitsNotSound
        case "evidence-does-not-hold": errors.sentences.evidenceDoesNotHold
        case "code-amount-not-payable": errors.sentences.codeAmountNotPayable
        case "file-unreadable": errors.sentences.fileUnreadable
        case "file-of-another-format": errors.sentences.fileOfAnotherFormat
        case "chain-does-not-hold": given.number("event").map { errors.sentences.chainDoesNotHold(event: $0) }
        case "ride-code-unreadable": errors.sentences.rideCodeUnreadable
        case "bill-unknown": errors.sentences.billUnknown
        case "dispute-not-sound": errors.sentences.disputeNotSound
        case "request-link-unreadable": errors.sentences.requestLinkUnreadable
        case "grants-nothing": errors.sentences.grantsNothing
        case "field-not-asked-for": given.text("field").flatMap { sharing.fields.named($0) }.map { errors.sentences.fieldNotAskedFor(field: $0) }
        case "field-required": given.text("field").flatMap { sharing.fields.named($0) }.map { errors.sentences.fieldRequired(field: $0) }
        case "days-not-allowed": given.number("most").map { errors.sentences.daysNotAllowed(most: $0) }
        case "openings-not-allowed": given.number("most").map { errors.sentences.openingsNotAllowed(most: $0) }
        case "request-forged": errors.sentences.requestForged
        case "profile-not-usable": errors.sentences.profileNotUsable
        case "collection-not-asked-for": errors.sentences.collectionNotAskedFor
        case "not-narrower": errors.sentences.notNarrower
        case "points-out-of-range": errors.sentences.pointsOutOfRange
        case "entry-unknown": errors.sentences.entryUnknown
        case "offer-unknown": errors.sentences.offerUnknown
        case "city-unknown": errors.sentences.cityUnknown
        case "seller-unknown": errors.sentences.sellerUnknown
        case "not-here": errors.sentences.notHere
        case "not-enrolled": errors.sentences.notEnrolled
        case "already-enrolled": errors.sentences.alreadyEnrolled
        case "paused": errors.sentences.paused
        case "operations-unsent": given.number("operations").map { errors.sentences.operationsUnsent(operations: $0) }
        case "no-account": errors.sentences.noAccount
        case "insufficient-funds": given.money().map { errors.sentences.insufficientFunds(amount: $0) }
        case "quote-expired": errors.sentences.quoteExpired
        case "not-cancellable": errors.sentences.notCancellable
        case "clock-wrong": errors.sentences.clockWrong
        case "keys-replaced": errors.sentences.keysReplaced
        case "restored-from-a-copy": errors.sentences.restoredFromACopy
        case "enrolment-ended": errors.sentences.enrolmentEnded
        case "already-settled": errors.sentences.alreadySettled
        case "possible-duplicate": errors.sentences.possibleDuplicate
        case "person-being-asked": errors.sentences.personBeingAsked
        case "log-taken": errors.sentences.logTaken
        case "ride-elsewhere": errors.sentences.rideElsewhere
        case "ride-terms-not-sound": errors.sentences.rideTermsNotSound
        case "ride-not-charged": errors.sentences.rideNotCharged
        case "ride-offer-expired": errors.sentences.rideOfferExpired
        case "fare-not-countable": errors.sentences.fareNotCountable
        case "bill-not-owed": errors.sentences.billNotOwed
        case "bill-has-payment": errors.sentences.billHasPayment
        case "credit-stands": errors.sentences.creditStands
        case "loan-offer-expired": errors.sentences.loanOfferExpired
        case "request-unknown": errors.sentences.requestUnknown
        case "request-expired": errors.sentences.requestExpired
        case "request-answered": errors.sentences.requestAnswered
        case "profile-incomplete": given.text("field").flatMap { sharing.fields.named($0) }.map { errors.sentences.profileIncomplete(field: $0) }
        case "preview-outdated": errors.sentences.previewOutdated
        case "already-withdrawn": errors.sentences.alreadyWithdrawn
        case "consent-over": errors.sentences.consentOver
        case "collection-terms-unknown": errors.sentences.collectionTermsUnknown
        case "already-collecting": errors.sentences.alreadyCollecting
        case "already-reaching": errors.sentences.alreadyReaching
        case "points-off": errors.sentences.pointsOff
        case "points-rules-unknown": errors.sentences.pointsRulesUnknown
        case "not-eligible": errors.sentences.notEligible
        case "offer-not-allowed": errors.sentences.offerNotAllowed
        case "step-lower": errors.sentences.stepLower
        case "not-now": errors.sentences.notNow
        case "offline": errors.sentences.offline
        case "refused": errors.sentences.refused
        case "tampered": errors.sentences.tampered
        case "vault-cancelled": errors.sentences.vaultCancelled
        case "vault-locked-out": errors.sentences.vaultLockedOut
        case "vault-invalidated": errors.sentences.vaultInvalidated
        case "vault-before-first-unlock": errors.sentences.vaultBeforeFirstUnlock
        case "vault-no-passcode": errors.sentences.vaultNoPasscode
        case "vault-wrong-passphrase": errors.sentences.vaultWrongPassphrase
        case "vault-unavailable": errors.sentences.vaultUnavailable
        case "person-not-asked": errors.sentences.personNotAsked
        case "already-open": errors.sentences.alreadyOpen
        case "wrong-key": errors.sentences.wrongKey
        case "key-missing": errors.sentences.keyMissing
        case "corrupt": errors.sentences.corrupt
        case "newer-schema": errors.sentences.newerSchema
        case "disk-full": errors.sentences.diskFull
        case "disk-error": errors.sentences.diskError
        case "busy": errors.sentences.busy
        case "outcome-not-known": errors.sentences.outcomeNotKnown
        case "internal": errors.sentences.`internal`
        case "not-allowed": errors.sentences.notAllowed
        case "inconsistent": errors.sentences.inconsistent
        default: nil
        }
    }

    /// What to do, by an error's name; none for an error of a newer core.
    public func advice(_ name: String) -> String? {
        switch name {
        case "code-unreadable": advice.scanAgain
        case "code-not-payable": advice.otherWay
        case "amount-unreadable": advice.otherAmount
        case "amount-missing": advice.nameAmount
        case "amount-differs": advice.payAsked
        case "amount-not-positive": advice.otherAmount
        case "currency-unknown": advice.otherCurrency
        case "invite-unreadable": advice.newInvite
        case "id-unreadable": advice.lookAgain
        case "id-in-use": advice.lookAgain
        case "not-found": advice.lookAgain
        case "cursor-unknown": advice.lookAgain
        case "limits-not-sound": advice.otherLimits
        case "evidence-does-not-hold": advice.doNotTrust
        case "code-amount-not-payable": advice.otherCode
        case "file-unreadable": advice.otherFile
        case "file-of-another-format": advice.otherFile
        case "chain-does-not-hold": advice.doNotTrust
        case "ride-code-unreadable": advice.scanBike
        case "bill-unknown": advice.refresh
        case "dispute-not-sound": advice.sayWrong
        case "request-link-unreadable": advice.newLink
        case "grants-nothing": advice.pickOrRefuse
        case "field-not-asked-for": advice.pickAsked
        case "field-required": advice.pickOrRefuse
        case "days-not-allowed": advice.inRange
        case "openings-not-allowed": advice.inRange
        case "request-forged": advice.doNotAnswer
        case "profile-not-usable": advice.shorter
        case "collection-not-asked-for": advice.lookAtTerms
        case "not-narrower": advice.pickLess
        case "points-out-of-range": advice.inRange
        case "entry-unknown": advice.refresh
        case "offer-unknown": advice.refresh
        case "city-unknown": advice.pickCity
        case "seller-unknown": advice.refresh
        case "not-here": advice.ordinaryWay
        case "not-enrolled": advice.enrol
        case "already-enrolled": advice.goOnOrWipe
        case "paused": advice.openAgain
        case "operations-unsent": advice.sendFirst
        case "no-account": advice.ownCurrency
        case "insufficient-funds": advice.topUp
        case "quote-expired": advice.askTerms
        case "not-cancellable": advice.askRefund
        case "clock-wrong": advice.setClock
        case "keys-replaced": advice.startAnew
        case "restored-from-a-copy": advice.startAnew
        case "enrolment-ended": advice.startAnew
        case "already-settled": advice.nothingToDo
        case "possible-duplicate": advice.decideTwice
        case "person-being-asked": advice.answerFirst
        case "log-taken": advice.nothingToDo
        case "ride-elsewhere": advice.lookAgain
        case "ride-terms-not-sound": advice.otherBike
        case "ride-not-charged": advice.lookAgain
        case "ride-offer-expired": advice.scanBike
        case "fare-not-countable": advice.otherBike
        case "bill-not-owed": advice.lookAgain
        case "bill-has-payment": advice.waitAnswer
        case "credit-stands": advice.payBackFirst
        case "loan-offer-expired": advice.askTerms
        case "request-unknown": advice.newLink
        case "request-expired": advice.newLink
        case "request-answered": advice.lookAgain
        case "profile-incomplete": advice.fillIn
        case "preview-outdated": advice.lookAgain
        case "already-withdrawn": advice.nothingToDo
        case "consent-over": advice.nothingToDo
        case "collection-terms-unknown": advice.refresh
        case "already-collecting": advice.withdrawFirst
        case "already-reaching": advice.withdrawFirst
        case "points-off": advice.switchOn
        case "points-rules-unknown": advice.refresh
        case "not-eligible": advice.ordinaryWay
        case "offer-not-allowed": advice.ordinaryWay
        case "step-lower": advice.refresh
        case "not-now": advice.ordinaryWay
        case "offline": advice.triedAgain
        case "refused": advice.readOn
        case "tampered": advice.otherNetwork
        case "vault-cancelled": advice.whenReady
        case "vault-locked-out": advice.waitOrCode
        case "vault-invalidated": advice.startAnew
        case "vault-before-first-unlock": advice.unlockPhone
        case "vault-no-passcode": advice.setLock
        case "vault-wrong-passphrase": advice.retry
        case "vault-unavailable": advice.retry
        case "person-not-asked": advice.report
        case "already-open": advice.closeOther
        case "wrong-key": advice.startAnew
        case "key-missing": advice.startAnew
        case "corrupt": advice.restartApp
        case "newer-schema": advice.updateApp
        case "disk-full": advice.freeRoom
        case "disk-error": advice.restartPhone
        case "busy": advice.retry
        case "outcome-not-known": advice.doNotRepeat
        case "internal": advice.report
        case "not-allowed": advice.report
        case "inconsistent": advice.report
        default: nil
        }
    }
}
