// Generated from shells/words/sharing.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct SharingNl: SharingWords {
    let formats: any Formats
    var title: String { "Delen" }
    var requests: String { "Aan jou gevraagd" }
    var active: String { "Geldig" }
    var expiring: String { "Loopt bijna af" }
    var past: String { "Voorbij" }
    var empty: String { "Niemand mag iets over je lezen." }
    var scanRequest: String { "Scan een verzoek" }
    var scanHint: String { "Houd de camera boven de code van het verzoek." }
    func asks(recipient: String) -> String { "\(recipient) wil graag lezen:" }
    var purpose: String { "Waarvoor" }
    func keptFor(count: Int) -> String { pluralNl(count, one: "Zij bewaren het \(formats.number(count)) dag.", other: "Zij bewaren het \(formats.number(count)) dagen.") }
    func askedFor(count: Int) -> String { pluralNl(count, one: "Voor \(formats.number(count)) dag", other: "Voor \(formats.number(count)) dagen") }
    func law(country: String) -> String { "Volgens het recht van: \(country)" }
    func contact(contact: String) -> String { "Contact: \(contact)" }
    func answerBy(at: Date) -> String { "Te beantwoorden tot \(formats.date(at))" }
    var required: String { "Hebben ze nodig" }
    var mayLeaveOut: String { "Mag je weglaten" }
    func yourValue(field: String, value: String) -> String { "\(field): \(value)" }
    var notFilledIn: String { "Nog niet ingevuld" }
    var fields: any SharingFields { SharingFieldsNl(formats: formats) }
    var fieldsInside: any SharingFieldsInside { SharingFieldsInsideNl(formats: formats) }
    var purposes: any SharingPurposes { SharingPurposesNl(formats: formats) }
    var states: any SharingStates { SharingStatesNl(formats: formats) }
    var events: any SharingEvents { SharingEventsNl(formats: formats) }
    func grantTitle(recipient: String) -> String { "\(recipient) dit laten lezen?" }
    var exactly: String { "Precies dit en niets anders. Jij tekent ervoor." }
    var grant: String { "Toestaan" }
    var refuse: String { "Weigeren" }
    var refused: String { "Je hebt geweigerd. Zij krijgen dat niet te horen." }
    var narrow: String { "Minder toestaan" }
    var narrowWhat: String { "De nieuwe toestemming vervangt de oude. Zij horen het zodra je online bent." }
    func lasts(at: Date) -> String { "Eindigt vanzelf op \(formats.date(at))" }
    func granted(recipient: String, fields: [String]) -> String { "\(recipient) kan lezen: \(Language.nl.list(fields))." }
    func grantedOffline(recipient: String) -> String { "Nog niet: \(recipient) kan het lezen zodra dit is verstuurd. Dat gebeurt als je online bent." }
    var withdraw: String { "Intrekken" }
    func withdrawAsk(recipient: String) -> String { "Intrekken wat \(recipient) mag lezen? Hier stopt het meteen, ook zonder netwerk. Zij horen het zodra je online bent. Wat al gelezen is, blijft gelezen." }
    func withdrawAskStep(seller: String) -> String { "Intrekken dat \(seller) je niveau mag weten? Hier stopt het meteen, ook zonder netwerk. Hun aanbiedingen kosten je dan de gewone prijs of borg." }
    var withdrawAskPoints: String { "Intrekken dat vermeldingen voor je punten worden bewaard? Hier stopt het meteen, ook zonder netwerk. Alle vermeldingen worden gewist zodra dat aankomt, en dan zijn er geen punten meer." }
    var withdrawAskLink: String { "De link intrekken? Hier stopt het meteen, ook zonder netwerk. Niemand kan hem nog openen zodra dat is aangekomen. Wat al gelezen is, blijft gelezen." }
    var withdrawnHere: String { "Hier gestopt. Zij horen het zodra je online bent." }
    func withdrawnThere(recipient: String, at: Date) -> String { "\(recipient) heeft het gehoord: \(formats.moment(at))." }
    func withdrawnShared(at: Date) -> String { "Aangekomen: \(formats.moment(at))." }
    var cannotFollow: String { "Wat zij buiten Tally doorgeven, kan niemand hier zien." }
    var accessTitle: String { "Wie heeft gekeken" }
    var accessEmpty: String { "Nog niemand heeft gekeken." }
    func read(recipient: String, fields: [String], at: Date) -> String { "\(recipient) las \(Language.nl.list(fields)), \(formats.moment(at))" }
    func readByLink(fields: [String], at: Date) -> String { "Iemand met je link las \(Language.nl.list(fields)), \(formats.moment(at))" }
    func refusedRead(recipient: String, fields: [String], at: Date) -> String { "\(recipient) wilde \(Language.nl.list(fields)) lezen, \(formats.moment(at)), en werd geweigerd" }
    func refusedByLink(fields: [String], at: Date) -> String { "Iemand met je link wilde \(Language.nl.list(fields)) lezen, \(formats.moment(at)), en werd geweigerd" }
    func compelled(authority: String, fields: [String], at: Date) -> String { "Wij moesten \(Language.nl.list(fields)) aan \(authority) geven, \(formats.moment(at))" }
    func compelledInVain(authority: String, fields: [String], at: Date) -> String { "\(authority) eiste \(Language.nl.list(fields)), \(formats.moment(at)), en kreeg niets" }
    func order(reference: String, day: Date) -> String { "Bevel \(reference) van \(formats.day(day))" }
    func stepTold(seller: String, count: Int, at: Date) -> String { pluralNl(count, one: "\(seller) kwam te weten dat je \(formats.number(count)) punt haalt, \(formats.moment(at))", other: "\(seller) kwam te weten dat je \(formats.number(count)) punten haalt, \(formats.moment(at))") }
    var theyHadNotHeard: String { "Zij wisten nog niet dat je het had ingetrokken." }
    var refusals: any SharingRefusals { SharingRefusalsNl(formats: formats) }
    var share: String { "Iets delen" }
    var shareTitle: String { "Delen via een link" }
    var shareWhat: String { "Wie de link heeft, kan lezen wat jij kiest. Jij bepaalt hoe vaak en hoe lang, en je ziet elke blik." }
    var shareDays: String { "Voor hoeveel dagen" }
    var shareOpenings: String { "Hoe vaak hij mag worden geopend" }
    func openings(count: Int) -> String { pluralNl(count, one: "Mag \(formats.number(count)) keer worden geopend", other: "Mag \(formats.number(count)) keer worden geopend") }
    var shareLink: String { "Link sturen" }
    var profile: String { "Over jou" }
    var profileStays: String { "Zonder jouw toestemming leest niemand dit." }
    var proof: String { "Bewijs van intrekking" }
    var export: String { "Alles exporteren" }
    var exportWhat: String { "Alles wat je hebt toegestaan en ingetrokken, op volgorde, ondertekend. Iedereen kan het controleren, zonder ons iets te vragen." }
    func inForce(recipient: String, at: Date) -> String { "\(recipient), tot \(formats.date(at))" }
    var anybodyWithLink: String { "Wie de link heeft" }
    func spokenField(field: String, value: String, state: String) -> String { "\(field): \(value). \(state)." }
}

