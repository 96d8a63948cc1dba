// Generated from shells/words/points.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// The score: what it is, why, how it was, what would change it.
public protocol PointsWords: Sendable {
    /// Headline.
    var title: String { get }

    /// Explains points in three sentences.
    var what: String { get }

    /// Beside the score.
    var range: String { get }

    /// The score and its day, in one line.
    func scoreOf(points: Int, at: Date) -> String

    /// Below the score: its day.
    func scoreAsOf(at: Date) -> String

    /// When the score is worked out anew: once a month. Where it is known to what, forecast says so.
    func nextOn(at: Date) -> String

    /// The score is older than it should be.
    func overdue(at: Date) -> String

    /// The signed score is what the phone adds up to.
    var believed: String { get }

    /// The signed score is not what the entries add up to.
    func disbelieved(stated: Int, counted: Int) -> String

    /// The score is not believed, and there is no sum of the phone’s own.
    func disbelievedOnly(stated: Int) -> String

    /// Above the sum, line by line.
    var why: String { get }

    /// The first line of the sum.
    func start(points: Int) -> String

    /// A line of the sum that keeps a factor within its limits.
    func bound(points: Int) -> String

    /// A line of the sum that keeps the score between 350 and 950.
    func clamp(points: Int) -> String

    /// The four parts of the score.
    var factors: any PointsFactors { get }

    /// What each part of the score looks at.
    var factorsWhat: any PointsFactorsWhat { get }

    /// Beside a part of the score: how many of its entries count today.
    func counting(count: Int) -> String

    /// One entry of the score, as a sentence in a list.
    var entries: any PointsEntries { get }

    /// Whether an entry counts, and why not.
    var standings: any PointsStandings { get }

    /// What entries come from; one of a list that is shown before a collection grant.
    var sources: any PointsSources { get }

    /// What one entry comes from, standing alone.
    var origins: any PointsOrigins { get }

    /// Headline of one entry.
    var entryTitle: String { get }

    /// What an entry does to the sum today.
    func worthToday(points: Int) -> String

    /// The day of what an entry is about.
    func happened(at: Date) -> String

    /// Paid, or made good, after all.
    func settledOn(at: Date) -> String

    /// The first day on which it no longer counts.
    func countsUntil(at: Date) -> String

    /// Only good entries may have no end.
    var neverExpires: String { get }

    /// Beside the bill, loan, rental or account that an entry comes from.
    var comesFrom: String { get }

    /// Opens the bill, loan or ride that an entry comes from.
    var showSource: String { get }

    /// Disputes the bill or ride behind an entry.
    var disputeEntry: String { get }

    /// Before disputing.
    var disputeHow: String { get }

    /// In place of the entries.
    var empty: String { get }

    /// Above the drawn history.
    var history: String { get }

    /// How far back the drawn history goes.
    func historyMonths(count: Int) -> String

    /// In place of the drawn history.
    var historyEmpty: String { get }

    /// When the score is worked out anew, and to what, from what is known today.
    func forecast(points: Int, at: Date) -> String

    /// Entries that stop counting next.
    func nextExpiry(count: Int, at: Date, points: Int) -> String

    /// Headline of the page where one can try what would change the score.
    var whatIf: String { get }

    /// The first of two questions.
    var whatIfWithdraw: String { get }

    /// The answer to the first question.
    func whatIfWithdrawn(before: Int, after: Int, count: Int) -> String

    /// The soonest way to so many points.
    func reachTitle(points: Int) -> String

    /// Above the steps of the way.
    func reachOn(points: Int, at: Date) -> String

    /// The person has so many points.
    var reachedAlready: String { get }

    /// There is no known way to so many points.
    func reachNever(points: Int) -> String

    /// One step of the way to more points.
    var steps: any PointsSteps { get }

    /// In place of a score, when there is none.
    var states: any PointsStates { get }

    /// The question whether entries may be held.
    var collectTitle: String { get }

    /// What would be kept, and what never. The sources are a list of the words under sources.
    func collectWhat(controller: String, sources: [String]) -> String

    /// How far back entries may go.
    func collectSince(at: Date) -> String

    /// How long the permission lasts.
    func collectUntil(at: Date) -> String

    /// How long an entry is kept at most.
    func collectKept(count: Int) -> String

    /// Gives the permission; asks for finger, face or code.
    var collectAgree: String { get }

    /// Leaves everything without points; just as good.
    var collectRefuse: String { get }

    /// Opens the privacy notice.
    var readNotice: String { get }

    /// Asks before it does anything.
    var switchOff: String { get }

    /// The question before switching off.
    var switchOffAsk: String { get }

    /// Shows points again; they come with a new permission.
    var switchOn: String { get }

    /// Screen reader: the drawn score.
    func spokenScore(points: Int) -> String

    /// Screen reader: the drawn history.
    func spokenHistory(first: Int, last: Int, count: Int) -> String

    /// Screen reader: one entry in the list.
    func spokenEntry(kind: String, points: Int, standing: String) -> String
}

/// The four parts of the score.
public protocol PointsFactors: Sendable {
    /// “Paying on time”
    var paymentHistory: String { get }

