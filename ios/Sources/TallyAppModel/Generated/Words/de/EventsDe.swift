// Generated from shells/words/events.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct EventsDe: EventsWords {
    let formats: any Formats
    var title: String { "Neuigkeiten" }
    var empty: String { "Nichts Neues." }
    var hidden: String { "Es gibt Neues in Tally" }
    var sentences: any EventsSentences { EventsSentencesDe(formats: formats) }
}

struct EventsSentencesDe: EventsSentences {
    let formats: any Formats
    var enrolled: String { "Dieses Handy ist jetzt deine Wallet." }
    func paymentSettled(payee: String, amount: Money) -> String { "Bezahlt: \(formats.money(amount)) an \(payee)" }
    func paymentDeclined(payee: String, amount: Money) -> String { "Abgelehnt, nicht bezahlt: \(formats.money(amount)) an \(payee)" }
    func paymentExpired(payee: String, amount: Money) -> String { "Zu spät, nicht bezahlt: \(formats.money(amount)) an \(payee)" }
    func paymentNotKnown(payee: String, amount: Money) -> String { "\(formats.money(amount)) an \(payee): Wir wissen es noch nicht. Zahle nicht noch einmal." }
    func refundReceived(payee: String, amount: Money) -> String { "\(formats.money(amount)) kam von \(payee) zurück" }
    func topUpSettled(amount: Money) -> String { "\(formats.money(amount)) ist in deiner Wallet" }
    func topUpDeclined(amount: Money) -> String { "Aufladung von \(formats.money(amount)) abgelehnt" }
    func loanPaidOut(lender: String, amount: Money) -> String { "\(lender) hat dir \(formats.money(amount)) ausgezahlt" }
    func loanDeclined(lender: String, amount: Money) -> String { "\(lender) leiht dir \(formats.money(amount)) nicht" }
    func mandateActive(perUse: Money) -> String { "Bis \(formats.money(perUse)) zahlt dein Handy jetzt ohne Nachfrage" }
    var mandateDeclined: String { "Kleine Zahlungen ohne Nachfrage wurden nicht angenommen" }
    var mandateEnded: String { "Dein Handy fragt dich wieder vor jeder Zahlung" }
    func consentRequested(recipient: String) -> String { "\(recipient) fragt nach deinen Daten" }
    func consentGranted(recipient: String) -> String { "\(recipient) kann lesen, was du erlaubt hast" }
    func consentDeclined(recipient: String) -> String { "Was du \(recipient) erlaubt hast, wurde nicht angenommen" }
    func consentWithdrawn(recipient: String) -> String { "\(recipient) hat erfahren, dass du es zurückgenommen hast" }
    func withdrawalDeclined(recipient: String) -> String { "Die Rücknahme wurde für \(recipient) nicht angenommen. Auf diesem Handy bleibt sie bestehen." }
    func consentEnded(recipient: String) -> String { "\(recipient) kann nichts mehr lesen: Die Zeit ist um" }
    var collectionEnded: String { "Für deine Punkte wird nichts mehr gespeichert" }
    var pointsChanged: String { "Deine Punkte haben sich geändert. Sieh nach, warum." }
    var entryRefused: String { "Ein Eintrag über dich hält nicht stand. Dein Handy zählt ihn nicht." }
    var rulesRefused: String { "Neue Regeln für Punkte halten nicht stand. Dein Handy nutzt sie nicht." }
    var offerRefused: String { "Ein Angebot verstößt gegen die Regeln. Dein Handy zeigt es nicht." }
    func scoreDisputed(at: Date) -> String { "Dein Stand vom \(formats.day(at)) passt nicht zu den Einträgen" }
    func stepTold(seller: String) -> String { "\(seller) hat erfahren, welche Stufe du erreichst" }
    func dataAccessed(recipient: String, fields: [String]) -> String { "\(recipient) hat gelesen: \(Language.de.list(fields))" }
    func dataCompelled(authority: String) -> String { "Wir mussten Daten über dich an \(authority) herausgeben" }
    func dataRefused(recipient: String) -> String { "\(recipient) wollte deine Daten lesen und wurde abgewiesen" }
    func rideBegan(bike: String) -> String { "Rad \(bike) ist offen. Gute Fahrt!" }
    var rideEnded: String { "Die Fahrt ist zu Ende. Was sie kostet, kommt gleich." }
    var rideDeclined: String { "Der Anbieter hat abgelehnt" }
    func rideExpired(amount: Money) -> String { "Das Schloss ging nie auf. Deine Kaution von \(formats.money(amount)) kommt ganz zurück." }
    func chargeCollected(amount: Money) -> String { "Deine Fahrt hat \(formats.money(amount)) gekostet, wie unterschrieben" }
    func chargeDisputed(amount: Money) -> String { "Für deine Fahrt wurden \(formats.money(amount)) abgebucht, anders als unterschrieben. Dein Handy ficht das an." }
    func billReceived(payee: String, amount: Money, day: Date) -> String { "Neue Rechnung: \(formats.money(amount)) an \(payee), bis \(formats.day(day))" }
    func billDue(payee: String, amount: Money, day: Date) -> String { "Jetzt zu zahlen: \(formats.money(amount)) an \(payee), bis \(formats.day(day))" }
    func billOverdue(payee: String, amount: Money) -> String { "Überfällig: \(formats.money(amount)) an \(payee)" }
    func billPaid(payee: String, amount: Money) -> String { "Rechnung bezahlt: \(formats.money(amount)) an \(payee)" }
    func billCancelled(payee: String, amount: Money) -> String { "\(payee) fordert \(formats.money(amount)) nicht mehr" }
    func billStands(payee: String, amount: Money) -> String { "Über deinen Widerspruch ist entschieden: \(formats.money(amount)) an \(payee) bleiben zu zahlen" }
    func billDisputeDeclined(payee: String) -> String { "Dein Widerspruch bei \(payee) wurde nicht angenommen" }
    var operationParked: String { "Etwas, das du unterschrieben hast, ist angehalten und braucht dich" }
    var tamperingSeen: String { "Unterwegs wurde etwas verändert. Dein Handy hat es nicht geglaubt." }
    var clockWrong: String { "Die Uhr dieses Handys geht falsch. Stell sie auf automatisch." }
    var keysChanged: String { "Tally unterschreibt jetzt mit anderen Schlüsseln. Dein Handy hat den Wechsel geprüft." }
    var databaseQuarantined: String { "Die Datei der Wallet war beschädigt, deshalb gibt es eine neue. Nichts Unterschriebenes wird doppelt ausgeführt." }
    var unknown: String { "Etwas ist geschehen, das diese Version nicht kennt. Aktualisiere die App, um es zu lesen." }
}
