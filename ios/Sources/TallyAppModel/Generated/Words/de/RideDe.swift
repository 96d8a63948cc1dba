// Generated from shells/words/ride.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct RideDe: RideWords {
    let formats: any Formats
    var title: String { "Fahren" }
    var scan: String { "Rad scannen" }
    var scanHint: String { "Scanne den Code am Rad." }
    var bikeCode: String { "Das ist der Code an einem Rad. Er schließt das Rad auf und bezahlt nichts." }
    var toBike: String { "Mit diesem Rad fahren" }
    func confirmTitle(bike: String, provider: String) -> String { "Rad \(bike) von \(provider) entsperren?" }
    var depositTitle: String { "Kaution" }
    func deposit(amount: Money) -> String { "\(formats.money(amount)) werden bis zum Ende der Fahrt hinterlegt. Was übrig ist, kommt zurück." }
    var noDeposit: String { "Keine Kaution, dank deiner Punkte." }
    func lessDeposit(amount: Money, ordinary: Money) -> String { "\(formats.money(amount)) Kaution durch deine Punkte, statt \(formats.money(ordinary))." }
    var ordinaryDeposit: String { "Gewöhnliche Kaution" }
    func cap(amount: Money) -> String { "Es kostet nie mehr als \(formats.money(amount)), was auch geschieht." }
    func startBy(at: Date) -> String { "Ist das Schloss bis \(formats.moment(at)) nicht offen, geht es nicht mehr auf, und nichts wird berechnet." }
    var price: String { "Was es kostet" }
    func priceBase(amount: Money) -> String { "\(formats.money(amount)) Grundpreis" }
    func priceMinutes(amount: Money, count: Int) -> String { pluralDe(count, one: "\(formats.money(amount)) pro Minute", other: "\(formats.money(amount)) alle \(formats.number(count)) Minuten") }
    func priceKilometres(amount: Money, count: Int) -> String { pluralDe(count, one: "\(formats.money(amount)) pro Kilometer", other: "\(formats.money(amount)) alle \(formats.number(count)) Kilometer") }
    func priceTax(share: Int) -> String { "zuzüglich \(formats.percent(share)) Steuer" }
    var unlock: String { "Entsperren" }
    var unlocking: String { "Wird entsperrt …" }
    func began(at: Date) -> String { "Unterwegs seit \(formats.moment(at))" }
    func fareSoFar(amount: Money) -> String { "Bisher \(formats.money(amount))" }
    func minutes(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Minute", other: "\(formats.number(count)) Minuten") }
    func distance(length: Int) -> String { "\(Language.de.distance(length, formats)) gefahren" }
    var counter: String { "Kilometer auf dem Zähler des Rads" }
    var counterHint: String { "Lies sie am Rad ab, zum Beispiel 1,8. Der Preis braucht sie." }
    var end: String { "Fahrt beenden" }
    var endAsk: String { "Schließ zuerst das Schloss. Dann endet die Fahrt hier, auch ohne Netz." }
    func ended(at: Date) -> String { "Beendet \(formats.moment(at))" }
    var settling: String { "Die Fahrt ist zu Ende. Was sie kostet, kommt gleich." }
    var settlingOffline: String { "Die Fahrt ist ab jetzt zu Ende. Der Anbieter erfährt es, sobald du online bist." }
    var chargeTitle: String { "Was die Fahrt gekostet hat" }
    func collected(amount: Money) -> String { "\(formats.money(amount)) wurden abgebucht." }
    func returned(amount: Money) -> String { "\(formats.money(amount)) deiner Kaution kamen zurück." }
    var lines: any RideLines { RideLinesDe(formats: formats) }
    var states: any RideStates { RideStatesDe(formats: formats) }
    var unlockNotKnown: String { "Wir wissen noch nicht, ob das Schloss offen ist. Sieh am Rad nach. Dein Handy fragt weiter, und berechnet wird nie mehr als deine Obergrenze." }
    var cancel: String { "Zurücknehmen" }
    var dispute: String { "Preis anfechten" }
    func disputed(reason: String) -> String { "Du fichtst das an: \(reason)" }
    var disputedByPhone: String { "Dein Handy ficht das von selbst an: Es wurde mehr abgebucht, als du unterschrieben hast." }
    var reasons: any RideReasons { RideReasonsDe(formats: formats) }
    var past: String { "Frühere Fahrten" }
    var empty: String { "Du bist noch nicht gefahren." }
    func spokenFare(amount: Money, count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Minute, bisher \(formats.money(amount))", other: "\(formats.number(count)) Minuten, bisher \(formats.money(amount))") }
    var spokenUnlocked: String { "Das Schloss ist offen." }
}

struct RideLinesDe: RideLines {
    let formats: any Formats
    var base: String { "Grundpreis" }
    func minutes(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Mal der Minutenpreis", other: "\(formats.number(count)) Mal der Minutenpreis") }
    func kilometres(count: Int) -> String { pluralDe(count, one: "\(formats.number(count)) Mal der Kilometerpreis", other: "\(formats.number(count)) Mal der Kilometerpreis") }
    var nothingAtLeast: String { "Nie unter null" }
    var tax: String { "Steuer" }
    var cap: String { "Über deiner Obergrenze: nicht berechnet" }
}

struct RideStatesDe: RideStates {
    let formats: any Formats
    var offered: String { "Nicht entsperrt: nur gezeigt" }
    var unlocking: String { "Noch nicht bekannt: Das Schloss kann offen sein" }
    var created: String { "Vereinbart; das Schloss ist noch zu" }
    var riding: String { "Unterwegs" }
    var settling: String { "Zu Ende; der Preis kommt noch" }
    var done: String { "Bezahlt" }
    var revoked: String { "Vor Beginn zurückgenommen" }
    var expired: String { "Nie begonnen; nichts berechnet" }
    var declined: String { "Abgelehnt; das Schloss blieb zu" }
}

struct RideReasonsDe: RideReasons {
    let formats: any Formats
    var aboveWhatWasSigned: String { "Mehr, als ich unterschrieben habe" }
    var wrongSum: String { "Die Summe ist falsch" }
    var notMyRide: String { "Es war nicht meine Fahrt" }
    var other: String { "Etwas anderes" }
}
