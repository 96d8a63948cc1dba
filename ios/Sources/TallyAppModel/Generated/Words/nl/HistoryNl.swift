// Generated from shells/words/history.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct HistoryNl: HistoryWords {
    let formats: any Formats
    var title: String { "Betalingen" }
    var searchHint: String { "Zoek op naam" }
    var empty: String { "Er is nog niets betaald." }
    func noMatch(text: String) -> String { "Geen betaling aan iemand met de naam “\(text)”." }
    func monthSpent(amount: Money, month: Date) -> String { "In \(formats.month(month)) \(formats.money(amount)) betaald" }
    func monthPayments(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) betaling", other: "\(formats.number(count)) betalingen") }
    func monthRefunded(amount: Money) -> String { "\(formats.money(amount)) kwam terug" }
    var more: String { "Eerdere tonen" }
    var paymentTitle: String { "Betaling" }
    func paidAt(at: Date) -> String { "Betaald op \(formats.moment(at))" }
    var agreedByYou: String { "Door jou goedgekeurd met vinger, gezicht of code." }
    var agreedByMandate: String { "Goedgekeurd via je toestemming voor kleine betalingen." }
    func refund(amount: Money, at: Date) -> String { "\(formats.money(amount)) kwam terug op \(formats.date(at))" }
    func refundReason(reason: String) -> String { "Hun uitleg: “\(reason)”" }
    var whyDeclined: String { "Waarom niet" }
    var receiptTitle: String { "Ondertekend bewijs" }
    var receiptWhat: String { "Wat jij hebt getekend, en het ondertekende antwoord. Iedereen kan dat controleren, zonder ons iets te vragen." }
    var verify: String { "Controleren" }
    var verified: String { "Het bewijs klopt: beide handtekeningen passen en er is niets veranderd." }
    var verifiedAccepted: String { "Wat je hebt getekend, is geaccepteerd." }
    var verifiedDeclined: String { "Wat je hebt getekend, is geweigerd." }
    func signedOn(at: Date) -> String { "Door jou getekend op \(formats.moment(at))" }
    func answeredOn(at: Date) -> String { "Beantwoord op \(formats.moment(at))" }
    var keyUsed: String { "Getekend met sleutel" }
    var notVerified: String { "Het bewijs klopt niet. Vertrouw dit bestand niet." }
    var noReceipt: String { "Er is nog geen bewijs." }
    var sendReceipt: String { "Bewijs sturen" }
    var subjects: any HistorySubjects { HistorySubjectsNl(formats: formats) }
    var fieldPayee: String { "Ontvanger" }
    var fieldAmount: String { "Bedrag" }
    var fieldNumber: String { "Betaalnummer" }
    func spokenRow(payee: String, amount: Money, state: String, at: Date) -> String { "\(payee), \(formats.money(amount)), \(state), \(formats.moment(at))" }
    func spokenResults(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) betaling gevonden", other: "\(formats.number(count)) betalingen gevonden") }
}

struct HistorySubjectsNl: HistorySubjects {
    let formats: any Formats
    func payment(amount: Money, payee: String) -> String { "\(formats.money(amount)) aan \(payee)" }
    func ride(bike: String, provider: String) -> String { "Fiets \(bike) van \(provider)" }
    var consent: String { "Iets over je gegevens" }
}
