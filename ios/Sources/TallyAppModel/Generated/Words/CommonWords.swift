// Generated from shells/words/common.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// Words that many screens share.
public protocol CommonWords: Sendable {
    /// Leaves a screen for the one before.
    var back: String { get }

    /// Closes a question; nothing is done.
    var cancel: String { get }

    /// Goes on to the next step.
    var carryOn: String { get }

    /// Closes a sheet.
    var close: String { get }

    /// Copies a text to the clipboard.
    var copy: String { get }

    /// Shown for a moment after copying.
    var copied: String { get }

    /// Leaves a screen on which something was finished.
    var done: String { get }

    /// Opens an explanation.
    var help: String { get }

    /// Puts a question off.
    var later: String { get }

    /// Opens an explanation.
    var learnMore: String { get }

    /// Tries the same thing again. Never used for a payment that may have been made.
    var retry: String { get }

    /// Keeps what was written.
    var save: String { get }

    /// Label and hint of a search field.
    var search: String { get }

    /// Opens the system's sheet for sending a file.
    var shareFile: String { get }

    /// Opens the whole list.
    var showAll: String { get }

    /// Takes the last step back.
    var undo: String { get }

    /// Tab: the first screen.
    var home: String { get }

    /// Tab: scanning and paying.
    var pay: String { get }

    /// Tab: the score. A number that grows by keeping agreements; nothing that can be spent.
    var points: String { get }

    /// Tab: what points are good for.
    var perks: String { get }

    /// Tab: renting a bike.
    var ride: String { get }

    /// Tab: who may read which data.
    var sharing: String { get }

    /// Tab: everything else: points, bills, loans, rides, security.
    var more: String { get }

    /// Screen: phone, limits, rights, wiping.
    var security: String { get }

    /// In place of what is not there yet.
    var loading: String { get }

    /// Banner: the phone has no network. Everything that is stored can still be read.
    var offline: String { get }

    /// Notice: somebody followed an invite on a phone that is a wallet already.
    var inviteTaken: String { get }

    /// Below it. Nothing was changed by the link.
    var inviteTakenAdvice: String { get }

    /// Notice: somebody followed a link, to pay or to a question for their data, on a phone that is no wallet yet, or while they play.
    var linkNeedsWallet: String { get }

    /// Below it. Nothing was changed by the link.
    var linkNeedsWalletAdvice: String { get }

    /// Notice: somebody followed a link that begins like one of Tally’s and is none that the app knows.
    var linkUnknown: String { get }

    /// Above the scanner, for somebody who came back to it: the camera may still look at the code that led them on, and nothing is done by itself.
    var scannedAlready: String { get }

    /// Beside it: goes on with that code once more.
    var useAgain: String { get }

    /// In place of a screen with secrets, while its picture is recorded or shown on another display: why nothing is seen, and how to go on.
    var captured: String { get }

    /// How fresh a number is.
    func asOf(at: Date) -> String

    /// A number is older than it should be.
    func stale(at: Date) -> String

    /// Nothing has been fetched yet.
    var neverSynced: String { get }

    /// Asks for news now.
    var refresh: String { get }

    /// Spoken and shown while news is fetched.
    var refreshing: String { get }

    /// The other side asked to wait so long.
    func retryIn(count: Int) -> String

    /// While the encrypted file is opened; a moment.
    var opening: String { get }

    /// Headline when the wallet could not be opened; the error follows.
    var notOpened: String { get }

    /// Headline of the list of signed things that have no answer yet.
    var outbox: String { get }

    /// In place of that list.
    var outboxEmpty: String { get }

    /// Kinds of signed things, in the list of what waits to be sent; by the type in their signature.
    var operationKinds: any CommonOperationKinds { get }

    /// How many signed things are still to be sent.
    func waiting(count: Int) -> String

    /// A moment less than a minute ago.
    var justNow: String { get }

    /// How long ago something happened; less than an hour.
    func minutesAgo(count: Int) -> String

    /// How long ago something happened; today.
    func hoursAgo(count: Int) -> String

    /// The day that it is, as a headline in lists.
    var today: String { get }

    /// The day before this one, as a headline in lists.
    var yesterday: String { get }

    /// The day after this one, as a headline in lists.
    var tomorrow: String { get }

    /// A day still to come.
    func inDays(count: Int) -> String

    /// How long ago something happened; two days or more.
    func daysAgo(count: Int) -> String

    /// A length of time.
    func days(count: Int) -> String

    /// A number of points.
    func pointsCount(count: Int) -> String

    /// How long something holds; that day included.
    func until(at: Date) -> String

    /// From which day on something has been so.
    func since(at: Date) -> String

    /// Beside a field that may be left empty.
    var optional: String { get }

    /// Days of the week, standing alone.
    var weekdays: any CommonWeekdays { get }

    /// Where something that was signed stands.
    var operations: any CommonOperations { get }

