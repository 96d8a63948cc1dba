// Generated from shells/words/pay.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PayNl: PayWords {
    let formats: any Formats
    var scanTitle: String { "Scan een code" }
    var scanHint: String { "Houd de camera boven de code van de winkel." }
    var scanPicture: String { "Uit een foto" }
    var paste: String { "Code plakken" }
    var torchOn: String { "Licht aan" }
    var torchOff: String { "Licht uit" }
    var amountTitle: String { "Hoeveel?" }
    func amountHint(payee: String) -> String { "Bedrag voor \(payee)" }
    var asking: String { "Het precieze bedrag wordt opgevraagd …" }
    var noShop: String { "Dit is geen code van een winkel: hij noemt niemand om te betalen." }
    func confirmTitle(amount: Money, payee: String) -> String { "\(formats.money(amount)) betalen aan \(payee)?" }
    func confirmLaterTitle(amount: Money, payee: String, day: Date) -> String { "\(formats.money(amount)) betalen aan \(payee), uiterlijk \(formats.day(day))?" }
    var signedAsShown: String { "Je tekent precies dit: dit bedrag, aan deze ontvanger. Daarna kan niemand het nog wijzigen." }
    func payAmount(amount: Money) -> String { "Betaal \(formats.money(amount))" }
    var confirming: String { "Bezig met betalen …" }
    func discount(saved: Money, ordinary: Money) -> String { "\(formats.money(saved)) minder dankzij je punten. Zonder: \(formats.money(ordinary))." }
    func sellerLearns(seller: String, count: Int) -> String { pluralNl(count, one: "\(seller) komt te weten dat je \(formats.number(count)) punt haalt. Verder niets over je punten.", other: "\(seller) komt te weten dat je \(formats.number(count)) punten haalt. Verder niets over je punten.") }
    var ordinary: String { "Zonder punten betalen" }
    var usePerk: String { "Mijn punten gebruiken" }
    var withoutPrompt: String { "Een kleine betaling: je telefoon vraagt niet opnieuw." }
    var duplicateTitle: String { "Echt twee keer?" }
    func duplicate(amount: Money, payee: String) -> String { "Minder dan een minuut geleden heb je al goedgekeurd \(formats.money(amount)) te betalen aan \(payee). Hetzelfde nog een keer betalen?" }
    var duplicatePay: String { "Ja, nog een keer" }
    var duplicateStop: String { "Nee, één keer is goed" }
    var settledTitle: String { "Betaald" }
    func settled(amount: Money, payee: String) -> String { "\(payee) heeft \(formats.money(amount)) ontvangen." }
    var billedTitle: String { "Afgesproken, later betalen" }
    func billed(amount: Money, payee: String, day: Date) -> String { "Je bent \(payee) \(formats.money(amount)) schuldig, te betalen uiterlijk \(formats.day(day)). Er is nog geen geld overgemaakt." }
    var declinedTitle: String { "Niet betaald" }
    func declined(amount: Money, payee: String) -> String { "\(formats.money(amount)) aan \(payee) is geweigerd. Er is geen geld overgemaakt." }
    var declinedAlone: String { "Betaal opnieuw en stem zelf in: met vinger, gezicht of code." }
    var expiredTitle: String { "Te laat, dus niet betaald" }
    func expired(amount: Money, payee: String) -> String { "\(formats.money(amount)) aan \(payee) kwam te laat. Er is geen geld overgemaakt. Je kunt opnieuw betalen." }
    var cancelledTitle: String { "Teruggenomen" }
    func cancelled(amount: Money, payee: String) -> String { "\(formats.money(amount)) aan \(payee) heeft deze telefoon nooit verlaten. Er is niets betaald." }
    var notKnownTitle: String { "We weten het nog niet" }
    var notKnown: String { "We weten het nog niet. Betaal niet opnieuw." }
    func notKnownResolves(amount: Money, payee: String) -> String { "\(formats.money(amount)) aan \(payee) is getekend, maar er kwam geen antwoord. Je telefoon blijft naar precies deze betaling vragen. Het wordt vanzelf duidelijk: één keer betaald, of helemaal niet." }
    var notKnownShop: String { "Wacht de winkel? Laat dan dit scherm zien. Betaal je op een andere manier, dan betaal je misschien dubbel." }
    var offlineTitle: String { "Nog niet betaald" }
    func offline(amount: Money, payee: String, at: Date) -> String { "\(formats.money(amount)) aan \(payee) is getekend en wacht op deze telefoon. Er wordt betaald zodra je online bent, als dat vóór \(formats.moment(at)) is. Tot die tijd is er niet betaald." }
    var offlineBefore: String { "Er is geen netwerk. Je kunt nu tekenen; betaald wordt er later, zodra je online bent." }
    var takeBack: String { "Terugnemen" }
    var receipt: String { "Bewijs bekijken" }
    var payAnotherWay: String { "Anders betalen" }
    var states: any PayStates { PayStatesNl(formats: formats) }
    func spokenConfirm(amount: Money, payee: String) -> String { "\(formats.money(amount)) betalen aan \(payee). Dubbeltik en bevestig met vinger, gezicht of code." }
    func spokenSettled(amount: Money, payee: String) -> String { "Betaald: \(formats.money(amount)) aan \(payee)." }
    func spokenNotKnown(amount: Money, payee: String) -> String { "\(formats.money(amount)) aan \(payee): we weten het nog niet. Betaal niet opnieuw." }
    var spokenScanner: String { "Camerabeeld. Een code wordt gelezen zodra die in beeld is." }
    var spokenCodeFound: String { "Code gevonden" }
}

struct PayStatesNl: PayStates {
    let formats: any Formats
    var created: String { "Niet betaald: alleen voorbereid" }
    var authorised: String { "Nog niet betaald" }
    var submitted: String { "Nog niet bekend" }
    var unknown: String { "Nog niet bekend" }
    var settled: String { "Betaald" }
    var declined: String { "Geweigerd, niet betaald" }
    var expired: String { "Te laat, niet betaald" }
    var cancelled: String { "Teruggenomen, niet betaald" }
}