    /// “Keeping agreements”
    var fulfilment: String { get }

    /// “Time with us”
    var tenure: String { get }

    /// “Who you are”
    var identity: String { get }
}

extension PointsFactors {
    /// The word for a case.
    public subscript(_ of: PointsFactor) -> String {
        switch of {
        case .paymentHistory: paymentHistory
        case .fulfilment: fulfilment
        case .tenure: tenure
        case .identity: identity
        }
    }
}

/// What each part of the score looks at.
public protocol PointsFactorsWhat: Sendable {
    /// “Whether bills and instalments were paid by their day, and loans paid back. The amount does not matter.”
    var paymentHistory: String { get }

    /// “Whether what you rented came back and was paid for.”
    var fulfilment: String { get }

    /// “How many quarters of a year you have been a customer.”
    var tenure: String { get }

    /// “Whether it was checked, once, who you are.”
    var identity: String { get }
}

extension PointsFactorsWhat {
    /// The word for a case.
    public subscript(_ of: PointsFactor) -> String {
        switch of {
        case .paymentHistory: paymentHistory
        case .fulfilment: fulfilment
        case .tenure: tenure
        case .identity: identity
        }
    }
}

/// One entry of the score, as a sentence in a list.
public protocol PointsEntries: Sendable {
    /// “A bill was paid by its day”
    var billOnTime: String { get }

    /// “A bill was not paid by its day”
    var billLate: String { get }

    /// “A loan was paid back”
    var loanRepaid: String { get }

    /// “Something rented came back and was paid for”
    var orderCompleted: String { get }

    /// “Something rented was not paid for in time”
    var orderBroken: String { get }

    /// “Three more months with us”
    var tenureQuarter: String { get }

    /// “It was checked who you are”
    var identityConfirmed: String { get }
}

extension PointsEntries {
    /// The word for a case.
    public subscript(_ of: EntryKind) -> String {
        switch of {
        case .billOnTime: billOnTime
        case .billLate: billLate
        case .loanRepaid: loanRepaid
        case .orderCompleted: orderCompleted
        case .orderBroken: orderBroken
        case .tenureQuarter: tenureQuarter
        case .identityConfirmed: identityConfirmed
        }
    }
}

/// Whether an entry counts, and why not.
public protocol PointsStandings: Sendable {
    /// “Counts”
    var counts: String { get }

    /// “Does not count: as many of its kind as may count do so already”
    var beyondCap: String { get }

    /// “Does not count while you dispute it”
    var disputed: String { get }

    /// “No longer counts: its time is over”
    var expired: String { get }

    /// “Counts from its day on”
    var notYet: String { get }

    /// “Does not count: the rules do not have it”
    var notInRules: String { get }
}

extension PointsStandings {
    /// The word for a case.
    public subscript(_ of: EntryStanding) -> String {
        switch of {
        case .counts: counts
        case .beyondCap: beyondCap
        case .disputed: disputed
        case .expired: expired
        case .notYet: notYet
        case .notInRules: notInRules
        }
    }
}

/// What entries come from; one of a list that is shown before a collection grant.
public protocol PointsSources: Sendable {
    /// “your account”
    var account: String { get }

    /// “bills”
    var bill: String { get }

    /// “loans”
    var loan: String { get }

    /// “rentals”
    var order: String { get }
}

extension PointsSources {
    /// The word for a case.
    public subscript(_ of: EntrySource) -> String {
        switch of {
        case .account: account
        case .bill: bill
        case .loan: loan
        case .order: order
        }
    }
}

/// What one entry comes from, standing alone.
public protocol PointsOrigins: Sendable {
    /// “Your account”
    var account: String { get }

    /// “A bill”
    var bill: String { get }

    /// “A loan”
    var loan: String { get }

    /// “A rental”
    var order: String { get }
}

extension PointsOrigins {
    /// The word for a case.
    public subscript(_ of: EntrySource) -> String {
        switch of {
        case .account: account
        case .bill: bill
        case .loan: loan
        case .order: order
        }
    }
}

/// One step of the way to more points.
public protocol PointsSteps: Sendable {
    /// The source is one of the words under sources.
    func settle(source: String, day: Date) -> String

    /// The kind is one of the sentences under entries.
    func earn(kind: String, day: Date) -> String

    /// “{day}: something bad stops counting, all by itself”
    func expires(day: Date) -> String
}

/// In place of a score, when there is none.
public protocol PointsStates: Sendable {
    /// “Points are switched off on this phone. Everything else works as before.”
    var off: String { get }

    /// “Nothing is held about you for points, so there are none. You decide whether that changes.”
    var noConsent: String { get }

    /// “Nothing has been added up yet. The first score comes by itself.”
    var notAssessed: String { get }

    /// “There is a score.”
    var assessed: String { get }
}

extension PointsStates {
    /// The word for a case.
    public subscript(_ of: PointsState) -> String {
        switch of {
        case .off: off
        case .noConsent: noConsent
        case .notAssessed: notAssessed
        case .assessed: assessed
        }
    }
}
