// Generated from shells/words/events.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct EventsNl: EventsWords {
    let formats: any Formats
    var title: String { "Nieuws" }
    var empty: String { "Geen nieuws." }
    var hidden: String { "Er is nieuws in Tally" }
    var sentences: any EventsSentences { EventsSentencesNl(formats: formats) }
}

struct EventsSentencesNl: EventsSentences {
    let formats: any Formats
    var enrolled: String { "Deze telefoon is nu je wallet." }
    func paymentSettled(payee: String, amount: Money) -> String { "Betaald: \(formats.money(amount)) aan \(payee)" }
    func paymentDeclined(payee: String, amount: Money) -> String { "Geweigerd, niet betaald: \(formats.money(amount)) aan \(payee)" }
    func paymentExpired(payee: String, amount: Money) -> String { "Te laat, niet betaald: \(formats.money(amount)) aan \(payee)" }
    func paymentNotKnown(payee: String, amount: Money) -> String { "\(formats.money(amount)) aan \(payee): we weten het nog niet. Betaal niet opnieuw." }
    func refundReceived(payee: String, amount: Money) -> String { "\(formats.money(amount)) kwam terug van \(payee)" }
    func topUpSettled(amount: Money) -> String { "\(formats.money(amount)) staat in je wallet" }
    func topUpDeclined(amount: Money) -> String { "Opwaardering van \(formats.money(amount)) geweigerd" }
    func loanPaidOut(lender: String, amount: Money) -> String { "\(lender) heeft je \(formats.money(amount)) uitbetaald" }
    func loanDeclined(lender: String, amount: Money) -> String { "\(lender) leent je \(formats.money(amount)) niet" }
    func mandateActive(perUse: Money) -> String { "Tot \(formats.money(perUse)) betaalt je telefoon nu zonder vragen" }
    var mandateDeclined: String { "Kleine betalingen zonder vragen zijn niet geaccepteerd" }
    var mandateEnded: String { "Je telefoon vraagt het je weer vóór elke betaling" }
    func consentRequested(recipient: String) -> String { "\(recipient) vraagt om je gegevens" }
    func consentGranted(recipient: String) -> String { "\(recipient) kan lezen wat je hebt toegestaan" }
    func consentDeclined(recipient: String) -> String { "Wat je \(recipient) toestond, is niet geaccepteerd" }
    func consentWithdrawn(recipient: String) -> String { "\(recipient) heeft gehoord dat je het hebt ingetrokken" }
    func withdrawalDeclined(recipient: String) -> String { "Het intrekken is voor \(recipient) niet geaccepteerd. Op deze telefoon blijft het ingetrokken." }
    func consentEnded(recipient: String) -> String { "\(recipient) kan niets meer lezen: de tijd is om" }
    var collectionEnded: String { "Voor je punten wordt niets meer bewaard" }
    var pointsChanged: String { "Je punten zijn veranderd. Kijk waarom." }
    var entryRefused: String { "Een vermelding over jou houdt geen stand. Je telefoon telt die niet mee." }
    var rulesRefused: String { "Nieuwe regels voor punten houden geen stand. Je telefoon gebruikt ze niet." }
    var offerRefused: String { "Een aanbieding is tegen de regels. Je telefoon toont die niet." }
    func scoreDisputed(at: Date) -> String { "Je stand van \(formats.day(at)) past niet bij de vermeldingen" }
    func stepTold(seller: String) -> String { "\(seller) weet nu welk niveau je haalt" }
    func dataAccessed(recipient: String, fields: [String]) -> String { "\(recipient) las: \(Language.nl.list(fields))" }
    func dataCompelled(authority: String) -> String { "Wij moesten \(authority) gegevens over je geven" }
    func dataRefused(recipient: String) -> String { "\(recipient) wilde je gegevens lezen en werd geweigerd" }
    func rideBegan(bike: String) -> String { "Fiets \(bike) is open. Goede rit!" }
    var rideEnded: String { "De rit is voorbij. Wat het kost, volgt zo." }
    var rideDeclined: String { "De aanbieder heeft geweigerd" }
    func rideExpired(amount: Money) -> String { "Het slot ging nooit open. De borg van \(formats.money(amount)) komt helemaal terug." }
    func chargeCollected(amount: Money) -> String { "Je rit kostte \(formats.money(amount)), zoals getekend" }
    func chargeDisputed(amount: Money) -> String { "Voor je rit is \(formats.money(amount)) afgeschreven, anders dan getekend. Je telefoon betwist dat." }
    func billReceived(payee: String, amount: Money, day: Date) -> String { "Nieuwe rekening: \(formats.money(amount)) aan \(payee), uiterlijk \(formats.day(day))" }
    func billDue(payee: String, amount: Money, day: Date) -> String { "Nu te betalen: \(formats.money(amount)) aan \(payee), uiterlijk \(formats.day(day))" }
    func billOverdue(payee: String, amount: Money) -> String { "Te laat: \(formats.money(amount)) aan \(payee)" }
    func billPaid(payee: String, amount: Money) -> String { "Rekening betaald: \(formats.money(amount)) aan \(payee)" }
    func billCancelled(payee: String, amount: Money) -> String { "\(payee) vraagt \(formats.money(amount)) niet meer" }
    func billStands(payee: String, amount: Money) -> String { "Over je bezwaar is beslist: \(formats.money(amount)) aan \(payee) blijft staan" }
    func billDisputeDeclined(payee: String) -> String { "Je bezwaar bij \(payee) is niet geaccepteerd" }
    var operationParked: String { "Iets wat je hebt getekend is aangehouden en heeft je nodig" }
    var tamperingSeen: String { "Onderweg is iets veranderd. Je telefoon geloofde het niet." }
    var clockWrong: String { "De klok van deze telefoon loopt verkeerd. Zet hem op automatisch." }
    var keysChanged: String { "Tally tekent nu met andere sleutels. Je telefoon heeft de wissel gecontroleerd." }
    var databaseQuarantined: String { "Het bestand van de wallet was beschadigd, daarom is er een nieuw. Niets wat je tekende wordt dubbel uitgevoerd." }
    var unknown: String { "Er is iets gebeurd dat deze versie niet kent. Werk de app bij om het te lezen." }
}
