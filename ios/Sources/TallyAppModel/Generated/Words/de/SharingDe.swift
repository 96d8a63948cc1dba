// Generated from shells/words/sharing.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct SharingDe: SharingWords {
    let formats: any Formats
    var title: String { "Freigaben" }
    var requests: String { "Anfragen an dich" }
    var active: String { "Gültig" }
    var expiring: String { "Läuft bald ab" }
    var past: String { "Vorbei" }
    var empty: String { "Niemand darf etwas über dich lesen." }
    var scanRequest: String { "Anfrage scannen" }
    var scanHint: String { "Halte die Kamera auf den Code der Anfrage." }
    func asks(recipient: String) -> String { "\(recipient) möchte lesen:" }
    var purpose: String { "Wofür" }
    func keptFor(count: Int) -> String { pluralDe(count, one: "Dort wird es \(formats.number(count)) Tag lang aufbewahrt.", other: "Dort wird es \(formats.number(count)) Tage lang aufbewahrt.") }
    func askedFor(count: Int) -> String { pluralDe(count, one: "Für \(formats.number(count)) Tag", other: "Für \(formats.number(count)) Tage") }
    func law(country: String) -> String { "Nach dem Recht von: \(country)" }
    func contact(contact: String) -> String { "Kontakt: \(contact)" }
    func answerBy(at: Date) -> String { "Zu beantworten bis \(formats.date(at))" }
    var required: String { "Wird gebraucht" }
    var mayLeaveOut: String { "Kannst du weglassen" }
    func yourValue(field: String, value: String) -> String { "\(field): \(value)" }
    var notFilledIn: String { "Noch nicht ausgefüllt" }
    var fields: any SharingFields { SharingFieldsDe(formats: formats) }
    var fieldsInside: any SharingFieldsInside { SharingFieldsInsideDe(formats: formats) }
    var purposes: any SharingPurposes { SharingPurposesDe(formats: formats) }
    var states: any SharingStates { SharingStatesDe(formats: formats) }
    var events: any SharingEvents { SharingEventsDe(formats: formats) }
    func grantTitle(recipient: String) -> String { "\(recipient) das lesen lassen?" }
    var exactly: String { "Genau das und nichts anderes. Du unterschreibst es." }
    var grant: String { "Erlauben" }
    var refuse: String { "Ablehnen" }
    var refused: String { "Du hast abgelehnt. Sie erfahren davon nichts." }
    var narrow: String { "Weniger erlauben" }
    var narrowWhat: String { "Die neue Erlaubnis ersetzt die alte. Sie erfahren es, sobald du online bist." }
    func lasts(at: Date) -> String { "Endet von selbst am \(formats.date(at))" }
    func granted(recipient: String, fields: [String]) -> String { "\(recipient) kann lesen: \(Language.de.list(fields))." }
    func grantedOffline(recipient: String) -> String { "Noch nicht: \(recipient) kann es lesen, sobald das gesendet ist. Das geschieht, wenn du online bist." }
    var withdraw: String { "Zurücknehmen" }
    func withdrawAsk(recipient: String) -> String { "Zurücknehmen, was \(recipient) lesen darf? Hier stoppt es sofort, auch ohne Netz. Sie erfahren es, sobald du online bist. Was schon gelesen wurde, bleibt gelesen." }
    func withdrawAskStep(seller: String) -> String { "Zurücknehmen, dass \(seller) deine Stufe erfahren darf? Hier stoppt es sofort, auch ohne Netz. Was dort angeboten wird, kostet dich dann den normalen Preis oder die normale Kaution." }
    var withdrawAskPoints: String { "Zurücknehmen, dass Einträge für deine Punkte geführt werden? Hier stoppt es sofort, auch ohne Netz. Alle Einträge werden gelöscht, sobald das ankommt, und Punkte gibt es dann keine mehr." }
    var withdrawAskLink: String { "Den Link zurücknehmen? Hier stoppt es sofort, auch ohne Netz. Niemand kann ihn mehr öffnen, sobald das angekommen ist. Was schon gelesen wurde, bleibt gelesen." }
    var withdrawnHere: String { "Hier gestoppt. Sie erfahren es, sobald du online bist." }
    func withdrawnThere(recipient: String, at: Date) -> String { "\(recipient) hat es erfahren: \(formats.moment(at))." }
    func withdrawnShared(at: Date) -> String { "Angekommen: \(formats.moment(at))." }
    var cannotFollow: String { "Was sie außerhalb von Tally weitergeben, sieht hier niemand." }
    var accessTitle: String { "Wer gelesen hat" }
    var accessEmpty: String { "Noch hat niemand gelesen." }
    func read(recipient: String, fields: [String], at: Date) -> String { "\(recipient) hat gelesen: \(Language.de.list(fields)), \(formats.moment(at))" }
    func readByLink(fields: [String], at: Date) -> String { "Jemand mit deinem Link hat gelesen: \(Language.de.list(fields)), \(formats.moment(at))" }
    func refusedRead(recipient: String, fields: [String], at: Date) -> String { "\(recipient) wollte lesen: \(Language.de.list(fields)), \(formats.moment(at)), und wurde abgewiesen" }
    func refusedByLink(fields: [String], at: Date) -> String { "Jemand mit deinem Link wollte lesen: \(Language.de.list(fields)), \(formats.moment(at)), und wurde abgewiesen" }
    func compelled(authority: String, fields: [String], at: Date) -> String { "Wir mussten an \(authority) herausgeben: \(Language.de.list(fields)), \(formats.moment(at))" }
    func compelledInVain(authority: String, fields: [String], at: Date) -> String { "\(authority) hat verlangt: \(Language.de.list(fields)), \(formats.moment(at)), und nichts bekommen" }
    func order(reference: String, day: Date) -> String { "Anordnung \(reference) vom \(formats.day(day))" }
    func stepTold(seller: String, count: Int, at: Date) -> String { pluralDe(count, one: "\(seller) hat erfahren, dass du \(formats.number(count)) Punkt erreichst, \(formats.moment(at))", other: "\(seller) hat erfahren, dass du \(formats.number(count)) Punkte erreichst, \(formats.moment(at))") }
    var theyHadNotHeard: String { "Sie wussten noch nicht, dass du es zurückgenommen hast." }
    var refusals: any SharingRefusals { SharingRefusalsDe(formats: formats) }
    var share: String { "Etwas freigeben" }
    var shareTitle: String { "Per Link freigeben" }
    var shareWhat: String { "Wer den Link hat, kann lesen, was du auswählst. Du bestimmst, wie oft und wie lange, und siehst jeden Blick." }
    var shareDays: String { "Für wie viele Tage" }
    var shareOpenings: String { "Wie oft er geöffnet werden darf" }
    func openings(count: Int) -> String { pluralDe(count, one: "Kann \(formats.number(count)) Mal geöffnet werden", other: "Kann \(formats.number(count)) Mal geöffnet werden") }
    var shareLink: String { "Link senden" }
    var profile: String { "Über dich" }
    var profileStays: String { "Ohne deine Erlaubnis liest das niemand." }
    var proof: String { "Nachweis der Rücknahme" }
    var export: String { "Alles exportieren" }
    var exportWhat: String { "Alles, was du erlaubt und zurückgenommen hast, der Reihe nach, unterschrieben. Jeder kann es prüfen, ohne uns zu fragen." }
    func inForce(recipient: String, at: Date) -> String { "\(recipient), bis \(formats.date(at))" }
    var anybodyWithLink: String { "Wer den Link hat" }
    func spokenField(field: String, value: String, state: String) -> String { "\(field): \(value). \(state)." }
}

