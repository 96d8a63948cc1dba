// Generated from shells/words/errors.json and words/advice.json. Change that, then run shells/generate.

package app.tally.ui.words

/** What happened, by an error's name; none for one of a newer core, or whose parameters are not as they were. */
fun Words.sentence(name: String, given: ErrorParameters): String? = when (name) {
    "code-unreadable" -> errors.sentences.codeUnreadable
    "code-not-payable" -> given.text("networks")?.let { errors.sentences.codeNotPayable(it) }
    "amount-unreadable" -> errors.sentences.amountUnreadable
    "amount-missing" -> errors.sentences.amountMissing
    "amount-differs" -> given.money()?.let { errors.sentences.amountDiffers(it) }
    "amount-not-positive" -> errors.sentences.amountNotPositive
    "currency-unknown" -> errors.sentences.currencyUnknown
    "invite-unreadable" -> errors.sentences.inviteUnreadable
    "id-unreadable" -> errors.sentences.idUnreadable
    "id-in-use" -> errors.sentences.idInUse
    "not-found" -> errors.sentences.notFound
    "cursor-unknown" -> errors.sentences.cursorUnknown
    "limits-not-sound" -> errors.sentences.limitsNotSound
    "evidence-does-not-hold" -> errors.sentences.evidenceDoesNotHold
    "code-amount-not-payable" -> errors.sentences.codeAmountNotPayable
    "file-unreadable" -> errors.sentences.fileUnreadable
    "file-of-another-format" -> errors.sentences.fileOfAnotherFormat
    "chain-does-not-hold" -> given.number("event")?.let { errors.sentences.chainDoesNotHold(it) }
    "ride-code-unreadable" -> errors.sentences.rideCodeUnreadable
    "bill-unknown" -> errors.sentences.billUnknown
    "dispute-not-sound" -> errors.sentences.disputeNotSound
    "request-link-unreadable" -> errors.sentences.requestLinkUnreadable
    "grants-nothing" -> errors.sentences.grantsNothing
    "field-not-asked-for" -> given.text("field")?.let { sharing.fields.named(it) }?.let { errors.sentences.fieldNotAskedFor(it) }
    "field-required" -> given.text("field")?.let { sharing.fields.named(it) }?.let { errors.sentences.fieldRequired(it) }
    "days-not-allowed" -> given.number("most")?.let { errors.sentences.daysNotAllowed(it) }
    "openings-not-allowed" -> given.number("most")?.let { errors.sentences.openingsNotAllowed(it) }
    "request-forged" -> errors.sentences.requestForged
    "profile-not-usable" -> errors.sentences.profileNotUsable
    "collection-not-asked-for" -> errors.sentences.collectionNotAskedFor
    "not-narrower" -> errors.sentences.notNarrower
    "points-out-of-range" -> errors.sentences.pointsOutOfRange
    "entry-unknown" -> errors.sentences.entryUnknown
    "offer-unknown" -> errors.sentences.offerUnknown
    "city-unknown" -> errors.sentences.cityUnknown
    "seller-unknown" -> errors.sentences.sellerUnknown
    "not-here" -> errors.sentences.notHere
    "not-enrolled" -> errors.sentences.notEnrolled
    "already-enrolled" -> errors.sentences.alreadyEnrolled
    "paused" -> errors.sentences.paused
    "operations-unsent" -> given.number("operations")?.let { errors.sentences.operationsUnsent(it) }
    "no-account" -> errors.sentences.noAccount
    "insufficient-funds" -> given.money()?.let { errors.sentences.insufficientFunds(it) }
    "quote-expired" -> errors.sentences.quoteExpired
    "not-cancellable" -> errors.sentences.notCancellable
    "clock-wrong" -> errors.sentences.clockWrong
    "keys-replaced" -> errors.sentences.keysReplaced
    "restored-from-a-copy" -> errors.sentences.restoredFromACopy
    "enrolment-ended" -> errors.sentences.enrolmentEnded
    "already-settled" -> errors.sentences.alreadySettled
    "possible-duplicate" -> errors.sentences.possibleDuplicate
    "person-being-asked" -> errors.sentences.personBeingAsked
    "log-taken" -> errors.sentences.logTaken
    "ride-elsewhere" -> errors.sentences.rideElsewhere
    "ride-terms-not-sound" -> errors.sentences.rideTermsNotSound
    "ride-not-charged" -> errors.sentences.rideNotCharged
    "ride-offer-expired" -> errors.sentences.rideOfferExpired
    "fare-not-countable" -> errors.sentences.fareNotCountable
    "bill-not-owed" -> errors.sentences.billNotOwed
    "bill-has-payment" -> errors.sentences.billHasPayment
    "credit-stands" -> errors.sentences.creditStands
    "loan-offer-expired" -> errors.sentences.loanOfferExpired
    "request-unknown" -> errors.sentences.requestUnknown
    "request-expired" -> errors.sentences.requestExpired
    "request-answered" -> errors.sentences.requestAnswered
    "profile-incomplete" -> given.text("field")?.let { sharing.fields.named(it) }?.let { errors.sentences.profileIncomplete(it) }
    "preview-outdated" -> errors.sentences.previewOutdated
    "already-withdrawn" -> errors.sentences.alreadyWithdrawn
    "consent-over" -> errors.sentences.consentOver
    "collection-terms-unknown" -> errors.sentences.collectionTermsUnknown
    "already-collecting" -> errors.sentences.alreadyCollecting
    "already-reaching" -> errors.sentences.alreadyReaching
    "points-off" -> errors.sentences.pointsOff
    "points-rules-unknown" -> errors.sentences.pointsRulesUnknown
    "not-eligible" -> errors.sentences.notEligible
    "offer-not-allowed" -> errors.sentences.offerNotAllowed
    "step-lower" -> errors.sentences.stepLower
    "not-now" -> errors.sentences.notNow
    "offline" -> errors.sentences.offline
    "refused" -> errors.sentences.refused
    "tampered" -> errors.sentences.tampered
    "vault-cancelled" -> errors.sentences.vaultCancelled
    "vault-locked-out" -> errors.sentences.vaultLockedOut
    "vault-invalidated" -> errors.sentences.vaultInvalidated
    "vault-before-first-unlock" -> errors.sentences.vaultBeforeFirstUnlock
    "vault-no-passcode" -> errors.sentences.vaultNoPasscode
    "vault-wrong-passphrase" -> errors.sentences.vaultWrongPassphrase
    "vault-unavailable" -> errors.sentences.vaultUnavailable
    "person-not-asked" -> errors.sentences.personNotAsked
    "already-open" -> errors.sentences.alreadyOpen
    "wrong-key" -> errors.sentences.wrongKey
    "key-missing" -> errors.sentences.keyMissing
    "corrupt" -> errors.sentences.corrupt
    "newer-schema" -> errors.sentences.newerSchema
    "disk-full" -> errors.sentences.diskFull
    "disk-error" -> errors.sentences.diskError
    "busy" -> errors.sentences.busy
    "outcome-not-known" -> errors.sentences.outcomeNotKnown
    "internal" -> errors.sentences.internal
    "not-allowed" -> errors.sentences.notAllowed
    "inconsistent" -> errors.sentences.inconsistent
    else -> null
}

