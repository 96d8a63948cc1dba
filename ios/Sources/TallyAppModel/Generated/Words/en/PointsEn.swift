// Generated from shells/words/points.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PointsEn: PointsWords {
    let formats: any Formats
    var title: String { "Your points" }
    var what: String { "Points come from agreements that you kept or did not keep: bills, loans, rentals, time here. Never from what you buy, whom you know or how much you have. They make some things easier, and nothing you need depends on them." }
    var range: String { "From 350 to 950" }
    func scoreOf(points: Int, at: Date) -> String { "\(formats.number(points)) points, as of \(formats.day(at))" }
    func scoreAsOf(at: Date) -> String { "As of \(formats.day(at))" }
    func nextOn(at: Date) -> String { "Worked out anew on \(formats.day(at))" }
    func overdue(at: Date) -> String { "A newer score was due on \(formats.day(at))." }
    var believed: String { "Your phone has added it up itself and comes to the same." }
    func disbelieved(stated: Int, counted: Int) -> String { "\(formats.number(stated)) points were signed, but your phone counts \(formats.number(counted)). Do not rely on this score." }
    func disbelievedOnly(stated: Int) -> String { "\(formats.number(stated)) points were signed, but your phone cannot confirm them." }
    var why: String { "Why this score" }
    func start(points: Int) -> String { "Everybody begins at \(formats.number(points))" }
    func bound(points: Int) -> String { "Limit of this part: \(formats.signed(points))" }
    func clamp(points: Int) -> String { "Ends of the range: \(formats.signed(points))" }
    var factors: any PointsFactors { PointsFactorsEn(formats: formats) }
    var factorsWhat: any PointsFactorsWhat { PointsFactorsWhatEn(formats: formats) }
    func counting(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) entry counts", other: "\(formats.number(count)) entries count") }
    var entries: any PointsEntries { PointsEntriesEn(formats: formats) }
    var standings: any PointsStandings { PointsStandingsEn(formats: formats) }
    var sources: any PointsSources { PointsSourcesEn(formats: formats) }
    var origins: any PointsOrigins { PointsOriginsEn(formats: formats) }
    var entryTitle: String { "Entry" }
    func worthToday(points: Int) -> String { "\(formats.signed(points)) today" }
    func happened(at: Date) -> String { "Happened on \(formats.day(at))" }
    func settledOn(at: Date) -> String { "Settled after all on \(formats.day(at))" }
    func countsUntil(at: Date) -> String { "No longer counts from \(formats.day(at))" }
    var neverExpires: String { "Counts without an end" }
    var comesFrom: String { "Comes from" }
    var showSource: String { "Show what it is about" }
    var disputeEntry: String { "Something is wrong" }
    var disputeHow: String { "Say what is wrong. Until it is decided, the entry has no effect." }
    var empty: String { "Nothing counts yet. You begin where everybody begins." }
    var history: String { "History" }
    func historyMonths(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) month", other: "\(formats.number(count)) months") }
    var historyEmpty: String { "There is no earlier score yet." }
    func forecast(points: Int, at: Date) -> String { "Worked out anew on \(formats.day(at)): \(formats.number(points)) points, if nothing else happens" }
    func nextExpiry(count: Int, at: Date, points: Int) -> String { pluralEn(count, one: "On \(formats.day(at)), \(formats.number(count)) entry stops counting: then \(formats.number(points)) points.", other: "On \(formats.day(at)), \(formats.number(count)) entries stop counting: then \(formats.number(points)) points.") }
    var whatIf: String { "What if" }
    var whatIfWithdraw: String { "If I take my permission back" }
    func whatIfWithdrawn(before: Int, after: Int, count: Int) -> String { pluralEn(count, one: "\(formats.number(after)) instead of \(formats.number(before)) points. \(formats.number(count)) entry would be erased.", other: "\(formats.number(after)) instead of \(formats.number(before)) points. \(formats.number(count)) entries would be erased, the good and the bad.") }
    func reachTitle(points: Int) -> String { "The way to \(formats.number(points)) points" }
    func reachOn(points: Int, at: Date) -> String { "On \(formats.day(at)) you could have \(formats.number(points)) points:" }
    var reachedAlready: String { "You are there already." }
    func reachNever(points: Int) -> String { "Nothing that is known leads there yet. The most ahead is \(formats.number(points)) points." }
    var steps: any PointsSteps { PointsStepsEn(formats: formats) }
    var states: any PointsStates { PointsStatesEn(formats: formats) }
    var collectTitle: String { "May points be kept?" }
    func collectWhat(controller: String, sources: [String]) -> String { "\(controller) may hold entries from: \(Language.en.list(sources)). Each with its day; never with an amount, and never where." }
    func collectSince(at: Date) -> String { "What happened before \(formats.day(at)) stays out." }
    func collectUntil(at: Date) -> String { "Your permission ends by itself on \(formats.date(at)). You can take it back at any moment." }
    func collectKept(count: Int) -> String { pluralEn(count, one: "No entry is kept for longer than \(formats.number(count)) day.", other: "No entry is kept for longer than \(formats.number(count)) days.") }
    var collectAgree: String { "Allow" }
    var collectRefuse: String { "No points" }
    var readNotice: String { "Read the notice" }
    var switchOff: String { "Switch points off" }
    var switchOffAsk: String { "Points disappear from this phone, and your permission to hold entries is taken back. All entries are erased. Everything else works as before." }
    var switchOn: String { "Switch points on" }
    func spokenScore(points: Int) -> String { "\(formats.number(points)) points, on a scale from 350 to 950" }
    func spokenHistory(first: Int, last: Int, count: Int) -> String { pluralEn(count, one: "History over \(formats.number(count)) month: from \(formats.number(first)) to \(formats.number(last)) points", other: "History over \(formats.number(count)) months: from \(formats.number(first)) to \(formats.number(last)) points") }
    func spokenEntry(kind: String, points: Int, standing: String) -> String { "\(kind): \(formats.signed(points)). \(standing)." }
}