struct SharingFieldsDe: SharingFields {
    let formats: any Formats
    var city: String { "Wohnort" }
    var memberSince: String { "Dabei seit" }
    var name: String { "Name" }
    var paymentsSettled: String { "Anzahl deiner Zahlungen im letzten Jahr" }
}

struct SharingFieldsInsideDe: SharingFieldsInside {
    let formats: any Formats
    var city: String { "Wohnort" }
    var memberSince: String { "seit wann du dabei bist" }
    var name: String { "Name" }
    var paymentsSettled: String { "Anzahl deiner Zahlungen im letzten Jahr" }
}

struct SharingPurposesDe: SharingPurposes {
    let formats: any Formats
    var creditChecking: String { "Um einzuschätzen, ob du zahlen wirst" }
    var establishContractualAgreement: String { "Um einen Vertrag mit dir zu schließen" }
    var fulfilmentOfContractualObligation: String { "Um einen Vertrag mit dir zu erfüllen" }
    var identityVerification: String { "Um zu wissen, wer du bist" }
}

struct SharingStatesDe: SharingStates {
    let formats: any Formats
    var requested: String { "Wartet auf deine Antwort" }
    var granted: String { "Gültig" }
    var refused: String { "Du hast abgelehnt" }
    var withdrawn: String { "Zurückgenommen" }
    var expired: String { "Die Zeit ist um" }
    var superseded: String { "Durch eine neuere ersetzt" }
    var declined: String { "Nicht angenommen" }
}

struct SharingEventsDe: SharingEvents {
    let formats: any Formats
    func grant(recipient: String, fields: [String], at: Date) -> String { "\(recipient) darf bis \(formats.date(at)) lesen: \(Language.de.list(fields))" }
    func share(fields: [String], count: Int, at: Date) -> String { pluralDe(count, one: "Wer den Link hat, darf bis \(formats.date(at)) \(formats.number(count)) Mal lesen: \(Language.de.list(fields))", other: "Wer den Link hat, darf bis \(formats.date(at)) \(formats.number(count)) Mal lesen: \(Language.de.list(fields))") }
    func collection(sources: [String], at: Date) -> String { "Bis \(formats.date(at)) dürfen Einträge für deine Punkte geführt werden aus: \(Language.de.list(sources))" }
    func reach(seller: String, at: Date) -> String { "\(seller) darf bis \(formats.date(at)) erfahren, welche Stufe du erreichst" }
    var withdrawal: String { "Eine Erlaubnis wurde zurückgenommen" }
}

struct SharingRefusalsDe: SharingRefusals {
    let formats: any Formats
    var withdrawn: String { "Du hattest es zurückgenommen." }
    var superseded: String { "Du hattest weniger erlaubt." }
    var expired: String { "Die Zeit war um." }
    var fieldNotCovered: String { "So viel hattest du nicht erlaubt." }
    var purposeNotCovered: String { "Dafür hattest du es nicht erlaubt." }
    var usedUp: String { "Der Link war so oft geöffnet, wie er darf." }
    var other: String { "Aus einem Grund, den diese Version nicht kennt." }
}
