// Generated from shells/words/common.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct CommonDe: CommonWords {
    let formats: any Formats
    var back: String { "Zurück" }
    var cancel: String { "Abbrechen" }
    var carryOn: String { "Weiter" }
    var close: String { "Schließen" }
    var copy: String { "Kopieren" }
    var copied: String { "Kopiert" }
    var done: String { "Fertig" }
    var help: String { "Hilfe" }
    var later: String { "Später" }
    var learnMore: String { "Mehr erfahren" }
    var retry: String { "Erneut versuchen" }
    var save: String { "Sichern" }
    var search: String { "Suchen" }
    var shareFile: String { "Datei senden" }
    var showAll: String { "Alle anzeigen" }
    var undo: String { "Rückgängig" }
    var home: String { "Start" }
    var pay: String { "Zahlen" }
    var points: String { "Punkte" }
    var perks: String { "Vorteile" }
    var ride: String { "Fahren" }
    var sharing: String { "Freigaben" }
    var more: String { "Mehr" }
    var security: String { "Sicherheit" }
    var loading: String { "Wird geladen …" }
    var offline: String { "Du bist offline. Alles auf diesem Handy kannst du weiter lesen." }
    var inviteTaken: String { "Dieses Handy ist schon eine Wallet." }
    var inviteTakenAdvice: String { "Eine Einladung ist für ein Handy ohne Wallet. Nichts wurde geändert." }
    var linkNeedsWallet: String { "Dieser Link ist für ein Handy, das eine Wallet ist." }
    var linkNeedsWalletAdvice: String { "Beginne mit einer Einladung und öffne den Link dann noch einmal." }
    var linkUnknown: String { "Tally kennt diesen Link nicht. Nichts wurde geändert." }
    var scannedAlready: String { "Diesen Code hast du schon gescannt." }
    var useAgain: String { "Noch einmal nutzen" }
    var captured: String { "Dein Bildschirm wird aufgenommen oder gespiegelt. Damit niemand mitliest, ist das hier verdeckt. Beende die Aufnahme oder das Spiegeln, dann geht es weiter." }
    func asOf(at: Date) -> String { "Stand: \(formats.moment(at))" }
    func stale(at: Date) -> String { "Nicht aktuell: Stand \(formats.moment(at))" }
    var neverSynced: String { "Es wurde noch nichts abgerufen." }
    var refresh: String { "Aktualisieren" }
    var refreshing: String { "Wird aktualisiert …" }
    func retryIn(count: Int) -> String { pluralDe(count, one: "Neuer Versuch in \(formats.number(count)) Sekunde", other: "Neuer Versuch in \(formats.number(count)) Sekunden") }
    var opening: String { "Deine Wallet wird geöffnet …" }
    var notOpened: String { "Deine Wallet ging nicht auf" }
    var outbox: String { "Wartet auf das Senden" }
    var outboxEmpty: String { "Alles, was du unterschrieben hast, ist gesendet und beantwortet." }
    var operationKinds: any CommonOperationKinds { CommonOperationKindsDe(formats: formats) }
    func waiting(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Vorgang ist unterschrieben und muss noch gesendet werden.", other: "\(formats.number(count)) Vorgänge sind unterschrieben und müssen noch gesendet werden.") }
    var justNow: String { "Gerade eben" }
    func minutesAgo(count: Int) -> String { pluralDe(count, one: "Vor \(formats.number(count)) Minute", other: "Vor \(formats.number(count)) Minuten") }
    func hoursAgo(count: Int) -> String { pluralDe(count, one: "Vor \(formats.number(count)) Stunde", other: "Vor \(formats.number(count)) Stunden") }
    var today: String { "Heute" }
    var yesterday: String { "Gestern" }
    var tomorrow: String { "Morgen" }
    func inDays(count: Int) -> String { pluralDe(count, one: "In \(formats.number(count)) Tag", other: "In \(formats.number(count)) Tagen") }
    func daysAgo(count: Int) -> String { pluralDe(count, one: "Vor \(formats.number(count)) Tag", other: "Vor \(formats.number(count)) Tagen") }
    func days(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Tag", other: "\(formats.number(count)) Tage") }
    func pointsCount(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Punkt", other: "\(formats.number(count)) Punkte") }
    func until(at: Date) -> String { "Bis \(formats.date(at))" }
    func since(at: Date) -> String { "Seit \(formats.date(at))" }
    var optional: String { "Freiwillig" }
    var weekdays: any CommonWeekdays { CommonWeekdaysDe(formats: formats) }
    var operations: any CommonOperations { CommonOperationsDe(formats: formats) }
    var parked: String { "Tally konnte das nicht lesen. Nichts ist verloren: Es bleibt auf diesem Handy. Aktualisiere die App und sende es dann noch einmal." }
    var sendAgain: String { "Noch einmal senden" }
    var spokenBack: String { "Zurückgehen" }
    var spokenClose: String { "Dieses Blatt schließen" }
    var spokenStale: String { "Nicht aktuell" }
    func spokenTab(name: String, place: Int, all: Int) -> String { "\(name), Tab \(formats.number(place)) von \(formats.number(all))" }
    var spokenStepDone: String { "Erreicht" }
    var spokenStepNow: String { "Jetzt" }
    var spokenStepNext: String { "Noch nicht" }
    var playMoney: String { "Spielgeld: Nichts hier ist echt." }
}

struct CommonOperationKindsDe: CommonOperationKinds {
    let formats: any Formats
    var tallyPaymentJwt: String { "Eine Zahlung" }
    var tallyTopupJwt: String { "Eine Aufladung" }
    var tallyLoanJwt: String { "Ein Kredit" }
    var tallyMandateJwt: String { "Deine Erlaubnis für kleine Zahlungen" }
    var tallyMandateEndJwt: String { "Das Ende der kleinen Zahlungen" }
    var tallyGrantJwt: String { "Eine Erlaubnis, deine Daten zu lesen" }
    var tallyShareJwt: String { "Ein Link zu deinen Daten" }
    var tallyCollectionJwt: String { "Deine Erlaubnis für Punkte" }
    var tallyReachJwt: String { "Eine Erlaubnis, dass ein Anbieter deine Stufe erfährt" }
    var tallyWithdrawalJwt: String { "Etwas, das du zurückgenommen hast" }
    var tallyUnlockJwt: String { "Ein Rad entsperren" }
    var tallyRideEndJwt: String { "Das Ende einer Fahrt" }
    var tallyRideCancelJwt: String { "Eine zurückgenommene Fahrt" }
    var tallyRideDisputeJwt: String { "Ein Widerspruch zu einer Fahrt" }
    var tallyBillDisputeJwt: String { "Ein Widerspruch zu einer Rechnung" }
    var other: String { "Etwas Unterschriebenes" }
}

struct CommonWeekdaysDe: CommonWeekdays {
    let formats: any Formats
    var monday: String { "Montag" }
    var tuesday: String { "Dienstag" }
    var wednesday: String { "Mittwoch" }
    var thursday: String { "Donnerstag" }
    var friday: String { "Freitag" }
    var saturday: String { "Samstag" }
    var sunday: String { "Sonntag" }
}

struct CommonOperationsDe: CommonOperations {
    let formats: any Formats
    var queued: String { "Wartet auf das Senden" }
    var sending: String { "Wird gesendet" }
    var accepted: String { "Angenommen" }
    var declined: String { "Abgelehnt" }
    var parked: String { "Angehalten: Du bist gefragt" }
}