struct PointsFactorsEn: PointsFactors {
    let formats: any Formats
    var paymentHistory: String { "Paying on time" }
    var fulfilment: String { "Keeping agreements" }
    var tenure: String { "Time with us" }
    var identity: String { "Who you are" }
}

struct PointsFactorsWhatEn: PointsFactorsWhat {
    let formats: any Formats
    var paymentHistory: String { "Whether bills and instalments were paid by their day, and loans paid back. The amount does not matter." }
    var fulfilment: String { "Whether what you rented came back and was paid for." }
    var tenure: String { "How many quarters of a year you have been a customer." }
    var identity: String { "Whether it was checked, once, who you are." }
}

struct PointsEntriesEn: PointsEntries {
    let formats: any Formats
    var billOnTime: String { "A bill was paid by its day" }
    var billLate: String { "A bill was not paid by its day" }
    var loanRepaid: String { "A loan was paid back" }
    var orderCompleted: String { "Something rented came back and was paid for" }
    var orderBroken: String { "Something rented was not paid for in time" }
    var tenureQuarter: String { "Three more months with us" }
    var identityConfirmed: String { "It was checked who you are" }
}

struct PointsStandingsEn: PointsStandings {
    let formats: any Formats
    var counts: String { "Counts" }
    var beyondCap: String { "Does not count: as many of its kind as may count do so already" }
    var disputed: String { "Does not count while you dispute it" }
    var expired: String { "No longer counts: its time is over" }
    var notYet: String { "Counts from its day on" }
    var notInRules: String { "Does not count: the rules do not have it" }
}

struct PointsSourcesEn: PointsSources {
    let formats: any Formats
    var account: String { "your account" }
    var bill: String { "bills" }
    var loan: String { "loans" }
    var order: String { "rentals" }
}

struct PointsOriginsEn: PointsOrigins {
    let formats: any Formats
    var account: String { "Your account" }
    var bill: String { "A bill" }
    var loan: String { "A loan" }
    var order: String { "A rental" }
}

struct PointsStepsEn: PointsSteps {
    let formats: any Formats
    func settle(source: String, day: Date) -> String { "\(formats.day(day)): pay what is open (\(source))" }
    func earn(kind: String, day: Date) -> String { "\(formats.day(day)): \(kind)" }
    func expires(day: Date) -> String { "\(formats.day(day)): something bad stops counting, all by itself" }
}

struct PointsStatesEn: PointsStates {
    let formats: any Formats
    var off: String { "Points are switched off on this phone. Everything else works as before." }
    var noConsent: String { "Nothing is held about you for points, so there are none. You decide whether that changes." }
    var notAssessed: String { "Nothing has been added up yet. The first score comes by itself." }
    var assessed: String { "There is a score." }
}
