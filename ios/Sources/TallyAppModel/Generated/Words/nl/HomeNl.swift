// Generated from shells/words/home.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct HomeNl: HomeWords {
    let formats: any Formats
    var balance: String { "Beschikbaar" }
    func booked(amount: Money) -> String { "Op de rekening: \(formats.money(amount))" }
    func held(amount: Money) -> String { "Vast als borg: \(formats.money(amount))" }
    func pending(amount: Money) -> String { "Onderweg: \(formats.money(amount))" }
    var noMoney: String { "Er staat nog geen geld op. Waardeer op om te betalen." }
    func nextBill(amount: Money, payee: String, day: Date) -> String { "\(formats.money(amount)) aan \(payee), uiterlijk \(formats.day(day))" }
    func nextBillLate(amount: Money, payee: String, day: Date) -> String { "\(formats.money(amount)) aan \(payee), had uiterlijk \(formats.day(day)) betaald moeten zijn" }
    var nextBillTitle: String { "Volgende rekening" }
    var noBills: String { "Niets te betalen." }
    func billLate(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) rekening is te laat", other: "\(formats.number(count)) rekeningen zijn te laat") }
    var pointsTitle: String { "Je punten" }
    var pointsOff: String { "Punten staan uit." }
    var scan: String { "Scannen en betalen" }
    var topUp: String { "Opwaarderen" }
    var recent: String { "Laatste betalingen" }
    var noPayments: String { "Hier komen je betalingen te staan." }
    func rideRunning(bike: String) -> String { "Je rijdt op fiets \(bike)" }
    func spokenBalance(amount: Money) -> String { "Je kunt \(formats.money(amount)) uitgeven" }
    var hideAmounts: String { "Bedragen verbergen" }
    var showAmounts: String { "Bedragen tonen" }
    var spokenHidden: String { "Bedrag verborgen" }
}
