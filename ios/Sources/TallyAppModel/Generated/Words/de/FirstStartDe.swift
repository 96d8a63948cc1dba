// Generated from shells/words/firstStart.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct FirstStartDe: FirstStartWords {
    let formats: any Formats
    var welcome: String { "Willkommen bei Tally" }
    var promise: String { "Was du bestätigst, wird einmal bezahlt oder gar nicht. Und du siehst immer, was über dich bekannt ist und warum." }
    var begin: String { "Los geht’s" }
    var tryPlayMoney: String { "Mit Spielgeld testen" }
    var inviteTitle: String { "Einladung scannen" }
    var inviteHint: String { "Halte die Kamera auf deine Einladung." }
    var inviteWhy: String { "Deine Einladung ist ein quadratischer Code, auf Papier oder auf einem anderen Bildschirm. Sie sagt deinem Handy, welchem Tally es vertrauen soll. Nimm also eine, deren Herkunft du kennst." }
    var invitePaste: String { "Link einfügen" }
    var inviteField: String { "Link der Einladung" }
    var keysTitle: String { "Zwei Schlüssel auf diesem Handy" }
    var keyHolder: String { "Dein Schlüssel unterschreibt, was du bestätigst: Zahlungen, Kredite und wer deine Daten lesen darf. Er öffnet sich nur, wenn du zeigst, dass du es bist, für jede Unterschrift neu." }
    var keyDevice: String { "Der Schlüssel des Handys unterschreibt dessen eigene Fragen, etwa ob es Neues gibt, und kleine Zahlungen, wenn du sie erlaubst." }
    var keysStay: String { "Beide bleiben auf diesem Handy. Niemand sonst hat sie, und niemand kann sie für dich kopieren. Verlierst du das Handy, beginnst du mit einer neuen Einladung; dein Geld und deine Belege kommen zurück." }
    var lockTitle: String { "Erst eine Displaysperre" }
    var lockWhy: String { "Dein Schlüssel wird von der Displaysperre geschützt, und es gibt noch keine. Richte in den Einstellungen einen Code, deinen Fingerabdruck oder dein Gesicht ein und komm dann zurück." }
    var openSettings: String { "Zu den Einstellungen" }
    var enrol: String { "Handy einrichten" }
    var enrolling: String { "Deine Wallet wird eingerichtet …" }
    var enrolled: String { "Deine Wallet ist bereit" }
    var smallTitle: String { "Kleine Zahlungen" }
    func smallWhy(perUse: Money, perDay: Money) -> String { "Bis \(formats.money(perUse)) auf einmal und \(formats.money(perDay)) am Tag kann dieses Handy zahlen, ohne nach Finger, Gesicht oder Code zu fragen. Du kannst das jederzeit beenden." }
    var smallAllow: String { "Erlauben" }
    var smallSkip: String { "Immer fragen" }
    var cameraTitle: String { "Tally braucht die Kamera" }
    var cameraWhy: String { "Nur um Codes zu lesen, und nur solange der Scanner offen ist. Kein Bild wird gespeichert." }
    var cameraAllow: String { "Kamera erlauben" }
    var cameraRefused: String { "Ohne Kamera kannst du stattdessen einen Link einfügen." }
    var notifyTitle: String { "Mitteilungen erhalten?" }
    var notifyWhy: String { "Tally sagt dir, wenn über eine Zahlung entschieden ist, wenn eine Rechnung fällig ist und wenn jemand deine Daten liest. Sonst nichts und nie Werbung." }
    var notifyAllow: String { "Mitteilungen erlauben" }
    func spokenStep(step: Int, all: Int) -> String { "Schritt \(formats.number(step)) von \(formats.number(all))" }
}
