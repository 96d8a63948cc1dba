// Generated from shells/words/history.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct HistoryDe: HistoryWords {
    let formats: any Formats
    var title: String { "Zahlungen" }
    var searchHint: String { "Nach Namen suchen" }
    var empty: String { "Es wurde noch nichts bezahlt." }
    func noMatch(text: String) -> String { "Keine Zahlung an jemanden namens „\(text)“." }
    func monthSpent(amount: Money, month: Date) -> String { "\(formats.month(month)): \(formats.money(amount)) bezahlt" }
    func monthPayments(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Zahlung", other: "\(formats.number(count)) Zahlungen") }
    func monthRefunded(amount: Money) -> String { "\(formats.money(amount)) kam zurück" }
    var more: String { "Frühere zeigen" }
    var paymentTitle: String { "Zahlung" }
    func paidAt(at: Date) -> String { "Bezahlt am \(formats.moment(at))" }
    var agreedByYou: String { "Von dir mit Finger, Gesicht oder Code bestätigt." }
    var agreedByMandate: String { "Durch deine Erlaubnis für kleine Zahlungen gedeckt." }
    func refund(amount: Money, at: Date) -> String { "\(formats.money(amount)) kam am \(formats.date(at)) zurück" }
    func refundReason(reason: String) -> String { "Die Begründung: „\(reason)“" }
    var whyDeclined: String { "Warum nicht" }
    var receiptTitle: String { "Unterschriebener Beleg" }
    var receiptWhat: String { "Was du unterschrieben hast, und die unterschriebene Antwort. Jeder kann das prüfen, ohne uns zu fragen." }
    var verify: String { "Prüfen" }
    var verified: String { "Der Beleg stimmt: Beide Unterschriften passen, und nichts wurde verändert." }
    var verifiedAccepted: String { "Was du unterschrieben hast, wurde angenommen." }
    var verifiedDeclined: String { "Was du unterschrieben hast, wurde abgelehnt." }
    func signedOn(at: Date) -> String { "Von dir unterschrieben am \(formats.moment(at))" }
    func answeredOn(at: Date) -> String { "Beantwortet am \(formats.moment(at))" }
    var keyUsed: String { "Schlüssel der Unterschrift" }
    var notVerified: String { "Der Beleg stimmt nicht. Vertraue dieser Datei nicht." }
    var noReceipt: String { "Es gibt noch keinen Beleg." }
    var sendReceipt: String { "Beleg senden" }
    var subjects: any HistorySubjects { HistorySubjectsDe(formats: formats) }
    var fieldPayee: String { "Empfänger" }
    var fieldAmount: String { "Betrag" }
    var fieldNumber: String { "Zahlungsnummer" }
    func spokenRow(payee: String, amount: Money, state: String, at: Date) -> String { "\(payee), \(formats.money(amount)), \(state), \(formats.moment(at))" }
    func spokenResults(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Zahlung gefunden", other: "\(formats.number(count)) Zahlungen gefunden") }
}

struct HistorySubjectsDe: HistorySubjects {
    let formats: any Formats
    func payment(amount: Money, payee: String) -> String { "\(formats.money(amount)) an \(payee)" }
    func ride(bike: String, provider: String) -> String { "Rad \(bike) von \(provider)" }
    var consent: String { "Etwas zu deinen Daten" }
}
