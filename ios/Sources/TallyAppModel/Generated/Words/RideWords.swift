// Generated from shells/words/ride.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// Renting a bike.
public protocol RideWords: Sendable {
    /// Headline.
    var title: String { get }

    /// Opens the camera for the code on a bike.
    var scan: String { get }

    /// Below the camera's picture.
    var scanHint: String { get }

    /// Somebody who wants to pay scanned the code on a bike.
    var bikeCode: String { get }

    /// Leads from the code on a bike to what riding it costs; unlocks nothing yet.
    var toBike: String { get }

    /// The question before unlocking.
    func confirmTitle(bike: String, provider: String) -> String

    /// Above the amount that is held until the ride is over; it may be nothing.
    var depositTitle: String { get }

    /// Held until the ride is over.
    func deposit(amount: Money) -> String

    /// Below the question; the whole deposit is waived.
    var noDeposit: String { get }

    /// Below the question; a part of the deposit is waived.
    func lessDeposit(amount: Money, ordinary: Money) -> String

    /// Unlocks without using points.
    var ordinaryDeposit: String { get }

    /// The most that may be collected, whatever happens.
    func cap(amount: Money) -> String

    /// Below the question: the agreement ends by itself when the lock stays closed.
    func startBy(at: Date) -> String

    /// Above the lines of the plan.
    var price: String { get }

    /// A line of the plan: charged once.
    func priceBase(amount: Money) -> String

    /// A line of the plan: charged again and again.
    func priceMinutes(amount: Money, count: Int) -> String

    /// A line of the plan: charged again and again.
    func priceKilometres(amount: Money, count: Int) -> String

    /// A line of the plan.
    func priceTax(share: Int) -> String

    /// Opens the prompt for finger, face or code.
    var unlock: String { get }

    /// Until the lock answers; up to ten seconds.
    var unlocking: String { get }

    /// When the lock opened.
    func began(at: Date) -> String

    /// During the ride: the price if it ended now.
    func fareSoFar(amount: Money) -> String

    /// How long a ride has lasted.
    func minutes(count: Int) -> String

    /// How far a ride has gone.
    func distance(length: Int) -> String

    /// Label of the field for how far the ride went; the bike shows it.
    var counter: String { get }

    /// Below that field.
    var counterHint: String { get }

    /// Ends the ride; works without a network.
    var end: String { get }

    /// Before ending the ride.
    var endAsk: String { get }

    /// When the ride ended.
    func ended(at: Date) -> String

    /// Between the end of a ride and its charge.
    var settling: String { get }

    /// The ride was ended without a network.
    var settlingOffline: String { get }

    /// Headline of the charge.
    var chargeTitle: String { get }

    /// What was taken for the ride.
    func collected(amount: Money) -> String

    /// What came back of the deposit.
    func returned(amount: Money) -> String

    /// One line of a fare.
    var lines: any RideLines { get }

    /// Where a ride stands, as a short mark.
    var states: any RideStates { get }

    /// Signed, and no answer yet.
    var unlockNotKnown: String { get }

    /// Takes a ride back that never began.
    var cancel: String { get }

    /// Opens the choice of reasons.
    var dispute: String { get }

    /// The reason is one of the texts under reasons.
    func disputed(reason: String) -> String

    /// The phone refuses a charge above what was signed.
    var disputedByPhone: String { get }

    /// Why a charge is disputed.
    var reasons: any RideReasons { get }

    /// Above the list.
    var past: String { get }

    /// In place of the list.
    var empty: String { get }

    /// Screen reader: announced from time to time during a ride.
    func spokenFare(amount: Money, count: Int) -> String

    /// Screen reader: announced.
    var spokenUnlocked: String { get }
}

/// One line of a fare.
public protocol RideLines: Sendable {
    /// “Base price”
    var base: String { get }

    /// “{count} times the price by minutes”
    func minutes(count: Int) -> String

    /// “{count} times the price by distance”
    func kilometres(count: Int) -> String

    /// “Never below nothing”
    var nothingAtLeast: String { get }

    /// “Tax”
    var tax: String { get }

    /// “Above your limit: not charged”
    var cap: String { get }
}

/// Where a ride stands, as a short mark.
public protocol RideStates: Sendable {
    /// “Not unlocked: only shown”
    var offered: String { get }

    /// “Not known yet: the lock may be open”
    var unlocking: String { get }

    /// “Agreed; the lock is still closed”
    var created: String { get }

    /// “Riding”
    var riding: String { get }

    /// “Over; the price is on its way”
    var settling: String { get }

    /// “Paid”
    var done: String { get }

    /// “Taken back before it began”
    var revoked: String { get }

    /// “Never began; nothing was charged”
    var expired: String { get }

    /// “Declined; the lock stayed closed”
    var declined: String { get }
}

extension RideStates {
    /// The word for a case.
    public subscript(_ of: RideState) -> String {
        switch of {
        case .offered: offered
        case .unlocking: unlocking
        case .created: created
        case .riding: riding
        case .settling: settling
        case .done: done
        case .revoked: revoked
        case .expired: expired
        case .declined: declined
        }
    }
}

/// Why a charge is disputed.
public protocol RideReasons: Sendable {
    /// “More than I signed for”
    var aboveWhatWasSigned: String { get }

    /// “The sum is wrong”
    var wrongSum: String { get }

    /// “It was not my ride”
    var notMyRide: String { get }

    /// “Something else”
    var other: String { get }
}

extension RideReasons {
    /// The word for a case.
    public subscript(_ of: DisputeReason) -> String {
        switch of {
        case .aboveWhatWasSigned: aboveWhatWasSigned
        case .wrongSum: wrongSum
        case .notMyRide: notMyRide
        case .other: other
        }
    }
}