/** What to do, by an error's name; none for an error of a newer core. */
fun Words.advice(name: String): String? = when (name) {
    "code-unreadable" -> advice.scanAgain
    "code-not-payable" -> advice.otherWay
    "amount-unreadable" -> advice.otherAmount
    "amount-missing" -> advice.nameAmount
    "amount-differs" -> advice.payAsked
    "amount-not-positive" -> advice.otherAmount
    "currency-unknown" -> advice.otherCurrency
    "invite-unreadable" -> advice.newInvite
    "id-unreadable" -> advice.lookAgain
    "id-in-use" -> advice.lookAgain
    "not-found" -> advice.lookAgain
    "cursor-unknown" -> advice.lookAgain
    "limits-not-sound" -> advice.otherLimits
    "evidence-does-not-hold" -> advice.doNotTrust
    "code-amount-not-payable" -> advice.otherCode
    "file-unreadable" -> advice.otherFile
    "file-of-another-format" -> advice.otherFile
    "chain-does-not-hold" -> advice.doNotTrust
    "ride-code-unreadable" -> advice.scanBike
    "bill-unknown" -> advice.refresh
    "dispute-not-sound" -> advice.sayWrong
    "request-link-unreadable" -> advice.newLink
    "grants-nothing" -> advice.pickOrRefuse
    "field-not-asked-for" -> advice.pickAsked
    "field-required" -> advice.pickOrRefuse
    "days-not-allowed" -> advice.inRange
    "openings-not-allowed" -> advice.inRange
    "request-forged" -> advice.doNotAnswer
    "profile-not-usable" -> advice.shorter
    "collection-not-asked-for" -> advice.lookAtTerms
    "not-narrower" -> advice.pickLess
    "points-out-of-range" -> advice.inRange
    "entry-unknown" -> advice.refresh
    "offer-unknown" -> advice.refresh
    "city-unknown" -> advice.pickCity
    "seller-unknown" -> advice.refresh
    "not-here" -> advice.ordinaryWay
    "not-enrolled" -> advice.enrol
    "already-enrolled" -> advice.goOnOrWipe
    "paused" -> advice.openAgain
    "operations-unsent" -> advice.sendFirst
    "no-account" -> advice.ownCurrency
    "insufficient-funds" -> advice.topUp
    "quote-expired" -> advice.askTerms
    "not-cancellable" -> advice.askRefund
    "clock-wrong" -> advice.setClock
    "keys-replaced" -> advice.startAnew
    "restored-from-a-copy" -> advice.startAnew
    "enrolment-ended" -> advice.startAnew
    "already-settled" -> advice.nothingToDo
    "possible-duplicate" -> advice.decideTwice
    "person-being-asked" -> advice.answerFirst
    "log-taken" -> advice.nothingToDo
    "ride-elsewhere" -> advice.lookAgain
    "ride-terms-not-sound" -> advice.otherBike
    "ride-not-charged" -> advice.lookAgain
    "ride-offer-expired" -> advice.scanBike
    "fare-not-countable" -> advice.otherBike
    "bill-not-owed" -> advice.lookAgain
    "bill-has-payment" -> advice.waitAnswer
    "credit-stands" -> advice.payBackFirst
    "loan-offer-expired" -> advice.askTerms
    "request-unknown" -> advice.newLink
    "request-expired" -> advice.newLink
    "request-answered" -> advice.lookAgain
    "profile-incomplete" -> advice.fillIn
    "preview-outdated" -> advice.lookAgain
    "already-withdrawn" -> advice.nothingToDo
    "consent-over" -> advice.nothingToDo
    "collection-terms-unknown" -> advice.refresh
    "already-collecting" -> advice.withdrawFirst
    "already-reaching" -> advice.withdrawFirst
    "points-off" -> advice.switchOn
    "points-rules-unknown" -> advice.refresh
    "not-eligible" -> advice.ordinaryWay
    "offer-not-allowed" -> advice.ordinaryWay
    "step-lower" -> advice.refresh
    "not-now" -> advice.ordinaryWay
    "offline" -> advice.triedAgain
    "refused" -> advice.readOn
    "tampered" -> advice.otherNetwork
    "vault-cancelled" -> advice.whenReady
    "vault-locked-out" -> advice.waitOrCode
    "vault-invalidated" -> advice.startAnew
    "vault-before-first-unlock" -> advice.unlockPhone
    "vault-no-passcode" -> advice.setLock
    "vault-wrong-passphrase" -> advice.retry
    "vault-unavailable" -> advice.retry
    "person-not-asked" -> advice.report
    "already-open" -> advice.closeOther
    "wrong-key" -> advice.startAnew
    "key-missing" -> advice.startAnew
    "corrupt" -> advice.restartApp
    "newer-schema" -> advice.updateApp
    "disk-full" -> advice.freeRoom
    "disk-error" -> advice.restartPhone
    "busy" -> advice.retry
    "outcome-not-known" -> advice.doNotRepeat
    "internal" -> advice.report
    "not-allowed" -> advice.report
    "inconsistent" -> advice.report
    else -> null
}
