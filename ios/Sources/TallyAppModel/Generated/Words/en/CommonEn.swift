// Generated from shells/words/common.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct CommonEn: CommonWords {
    let formats: any Formats
    var back: String { "Back" }
    var cancel: String { "Cancel" }
    var carryOn: String { "Continue" }
    var close: String { "Close" }
    var copy: String { "Copy" }
    var copied: String { "Copied" }
    var done: String { "Done" }
    var help: String { "Help" }
    var later: String { "Later" }
    var learnMore: String { "Learn more" }
    var retry: String { "Try again" }
    var save: String { "Save" }
    var search: String { "Search" }
    var shareFile: String { "Send file" }
    var showAll: String { "Show all" }
    var undo: String { "Undo" }
    var home: String { "Home" }
    var pay: String { "Pay" }
    var points: String { "Points" }
    var perks: String { "Perks" }
    var ride: String { "Ride" }
    var sharing: String { "Sharing" }
    var more: String { "More" }
    var security: String { "Security" }
    var loading: String { "Loading …" }
    var offline: String { "You are offline. You can still read everything that is on this phone." }
    var inviteTaken: String { "This phone is a wallet already." }
    var inviteTakenAdvice: String { "An invite is for a phone without a wallet. Nothing was changed." }
    var linkNeedsWallet: String { "This link is for a phone that is a wallet." }
    var linkNeedsWalletAdvice: String { "Begin with an invite, then follow the link again." }
    var linkUnknown: String { "Tally does not know this link. Nothing was changed." }
    var scannedAlready: String { "You have scanned this code already." }
    var useAgain: String { "Use it again" }
    var captured: String { "Your screen is being recorded or mirrored, so this is hidden from whoever could see it. Stop recording or mirroring to go on." }
    func asOf(at: Date) -> String { "As of \(formats.moment(at))" }
    func stale(at: Date) -> String { "Not up to date: as of \(formats.moment(at))" }
    var neverSynced: String { "Nothing has been fetched yet." }
    var refresh: String { "Refresh" }
    var refreshing: String { "Refreshing …" }
    func retryIn(count: Int) -> String { pluralEn(count, one: "Trying again in \(formats.number(count)) second", other: "Trying again in \(formats.number(count)) seconds") }
    var opening: String { "Opening your wallet …" }
    var notOpened: String { "Your wallet did not open" }
    var outbox: String { "Waiting to be sent" }
    var outboxEmpty: String { "Everything that you signed has been sent and answered." }
    var operationKinds: any CommonOperationKinds { CommonOperationKindsEn(formats: formats) }
    func waiting(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) thing is signed and still has to be sent.", other: "\(formats.number(count)) things are signed and still have to be sent.") }
    var justNow: String { "Just now" }
    func minutesAgo(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) minute ago", other: "\(formats.number(count)) minutes ago") }
    func hoursAgo(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) hour ago", other: "\(formats.number(count)) hours ago") }
    var today: String { "Today" }
    var yesterday: String { "Yesterday" }
    var tomorrow: String { "Tomorrow" }
    func inDays(count: Int) -> String { pluralEn(count, one: "In \(formats.number(count)) day", other: "In \(formats.number(count)) days") }
    func daysAgo(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) day ago", other: "\(formats.number(count)) days ago") }
    func days(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) day", other: "\(formats.number(count)) days") }
    func pointsCount(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) point", other: "\(formats.number(count)) points") }
    func until(at: Date) -> String { "Until \(formats.date(at))" }
    func since(at: Date) -> String { "Since \(formats.date(at))" }
    var optional: String { "Optional" }
    var weekdays: any CommonWeekdays { CommonWeekdaysEn(formats: formats) }
    var operations: any CommonOperations { CommonOperationsEn(formats: formats) }
    var parked: String { "Tally could not read this. Nothing is lost: it is kept on this phone. Update the app, then send it again." }
    var sendAgain: String { "Send again" }
    var spokenBack: String { "Go back" }
    var spokenClose: String { "Close this sheet" }
    var spokenStale: String { "Not up to date" }
    func spokenTab(name: String, place: Int, all: Int) -> String { "\(name), tab \(formats.number(place)) of \(formats.number(all))" }
    var spokenStepDone: String { "Reached" }
    var spokenStepNow: String { "Now" }
    var spokenStepNext: String { "Not yet" }
    var playMoney: String { "Play money: nothing here is real." }
}

struct CommonOperationKindsEn: CommonOperationKinds {
    let formats: any Formats
    var tallyPaymentJwt: String { "A payment" }
    var tallyTopupJwt: String { "A top-up" }
    var tallyLoanJwt: String { "A loan" }
    var tallyMandateJwt: String { "Your permission for small payments" }
    var tallyMandateEndJwt: String { "The end of small payments" }
    var tallyGrantJwt: String { "A permission to read your data" }
    var tallyShareJwt: String { "A link to your data" }
    var tallyCollectionJwt: String { "Your permission for points" }
    var tallyReachJwt: String { "A permission for a seller to learn your step" }
    var tallyWithdrawalJwt: String { "Something that you took back" }
    var tallyUnlockJwt: String { "Unlocking a bike" }
    var tallyRideEndJwt: String { "The end of a ride" }
    var tallyRideCancelJwt: String { "A ride that you took back" }
    var tallyRideDisputeJwt: String { "A dispute about a ride" }
    var tallyBillDisputeJwt: String { "A dispute about a bill" }
    var other: String { "Something that you signed" }
}

struct CommonWeekdaysEn: CommonWeekdays {
    let formats: any Formats
    var monday: String { "Monday" }
    var tuesday: String { "Tuesday" }
    var wednesday: String { "Wednesday" }
    var thursday: String { "Thursday" }
    var friday: String { "Friday" }
    var saturday: String { "Saturday" }
    var sunday: String { "Sunday" }
}

struct CommonOperationsEn: CommonOperations {
    let formats: any Formats
    var queued: String { "Waiting to be sent" }
    var sending: String { "Being sent" }
    var accepted: String { "Accepted" }
    var declined: String { "Declined" }
    var parked: String { "On hold: it needs you" }
}
