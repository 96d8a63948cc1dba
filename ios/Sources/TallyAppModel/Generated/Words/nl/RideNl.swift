// Generated from shells/words/ride.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct RideNl: RideWords {
    let formats: any Formats
    var title: String { "Fietsen" }
    var scan: String { "Fiets scannen" }
    var scanHint: String { "Scan de code op de fiets." }
    var bikeCode: String { "Dit is de code op een fiets. Hij opent de fiets en betaalt niets." }
    var toBike: String { "Met deze fiets rijden" }
    func confirmTitle(bike: String, provider: String) -> String { "Fiets \(bike) van \(provider) ontgrendelen?" }
    var depositTitle: String { "Borg" }
    func deposit(amount: Money) -> String { "\(formats.money(amount)) staat vast tot de rit voorbij is. Wat overblijft, krijg je terug." }
    var noDeposit: String { "Geen borg, dankzij je punten." }
    func lessDeposit(amount: Money, ordinary: Money) -> String { "\(formats.money(amount)) borg dankzij je punten, in plaats van \(formats.money(ordinary))." }
    var ordinaryDeposit: String { "Gewone borg" }
    func cap(amount: Money) -> String { "Het kost nooit meer dan \(formats.money(amount)), wat er ook gebeurt." }
    func startBy(at: Date) -> String { "Is het slot om \(formats.moment(at)) nog niet open, dan gaat het niet meer open en betaal je niets." }
    var price: String { "Wat het kost" }
    func priceBase(amount: Money) -> String { "\(formats.money(amount)) starttarief" }
    func priceMinutes(amount: Money, count: Int) -> String { pluralNl(count, one: "\(formats.money(amount)) per minuut", other: "\(formats.money(amount)) per \(formats.number(count)) minuten") }
    func priceKilometres(amount: Money, count: Int) -> String { pluralNl(count, one: "\(formats.money(amount)) per kilometer", other: "\(formats.money(amount)) per \(formats.number(count)) kilometer") }
    func priceTax(share: Int) -> String { "plus \(formats.percent(share)) belasting" }
    var unlock: String { "Ontgrendelen" }
    var unlocking: String { "Ontgrendelen …" }
    func began(at: Date) -> String { "Onderweg sinds \(formats.moment(at))" }
    func fareSoFar(amount: Money) -> String { "Tot nu toe \(formats.money(amount))" }
    func minutes(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) minuut", other: "\(formats.number(count)) minuten") }
    func distance(length: Int) -> String { "\(Language.nl.distance(length, formats)) gereden" }
    var counter: String { "Kilometers op de teller van de fiets" }
    var counterHint: String { "Lees ze af op de fiets, bijvoorbeeld 1,8. De prijs heeft ze nodig." }
    var end: String { "Rit beëindigen" }
    var endAsk: String { "Doe eerst het slot dicht. Dan eindigt de rit hier, ook zonder netwerk." }
    func ended(at: Date) -> String { "Beëindigd \(formats.moment(at))" }
    var settling: String { "De rit is voorbij. Wat het kost, volgt zo." }
    var settlingOffline: String { "De rit is vanaf nu voorbij. De aanbieder hoort het zodra je online bent." }
    var chargeTitle: String { "Wat de rit kostte" }
    func collected(amount: Money) -> String { "\(formats.money(amount)) is afgeschreven." }
    func returned(amount: Money) -> String { "\(formats.money(amount)) van je borg kwam terug." }
    var lines: any RideLines { RideLinesNl(formats: formats) }
    var states: any RideStates { RideStatesNl(formats: formats) }
    var unlockNotKnown: String { "We weten nog niet of het slot open is. Kijk even bij de fiets. Je telefoon blijft vragen, en je betaalt nooit meer dan je maximum." }
    var cancel: String { "Terugnemen" }
    var dispute: String { "Prijs betwisten" }
    func disputed(reason: String) -> String { "Je betwist dit: \(reason)" }
    var disputedByPhone: String { "Je telefoon betwist dit vanzelf: er is meer afgeschreven dan je hebt getekend." }
    var reasons: any RideReasons { RideReasonsNl(formats: formats) }
    var past: String { "Eerdere ritten" }
    var empty: String { "Je hebt nog niet gefietst." }
    func spokenFare(amount: Money, count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) minuut, tot nu toe \(formats.money(amount))", other: "\(formats.number(count)) minuten, tot nu toe \(formats.money(amount))") }
    var spokenUnlocked: String { "Het slot is open." }
}

struct RideLinesNl: RideLines {
    let formats: any Formats
    var base: String { "Starttarief" }
    func minutes(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) keer het minuuttarief", other: "\(formats.number(count)) keer het minuuttarief") }
    func kilometres(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) keer het kilometertarief", other: "\(formats.number(count)) keer het kilometertarief") }
    var nothingAtLeast: String { "Nooit minder dan nul" }
    var tax: String { "Belasting" }
    var cap: String { "Boven je maximum: niet gerekend" }
}

struct RideStatesNl: RideStates {
    let formats: any Formats
    var offered: String { "Niet ontgrendeld: alleen bekeken" }
    var unlocking: String { "Nog niet bekend: het slot kan open zijn" }
    var created: String { "Afgesproken; het slot is nog dicht" }
    var riding: String { "Onderweg" }
    var settling: String { "Voorbij; de prijs volgt nog" }
    var done: String { "Betaald" }
    var revoked: String { "Teruggenomen voor het begin" }
    var expired: String { "Nooit begonnen; niets gerekend" }
    var declined: String { "Geweigerd; het slot bleef dicht" }
}

struct RideReasonsNl: RideReasons {
    let formats: any Formats
    var aboveWhatWasSigned: String { "Meer dan ik heb getekend" }
    var wrongSum: String { "De som klopt niet" }
    var notMyRide: String { "Het was niet mijn rit" }
    var other: String { "Iets anders" }
}