    /// What "on hold" means, with a button that tries again.
    var parked: String { get }

    /// Sends the very same signed thing once more; harmless.
    var sendAgain: String { get }

    /// Screen reader: the arrow at the top.
    var spokenBack: String { get }

    /// Screen reader: the cross of a sheet.
    var spokenClose: String { get }

    /// Screen reader: the mark beside a number that is not up to date.
    var spokenStale: String { get }

    /// Screen reader: a tab in the bar.
    func spokenTab(name: String, place: Int, all: Int) -> String

    /// Spoken by a screen reader behind one of several steps: this one is behind the person.
    var spokenStepDone: String { get }

    /// Spoken by a screen reader behind one of several steps: the person stands here.
    var spokenStepNow: String { get }

    /// Spoken by a screen reader behind one of several steps: this one is still to come.
    var spokenStepNext: String { get }

    /// A band on every screen while one tries it with play money.
    var playMoney: String { get }
}

/// Kinds of signed things, in the list of what waits to be sent; by the type in their signature.
public protocol CommonOperationKinds: Sendable {
    /// “A payment”
    var tallyPaymentJwt: String { get }

    /// “A top-up”
    var tallyTopupJwt: String { get }

    /// “A loan”
    var tallyLoanJwt: String { get }

    /// “Your permission for small payments”
    var tallyMandateJwt: String { get }

    /// “The end of small payments”
    var tallyMandateEndJwt: String { get }

    /// “A permission to read your data”
    var tallyGrantJwt: String { get }

    /// “A link to your data”
    var tallyShareJwt: String { get }

    /// “Your permission for points”
    var tallyCollectionJwt: String { get }

    /// “A permission for a seller to learn your step”
    var tallyReachJwt: String { get }

    /// “Something that you took back”
    var tallyWithdrawalJwt: String { get }

    /// “Unlocking a bike”
    var tallyUnlockJwt: String { get }

    /// “The end of a ride”
    var tallyRideEndJwt: String { get }

    /// “A ride that you took back”
    var tallyRideCancelJwt: String { get }

    /// “A dispute about a ride”
    var tallyRideDisputeJwt: String { get }

    /// “A dispute about a bill”
    var tallyBillDisputeJwt: String { get }

    /// A kind that this version does not know.
    var other: String { get }
}

extension CommonOperationKinds {
    /// The word for a code of the core.
    public subscript(_ code: String) -> String {
        switch code {
        case "tally-payment+jwt": tallyPaymentJwt
        case "tally-topup+jwt": tallyTopupJwt
        case "tally-loan+jwt": tallyLoanJwt
        case "tally-mandate+jwt": tallyMandateJwt
        case "tally-mandate-end+jwt": tallyMandateEndJwt
        case "tally-grant+jwt": tallyGrantJwt
        case "tally-share+jwt": tallyShareJwt
        case "tally-collection+jwt": tallyCollectionJwt
        case "tally-reach+jwt": tallyReachJwt
        case "tally-withdrawal+jwt": tallyWithdrawalJwt
        case "tally-unlock+jwt": tallyUnlockJwt
        case "tally-ride-end+jwt": tallyRideEndJwt
        case "tally-ride-cancel+jwt": tallyRideCancelJwt
        case "tally-ride-dispute+jwt": tallyRideDisputeJwt
        case "tally-bill-dispute+jwt": tallyBillDisputeJwt
        default: other
        }
    }
}

/// Days of the week, standing alone.
public protocol CommonWeekdays: Sendable {
    /// “Monday”
    var monday: String { get }

    /// “Tuesday”
    var tuesday: String { get }

    /// “Wednesday”
    var wednesday: String { get }

    /// “Thursday”
    var thursday: String { get }

    /// “Friday”
    var friday: String { get }

    /// “Saturday”
    var saturday: String { get }

    /// “Sunday”
    var sunday: String { get }
}

extension CommonWeekdays {
    /// The word for a case.
    public subscript(_ of: Weekday) -> String {
        switch of {
        case .monday: monday
        case .tuesday: tuesday
        case .wednesday: wednesday
        case .thursday: thursday
        case .friday: friday
        case .saturday: saturday
        case .sunday: sunday
        }
    }
}

/// Where something that was signed stands.
public protocol CommonOperations: Sendable {
    /// “Waiting to be sent”
    var queued: String { get }

    /// “Being sent”
    var sending: String { get }

    /// “Accepted”
    var accepted: String { get }

    /// “Declined”
    var declined: String { get }

    /// Could not be read by the other side; kept on the phone, waits for the person.
    var parked: String { get }
}

extension CommonOperations {
    /// The word for a case.
    public subscript(_ of: OperationState) -> String {
        switch of {
        case .queued: queued
        case .sending: sending
        case .accepted: accepted
        case .declined: declined
        case .parked: parked
        }
    }
}
