// Generated from shells/words/points.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PointsDe: PointsWords {
    let formats: any Formats
    var title: String { "Deine Punkte" }
    var what: String { "Punkte kommen aus Vereinbarungen, die du eingehalten hast oder nicht: Rechnungen, Kredite, Ausleihen, Zeit hier. Nie daraus, was du kaufst, wen du kennst oder wie viel du hast. Sie machen manches leichter, und nichts Notwendiges hängt von ihnen ab." }
    var range: String { "Von 350 bis 950" }
    func scoreOf(points: Int, at: Date) -> String { "\(formats.number(points)) Punkte, Stand \(formats.day(at))" }
    func scoreAsOf(at: Date) -> String { "Stand: \(formats.day(at))" }
    func nextOn(at: Date) -> String { "Wird am \(formats.day(at)) neu berechnet" }
    func overdue(at: Date) -> String { "Ein neuerer Stand war am \(formats.day(at)) fällig." }
    var believed: String { "Dein Handy hat selbst nachgerechnet und kommt auf dasselbe." }
    func disbelieved(stated: Int, counted: Int) -> String { "Unterschrieben sind \(formats.number(stated)) Punkte, dein Handy zählt aber \(formats.number(counted)). Verlass dich nicht auf diesen Stand." }
    func disbelievedOnly(stated: Int) -> String { "Unterschrieben sind \(formats.number(stated)) Punkte, aber dein Handy kann sie nicht bestätigen." }
    var why: String { "Warum dieser Stand" }
    func start(points: Int) -> String { "Alle beginnen bei \(formats.number(points))" }
    func bound(points: Int) -> String { "Grenze dieses Teils: \(formats.signed(points))" }
    func clamp(points: Int) -> String { "Grenzen der Skala: \(formats.signed(points))" }
    var factors: any PointsFactors { PointsFactorsDe(formats: formats) }
    var factorsWhat: any PointsFactorsWhat { PointsFactorsWhatDe(formats: formats) }
    func counting(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Eintrag zählt", other: "\(formats.number(count)) Einträge zählen") }
    var entries: any PointsEntries { PointsEntriesDe(formats: formats) }
    var standings: any PointsStandings { PointsStandingsDe(formats: formats) }
    var sources: any PointsSources { PointsSourcesDe(formats: formats) }
    var origins: any PointsOrigins { PointsOriginsDe(formats: formats) }
    var entryTitle: String { "Eintrag" }
    func worthToday(points: Int) -> String { "Heute \(formats.signed(points))" }
    func happened(at: Date) -> String { "Geschehen am \(formats.day(at))" }
    func settledOn(at: Date) -> String { "Doch noch beglichen am \(formats.day(at))" }
    func countsUntil(at: Date) -> String { "Zählt ab \(formats.day(at)) nicht mehr" }
    var neverExpires: String { "Zählt ohne Ende" }
    var comesFrom: String { "Kommt aus" }
    var showSource: String { "Worum es geht" }
    var disputeEntry: String { "Da stimmt was nicht" }
    var disputeHow: String { "Sag, was nicht stimmt. Bis das entschieden ist, zählt der Eintrag nicht." }
    var empty: String { "Noch zählt nichts. Du beginnst, wo alle beginnen." }
    var history: String { "Verlauf" }
    func historyMonths(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Monat", other: "\(formats.number(count)) Monate") }
    var historyEmpty: String { "Es gibt noch keinen früheren Stand." }
    func forecast(points: Int, at: Date) -> String { "Wird am \(formats.day(at)) neu berechnet: \(formats.number(points)) Punkte, wenn sonst nichts geschieht" }
    func nextExpiry(count: Int, at: Date, points: Int) -> String { pluralDe(count, one: "Am \(formats.day(at)) endet \(formats.number(count)) Eintrag: dann \(formats.number(points)) Punkte.", other: "Am \(formats.day(at)) enden \(formats.number(count)) Einträge: dann \(formats.number(points)) Punkte.") }
    var whatIf: String { "Was wäre, wenn" }
    var whatIfWithdraw: String { "Wenn ich die Erlaubnis zurücknehme" }
    func whatIfWithdrawn(before: Int, after: Int, count: Int) -> String { pluralDe(count, one: "\(formats.number(after)) statt \(formats.number(before)) Punkte. \(formats.number(count)) Eintrag würde gelöscht.", other: "\(formats.number(after)) statt \(formats.number(before)) Punkte. \(formats.number(count)) Einträge würden gelöscht, gute wie schlechte.") }
    func reachTitle(points: Int) -> String { "Der Weg zu \(formats.number(points)) Punkten" }
    func reachOn(points: Int, at: Date) -> String { "Am \(formats.day(at)) könntest du \(formats.number(points)) Punkte haben:" }
    var reachedAlready: String { "Du bist schon da." }
    func reachNever(points: Int) -> String { "Nichts Bekanntes führt bisher dorthin. In Sicht sind höchstens \(formats.number(points)) Punkte." }
    var steps: any PointsSteps { PointsStepsDe(formats: formats) }
    var states: any PointsStates { PointsStatesDe(formats: formats) }
    var collectTitle: String { "Punkte führen?" }
    func collectWhat(controller: String, sources: [String]) -> String { "\(controller) darf Einträge führen aus: \(Language.de.list(sources)). Jeden mit seinem Tag, nie mit Betrag, nie mit Ort." }
    func collectSince(at: Date) -> String { "Was vor \(formats.day(at)) war, bleibt draußen." }
    func collectUntil(at: Date) -> String { "Deine Erlaubnis endet von selbst am \(formats.date(at)). Du kannst sie jederzeit zurücknehmen." }
    func collectKept(count: Int) -> String { pluralDe(count, one: "Kein Eintrag wird länger als \(formats.number(count)) Tag aufbewahrt.", other: "Kein Eintrag wird länger als \(formats.number(count)) Tage aufbewahrt.") }
    var collectAgree: String { "Erlauben" }
    var collectRefuse: String { "Keine Punkte" }
    var readNotice: String { "Hinweise lesen" }
    var switchOff: String { "Punkte ausschalten" }
    var switchOffAsk: String { "Die Punkte verschwinden von diesem Handy, und deine Erlaubnis wird zurückgenommen. Alle Einträge werden gelöscht. Alles andere geht wie bisher." }
    var switchOn: String { "Punkte einschalten" }
    func spokenScore(points: Int) -> String { "\(formats.number(points)) Punkte auf einer Skala von 350 bis 950" }
    func spokenHistory(first: Int, last: Int, count: Int) -> String { pluralDe(count, one: "Verlauf über \(formats.number(count)) Monat: von \(formats.number(first)) auf \(formats.number(last)) Punkte", other: "Verlauf über \(formats.number(count)) Monate: von \(formats.number(first)) auf \(formats.number(last)) Punkte") }
    func spokenEntry(kind: String, points: Int, standing: String) -> String { "\(kind): \(formats.signed(points)). \(standing)." }
}

struct PointsFactorsDe: PointsFactors {
    let formats: any Formats
    var paymentHistory: String { "Pünktlich zahlen" }
    var fulfilment: String { "Vereinbarungen einhalten" }
    var tenure: String { "Zeit bei uns" }
    var identity: String { "Wer du bist" }
}

struct PointsFactorsWhatDe: PointsFactorsWhat {
    let formats: any Formats
    var paymentHistory: String { "Ob Rechnungen und Raten bis zu ihrem Tag bezahlt und Kredite zurückgezahlt wurden. Die Höhe spielt keine Rolle." }
    var fulfilment: String { "Ob Ausgeliehenes zurückkam und bezahlt wurde." }
    var tenure: String { "Wie viele Vierteljahre du schon Kunde oder Kundin bist." }
    var identity: String { "Ob einmal geprüft wurde, wer du bist." }
}

struct PointsEntriesDe: PointsEntries {
    let formats: any Formats
    var billOnTime: String { "Eine Rechnung wurde pünktlich bezahlt" }
    var billLate: String { "Eine Rechnung wurde nicht pünktlich bezahlt" }
    var loanRepaid: String { "Ein Kredit wurde zurückgezahlt" }
    var orderCompleted: String { "Ausgeliehenes kam zurück und wurde bezahlt" }
    var orderBroken: String { "Ausgeliehenes wurde nicht rechtzeitig bezahlt" }
    var tenureQuarter: String { "Drei weitere Monate bei uns" }
    var identityConfirmed: String { "Es wurde geprüft, wer du bist" }
}

struct PointsStandingsDe: PointsStandings {
    let formats: any Formats
    var counts: String { "Zählt" }
    var beyondCap: String { "Zählt nicht: Von dieser Art zählen schon so viele, wie dürfen" }
    var disputed: String { "Zählt nicht, solange du widersprichst" }
    var expired: String { "Zählt nicht mehr: Die Zeit ist um" }
    var notYet: String { "Zählt ab seinem Tag" }
    var notInRules: String { "Zählt nicht: Die Regeln kennen das nicht" }
}

struct PointsSourcesDe: PointsSources {
    let formats: any Formats
    var account: String { "dein Konto" }
    var bill: String { "Rechnungen" }
    var loan: String { "Kredite" }
    var order: String { "Ausleihen" }
}

struct PointsOriginsDe: PointsOrigins {
    let formats: any Formats
    var account: String { "Dein Konto" }
    var bill: String { "Eine Rechnung" }
    var loan: String { "Ein Kredit" }
    var order: String { "Eine Ausleihe" }
}

struct PointsStepsDe: PointsSteps {
    let formats: any Formats
    func settle(source: String, day: Date) -> String { "\(formats.day(day)): Offenes bezahlen (\(source))" }
    func earn(kind: String, day: Date) -> String { "\(formats.day(day)): \(kind)" }
    func expires(day: Date) -> String { "\(formats.day(day)): etwas Schlechtes zählt nicht mehr, ganz von selbst" }
}

struct PointsStatesDe: PointsStates {
    let formats: any Formats
    var off: String { "Punkte sind auf diesem Handy ausgeschaltet. Alles andere geht wie bisher." }
    var noConsent: String { "Für Punkte ist nichts über dich gespeichert, deshalb gibt es keine. Du entscheidest, ob sich das ändert." }
    var notAssessed: String { "Es wurde noch nichts zusammengezählt. Der erste Stand kommt von selbst." }
    var assessed: String { "Es gibt einen Stand." }
}
