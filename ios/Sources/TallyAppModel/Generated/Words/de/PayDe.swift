// Generated from shells/words/pay.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PayDe: PayWords {
    let formats: any Formats
    var scanTitle: String { "Code scannen" }
    var scanHint: String { "Halte die Kamera auf den Code des Geschäfts." }
    var scanPicture: String { "Aus einem Bild" }
    var paste: String { "Code einfügen" }
    var torchOn: String { "Licht an" }
    var torchOff: String { "Licht aus" }
    var amountTitle: String { "Wie viel?" }
    func amountHint(payee: String) -> String { "Betrag für \(payee)" }
    var asking: String { "Der genaue Betrag wird abgefragt …" }
    var noShop: String { "Das ist kein Code eines Geschäfts: Er nennt niemanden, der bezahlt wird." }
    func confirmTitle(amount: Money, payee: String) -> String { "\(formats.money(amount)) an \(payee) zahlen?" }
    func confirmLaterTitle(amount: Money, payee: String, day: Date) -> String { "\(formats.money(amount)) an \(payee) bis \(formats.day(day)) zahlen?" }
    var signedAsShown: String { "Du unterschreibst genau das: diesen Betrag, an genau diesen Empfänger. Danach kann es niemand ändern." }
    func payAmount(amount: Money) -> String { "\(formats.money(amount)) zahlen" }
    var confirming: String { "Zahlung läuft …" }
    func discount(saved: Money, ordinary: Money) -> String { "\(formats.money(saved)) weniger durch deine Punkte. Ohne sie: \(formats.money(ordinary))." }
    func sellerLearns(seller: String, count: Int) -> String { pluralDe(count, one: "\(seller) erfährt, dass du \(formats.number(count)) Punkt erreichst. Sonst nichts über deine Punkte.", other: "\(seller) erfährt, dass du \(formats.number(count)) Punkte erreichst. Sonst nichts über deine Punkte.") }
    var ordinary: String { "Ohne Punkte zahlen" }
    var usePerk: String { "Meine Punkte nutzen" }
    var withoutPrompt: String { "Eine kleine Zahlung: Dein Handy fragt nicht noch einmal." }
    var duplicateTitle: String { "Wirklich zweimal?" }
    func duplicate(amount: Money, payee: String) -> String { "Du hast vor weniger als einer Minute bestätigt, \(formats.money(amount)) an \(payee) zu zahlen. Noch einmal dasselbe zahlen?" }
    var duplicatePay: String { "Ja, noch einmal zahlen" }
    var duplicateStop: String { "Nein, einmal reicht" }
    var settledTitle: String { "Bezahlt" }
    func settled(amount: Money, payee: String) -> String { "\(payee) hat \(formats.money(amount)) erhalten." }
    var billedTitle: String { "Vereinbart, später zu zahlen" }
    func billed(amount: Money, payee: String, day: Date) -> String { "Du schuldest \(payee) \(formats.money(amount)), zu zahlen bis \(formats.day(day)). Noch ist kein Geld geflossen." }
    var declinedTitle: String { "Nicht bezahlt" }
    func declined(amount: Money, payee: String) -> String { "\(formats.money(amount)) an \(payee) wurde abgelehnt. Es ist kein Geld geflossen." }
    var declinedAlone: String { "Zahle noch einmal und stimme selbst zu: mit Finger, Gesicht oder Code." }
    var expiredTitle: String { "Zu spät, also nicht bezahlt" }
    func expired(amount: Money, payee: String) -> String { "\(formats.money(amount)) an \(payee) kam zu spät an. Es ist kein Geld geflossen. Du kannst neu zahlen." }
    var cancelledTitle: String { "Zurückgenommen" }
    func cancelled(amount: Money, payee: String) -> String { "\(formats.money(amount)) an \(payee) hat dieses Handy nie verlassen. Es wurde nichts bezahlt." }
    var notKnownTitle: String { "Wir wissen es noch nicht" }
    var notKnown: String { "Wir wissen es noch nicht. Zahle nicht noch einmal." }
    func notKnownResolves(amount: Money, payee: String) -> String { "\(formats.money(amount)) an \(payee) ist unterschrieben, aber es kam keine Antwort. Dein Handy fragt nach genau dieser Zahlung weiter. Das klärt sich von selbst: einmal bezahlt oder gar nicht." }
    var notKnownShop: String { "Wenn das Geschäft wartet, zeige diesen Bildschirm. Zahlst du anders, zahlst du vielleicht doppelt." }
    var offlineTitle: String { "Noch nicht bezahlt" }
    func offline(amount: Money, payee: String, at: Date) -> String { "\(formats.money(amount)) an \(payee) ist unterschrieben und wartet auf diesem Handy. Bezahlt wird, sobald du online bist, wenn das vor \(formats.moment(at)) ist. Bis dahin ist es nicht bezahlt." }
    var offlineBefore: String { "Kein Netz. Du kannst jetzt unterschreiben; bezahlt wird später, sobald du online bist." }
    var takeBack: String { "Zurücknehmen" }
    var receipt: String { "Beleg ansehen" }
    var payAnotherWay: String { "Anders zahlen" }
    var states: any PayStates { PayStatesDe(formats: formats) }
    func spokenConfirm(amount: Money, payee: String) -> String { "\(formats.money(amount)) an \(payee) zahlen. Doppeltippen und mit Finger, Gesicht oder Code bestätigen." }
    func spokenSettled(amount: Money, payee: String) -> String { "Bezahlt: \(formats.money(amount)) an \(payee)." }
    func spokenNotKnown(amount: Money, payee: String) -> String { "\(formats.money(amount)) an \(payee): Wir wissen es noch nicht. Zahle nicht noch einmal." }
    var spokenScanner: String { "Kamerabild. Ein Code wird gelesen, sobald er im Bild ist." }
    var spokenCodeFound: String { "Code gefunden" }
}

struct PayStatesDe: PayStates {
    let formats: any Formats
    var created: String { "Nicht bezahlt: nur vorbereitet" }
    var authorised: String { "Noch nicht bezahlt" }
    var submitted: String { "Noch nicht bekannt" }
    var unknown: String { "Noch nicht bekannt" }
    var settled: String { "Bezahlt" }
    var declined: String { "Abgelehnt, nicht bezahlt" }
    var expired: String { "Zu spät, nicht bezahlt" }
    var cancelled: String { "Zurückgenommen, nicht bezahlt" }
}