struct SharingFieldsNl: SharingFields {
    let formats: any Formats
    var city: String { "Woonplaats" }
    var memberSince: String { "Klant sinds" }
    var name: String { "Naam" }
    var paymentsSettled: String { "Aantal betalingen in het afgelopen jaar" }
}

struct SharingFieldsInsideNl: SharingFieldsInside {
    let formats: any Formats
    var city: String { "je woonplaats" }
    var memberSince: String { "sinds wanneer je klant bent" }
    var name: String { "je naam" }
    var paymentsSettled: String { "je aantal betalingen in het afgelopen jaar" }
}

struct SharingPurposesNl: SharingPurposes {
    let formats: any Formats
    var creditChecking: String { "Om in te schatten of je zult betalen" }
    var establishContractualAgreement: String { "Om een contract met je te sluiten" }
    var fulfilmentOfContractualObligation: String { "Om een contract met je na te komen" }
    var identityVerification: String { "Om te weten wie je bent" }
}

struct SharingStatesNl: SharingStates {
    let formats: any Formats
    var requested: String { "Wacht op je antwoord" }
    var granted: String { "Geldig" }
    var refused: String { "Je hebt geweigerd" }
    var withdrawn: String { "Ingetrokken" }
    var expired: String { "De tijd is om" }
    var superseded: String { "Vervangen door een nieuwere" }
    var declined: String { "Niet geaccepteerd" }
}

struct SharingEventsNl: SharingEvents {
    let formats: any Formats
    func grant(recipient: String, fields: [String], at: Date) -> String { "\(recipient) mag tot \(formats.date(at)) lezen: \(Language.nl.list(fields))" }
    func share(fields: [String], count: Int, at: Date) -> String { pluralNl(count, one: "Wie de link heeft, mag tot \(formats.date(at)) \(formats.number(count)) keer lezen: \(Language.nl.list(fields))", other: "Wie de link heeft, mag tot \(formats.date(at)) \(formats.number(count)) keer lezen: \(Language.nl.list(fields))") }
    func collection(sources: [String], at: Date) -> String { "Tot \(formats.date(at)) mogen vermeldingen voor je punten worden bewaard uit: \(Language.nl.list(sources))" }
    func reach(seller: String, at: Date) -> String { "\(seller) mag tot \(formats.date(at)) weten welk niveau je haalt" }
    var withdrawal: String { "Een toestemming is ingetrokken" }
}

struct SharingRefusalsNl: SharingRefusals {
    let formats: any Formats
    var withdrawn: String { "Je had het ingetrokken." }
    var superseded: String { "Je had minder toegestaan." }
    var expired: String { "De tijd was om." }
    var fieldNotCovered: String { "Dat had je niet allemaal toegestaan." }
    var purposeNotCovered: String { "Daarvoor had je het niet toegestaan." }
    var usedUp: String { "De link was al zo vaak geopend als mag." }
    var other: String { "Om een reden die deze versie niet kent." }
}
