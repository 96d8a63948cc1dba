// Generated from shells/words/home.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// The first screen: balance, next bill, points.
public protocol HomeWords: Sendable {
    /// Above the money that can be spent.
    var balance: String { get }

    /// Money in the account, before what is held or on its way.
    func booked(amount: Money) -> String

    /// Deposits that are held.
    func held(amount: Money) -> String

    /// Signed payments that have no answer yet.
    func pending(amount: Money) -> String

    /// In place of the balance when there is no account yet.
    var noMoney: String { get }

    /// The bill that is due first. The day is its last day on time.
    func nextBill(amount: Money, payee: String, day: Date) -> String

    /// The bill that is due first, once its last day on time is over.
    func nextBillLate(amount: Money, payee: String, day: Date) -> String

    /// Above the bill that is due first.
    var nextBillTitle: String { get }

    /// In place of the next bill.
    var noBills: String { get }

    /// How many bills are past their last day.
    func billLate(count: Int) -> String

    /// Above the score.
    var pointsTitle: String { get }

    /// In place of the score when points are switched off.
    var pointsOff: String { get }

    /// The main button of the app.
    var scan: String { get }

    /// Below the balance.
    var topUp: String { get }

    /// Above the last few payments.
    var recent: String { get }

    /// In place of the last few payments.
    var noPayments: String { get }

    /// A ride is going on; opens it.
    func rideRunning(bike: String) -> String

    /// Screen reader: the balance.
    func spokenBalance(amount: Money) -> String

    /// Hides amounts from people nearby.
    var hideAmounts: String { get }

    /// Shows amounts again that were hidden.
    var showAmounts: String { get }

    /// Screen reader: an amount that is hidden.
    var spokenHidden: String { get }
}
