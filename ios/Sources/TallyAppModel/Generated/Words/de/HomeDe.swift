// Generated from shells/words/home.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct HomeDe: HomeWords {
    let formats: any Formats
    var balance: String { "Verfügbar" }
    func booked(amount: Money) -> String { "Auf dem Konto: \(formats.money(amount))" }
    func held(amount: Money) -> String { "Als Kaution hinterlegt: \(formats.money(amount))" }
    func pending(amount: Money) -> String { "Unterwegs: \(formats.money(amount))" }
    var noMoney: String { "Hier ist noch kein Geld. Lade auf, um zu zahlen." }
    func nextBill(amount: Money, payee: String, day: Date) -> String { "\(formats.money(amount)) an \(payee), bis \(formats.day(day))" }
    func nextBillLate(amount: Money, payee: String, day: Date) -> String { "\(formats.money(amount)) an \(payee), war bis \(formats.day(day)) fällig" }
    var nextBillTitle: String { "Nächste Rechnung" }
    var noBills: String { "Nichts zu zahlen." }
    func billLate(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Rechnung ist überfällig", other: "\(formats.number(count)) Rechnungen sind überfällig") }
    var pointsTitle: String { "Deine Punkte" }
    var pointsOff: String { "Punkte sind ausgeschaltet." }
    var scan: String { "Scannen und zahlen" }
    var topUp: String { "Aufladen" }
    var recent: String { "Letzte Zahlungen" }
    var noPayments: String { "Hier stehen bald deine Zahlungen." }
    func rideRunning(bike: String) -> String { "Du fährst Rad \(bike)" }
    func spokenBalance(amount: Money) -> String { "Du kannst \(formats.money(amount)) ausgeben" }
    var hideAmounts: String { "Beträge verbergen" }
    var showAmounts: String { "Beträge zeigen" }
    var spokenHidden: String { "Betrag verborgen" }
}
