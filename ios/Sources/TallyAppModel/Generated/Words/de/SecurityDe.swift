// Generated from shells/words/security.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct SecurityDe: SecurityWords {
    let formats: any Formats
    var phone: String { "Dieses Handy" }
    func memberSince(at: Date) -> String { "Wallet seit \(formats.date(at))" }
    var onlyPhone: String { "Es ist dein einziges Handy mit Tally: Jeder hat immer nur eines." }
    var lostTitle: String { "Wenn du dieses Handy verlierst" }
    var lost: String { "Sag es sofort denen, von denen du die Einladung hast: Nur sie können diese Wallet beenden, und danach wird mit ihr nichts mehr bezahlt. Dein nächstes Handy beginnt mit einer neuen Einladung; dein Geld und deine Belege kommen zurück." }
    var limits: String { "Kleine Zahlungen" }
    func limitsNow(perUse: Money, perDay: Money, at: Date) -> String { "Ohne Nachfrage: bis \(formats.money(perUse)) auf einmal, \(formats.money(perDay)) am Tag, bis \(formats.date(at))." }
    var limitsNone: String { "Dein Handy fragt dich vor jeder Zahlung." }
    var limitPerUse: String { "Höchstens auf einmal" }
    var limitPerDay: String { "Höchstens am Tag" }
    var limitDays: String { "Für wie viele Tage" }
    var limitsSet: String { "Grenzen festlegen" }
    var limitsEnd: String { "Wieder immer fragen" }
    var mandates: any SecurityMandates { SecurityMandatesDe(formats: formats) }
    var purposes: any SecurityPurposes { SecurityPurposesDe(formats: formats) }
    var withdrawNobody: String { "Deine Erlaubnis zurücknehmen" }
    var promptCancel: String { "Abbrechen" }
    var rights: String { "Deine Rechte" }
    var rightsExport: String { "Meine Daten exportieren" }
    var rightsExportWhat: String { "Alles, was dieses Handy weiß, in einer Datei." }
    var rightsErase: String { "Um die Einträge für deine Punkte löschen zu lassen, nimm diese Erlaubnis zurück. Gelöscht wird, sobald das ankommt." }
    var check: String { "Selbst prüfen" }
    var chainHolds: String { "Es stimmt: Alle Unterschriften passen, nichts fehlt und nichts wurde verändert." }
    var wipe: String { "Wallet löschen" }
    var wipeAsk: String { "Alles von Tally auf diesem Handy wird gelöscht, auch beide Schlüssel. Dein Geld bleibt auf deinem Konto. Um zurückzukommen, brauchst du eine neue Einladung." }
    func wipeUnsent(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) unterschriebener Vorgang ist noch nicht gesendet. Beim Löschen geht er verloren.", other: "\(formats.number(count)) unterschriebene Vorgänge sind noch nicht gesendet. Beim Löschen gehen sie verloren.") }
    var wipeRide: String { "Beende zuerst die Fahrt. Danach kann dieses Handy es nicht mehr." }
    func wipeOwed(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Rechnung ist noch offen", other: "\(formats.number(count)) Rechnungen sind noch offen") }
    var wipeOwedStays: String { "Das Löschen ändert nichts daran, was du schuldest." }
    var wipeAnyway: String { "Trotzdem löschen" }
    var sendFirst: String { "Erst senden" }
    func clock(seconds: Int) -> String { pluralDe(seconds, one: "Die Uhr dieses Handys geht um \(formats.number(seconds)) Sekunde falsch. Stell sie auf automatisch und versuche es dann erneut.", other: "Die Uhr dieses Handys geht um \(formats.number(seconds)) Sekunden falsch. Stell sie auf automatisch und versuche es dann erneut.") }
    func quarantined(count: Int) -> String { pluralDe(count, one: "Die Datei der Wallet war beschädigt, deshalb gibt es eine neue. \(formats.number(count)) unterschriebener Vorgang wurde daraus gerettet.", other: "Die Datei der Wallet war beschädigt, deshalb gibt es eine neue. \(formats.number(count)) unterschriebene Vorgänge wurden daraus gerettet.") }
    var spokenPrompt: String { "Bestätige mit Finger, Gesicht oder Code." }
}

struct SecurityMandatesDe: SecurityMandates {
    let formats: any Formats
    var requested: String { "Unterschrieben; gilt, sobald es gesendet ist" }
    var active: String { "Gültig" }
    var declined: String { "Nicht angenommen" }
    var ended: String { "Beendet" }
}

struct SecurityPurposesDe: SecurityPurposes {
    let formats: any Formats
    var openWallet: String { "Tally öffnen" }
    var actForPerson: String { "Nach Neuem fragen" }
    var enrol: String { "Dieses Handy zu deiner Wallet machen" }
    func pay(payee: String, amount: Money) -> String { "\(formats.money(amount)) an \(payee) zahlen" }
    func topUp(amount: Money) -> String { "\(formats.money(amount)) aufladen" }
    func borrow(lender: String, principal: Money, total: Money) -> String { "\(formats.money(principal)) von \(lender) leihen, \(formats.money(total)) zurückzahlen" }
    func unlock(provider: String, deposit: Money, cap: Money) -> String { "Ein Rad von \(provider) entsperren: Kaution \(formats.money(deposit)), höchstens \(formats.money(cap))" }
    func mandate(perUse: Money, perDay: Money) -> String { "Zahlungen ohne Nachfrage erlauben: bis \(formats.money(perUse)) je Zahlung, \(formats.money(perDay)) am Tag" }
    func grant(recipient: String, fields: [String]) -> String { "\(recipient) lesen lassen: \(Language.de.list(fields))" }
    func share(fields: [String]) -> String { "Jeden mit dem Link lesen lassen: \(Language.de.list(fields))" }
    func collect(controller: String, sources: [String]) -> String { "Erlauben, dass \(controller) Punkte führt aus: \(Language.de.list(sources))" }
    func reach(seller: String) -> String { "\(seller) erfahren lassen, welche Stufe du erreichst" }
    func withdraw(recipient: String) -> String { "Zurücknehmen, was \(recipient) lesen darf" }
}
