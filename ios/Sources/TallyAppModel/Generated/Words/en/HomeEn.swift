// Generated from shells/words/home.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct HomeEn: HomeWords {
    let formats: any Formats
    var balance: String { "You can spend" }
    func booked(amount: Money) -> String { "In the account: \(formats.money(amount))" }
    func held(amount: Money) -> String { "Held as deposit: \(formats.money(amount))" }
    func pending(amount: Money) -> String { "On its way: \(formats.money(amount))" }
    var noMoney: String { "There is no money here yet. Top up to pay." }
    func nextBill(amount: Money, payee: String, day: Date) -> String { "\(formats.money(amount)) to \(payee), by \(formats.day(day))" }
    func nextBillLate(amount: Money, payee: String, day: Date) -> String { "\(formats.money(amount)) to \(payee), was due by \(formats.day(day))" }
    var nextBillTitle: String { "Next bill" }
    var noBills: String { "Nothing to pay." }
    func billLate(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) bill is late", other: "\(formats.number(count)) bills are late") }
    var pointsTitle: String { "Your points" }
    var pointsOff: String { "Points are off." }
    var scan: String { "Scan and pay" }
    var topUp: String { "Top up" }
    var recent: String { "Latest payments" }
    var noPayments: String { "Your payments will appear here." }
    func rideRunning(bike: String) -> String { "You are riding bike \(bike)" }
    func spokenBalance(amount: Money) -> String { "You can spend \(formats.money(amount))" }
    var hideAmounts: String { "Hide amounts" }
    var showAmounts: String { "Show amounts" }
    var spokenHidden: String { "Amount hidden" }
}
