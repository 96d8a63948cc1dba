// Generated from shells/words/security.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct SecurityNl: SecurityWords {
    let formats: any Formats
    var phone: String { "Deze telefoon" }
    func memberSince(at: Date) -> String { "Wallet sinds \(formats.date(at))" }
    var onlyPhone: String { "Het is je enige telefoon met Tally: iedereen heeft er één tegelijk." }
    var lostTitle: String { "Als je deze telefoon kwijt bent" }
    var lost: String { "Zeg het meteen tegen degene van wie je de uitnodiging kreeg: alleen die kan deze wallet beëindigen, en daarna wordt er niets meer mee betaald. Je volgende telefoon begint met een nieuwe uitnodiging; je geld en je gegevens komen terug." }
    var limits: String { "Kleine betalingen" }
    func limitsNow(perUse: Money, perDay: Money, at: Date) -> String { "Zonder vragen: tot \(formats.money(perUse)) per keer, \(formats.money(perDay)) per dag, tot \(formats.date(at))." }
    var limitsNone: String { "Je telefoon vraagt het je vóór elke betaling." }
    var limitPerUse: String { "Maximaal per keer" }
    var limitPerDay: String { "Maximaal per dag" }
    var limitDays: String { "Voor hoeveel dagen" }
    var limitsSet: String { "Limieten instellen" }
    var limitsEnd: String { "Weer altijd vragen" }
    var mandates: any SecurityMandates { SecurityMandatesNl(formats: formats) }
    var purposes: any SecurityPurposes { SecurityPurposesNl(formats: formats) }
    var withdrawNobody: String { "Je toestemming intrekken" }
    var promptCancel: String { "Annuleren" }
    var rights: String { "Je rechten" }
    var rightsExport: String { "Mijn gegevens exporteren" }
    var rightsExportWhat: String { "Alles wat deze telefoon weet, in één bestand." }
    var rightsErase: String { "Wil je de vermeldingen voor je punten laten wissen, trek dan die toestemming in. Ze worden gewist zodra dat aankomt." }
    var check: String { "Zelf controleren" }
    var chainHolds: String { "Het klopt: alle handtekeningen passen, er ontbreekt niets en er is niets veranderd." }
    var wipe: String { "Wallet wissen" }
    var wipeAsk: String { "Alles van Tally op deze telefoon wordt gewist, ook beide sleutels. Je geld blijft op je rekening. Om terug te komen heb je een nieuwe uitnodiging nodig." }
    func wipeUnsent(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) getekende opdracht is nog niet verstuurd. Bij wissen gaat die verloren.", other: "\(formats.number(count)) getekende opdrachten zijn nog niet verstuurd. Bij wissen gaan ze verloren.") }
    var wipeRide: String { "Beëindig eerst de rit. Daarna kan deze telefoon dat niet meer." }
    func wipeOwed(count: Int) -> String { pluralNl(count, one: "Je moet nog \(formats.number(count)) rekening betalen", other: "Je moet nog \(formats.number(count)) rekeningen betalen") }
    var wipeOwedStays: String { "Wissen verandert niets aan wat je schuldig bent." }
    var wipeAnyway: String { "Toch wissen" }
    var sendFirst: String { "Eerst versturen" }
    func clock(seconds: Int) -> String { pluralNl(seconds, one: "De klok van deze telefoon loopt \(formats.number(seconds)) seconde verkeerd. Zet hem op automatisch en probeer het opnieuw.", other: "De klok van deze telefoon loopt \(formats.number(seconds)) seconden verkeerd. Zet hem op automatisch en probeer het opnieuw.") }
    func quarantined(count: Int) -> String { pluralNl(count, one: "Het bestand van de wallet was beschadigd, daarom is er een nieuw. \(formats.number(count)) getekende opdracht is eruit gered.", other: "Het bestand van de wallet was beschadigd, daarom is er een nieuw. \(formats.number(count)) getekende opdrachten zijn eruit gered.") }
    var spokenPrompt: String { "Bevestig met vinger, gezicht of code." }
}

struct SecurityMandatesNl: SecurityMandates {
    let formats: any Formats
    var requested: String { "Getekend; geldt zodra het is verstuurd" }
    var active: String { "Geldig" }
    var declined: String { "Niet geaccepteerd" }
    var ended: String { "Beëindigd" }
}

struct SecurityPurposesNl: SecurityPurposes {
    let formats: any Formats
    var openWallet: String { "Tally openen" }
    var actForPerson: String { "Naar nieuws vragen" }
    var enrol: String { "Van deze telefoon je wallet maken" }
    func pay(payee: String, amount: Money) -> String { "\(formats.money(amount)) betalen aan \(payee)" }
    func topUp(amount: Money) -> String { "\(formats.money(amount)) opwaarderen" }
    func borrow(lender: String, principal: Money, total: Money) -> String { "\(formats.money(principal)) lenen van \(lender), \(formats.money(total)) terugbetalen" }
    func unlock(provider: String, deposit: Money, cap: Money) -> String { "Een fiets van \(provider) ontgrendelen: borg \(formats.money(deposit)), maximaal \(formats.money(cap))" }
    func mandate(perUse: Money, perDay: Money) -> String { "Betalen zonder vragen toestaan: tot \(formats.money(perUse)) per keer, \(formats.money(perDay)) per dag" }
    func grant(recipient: String, fields: [String]) -> String { "\(recipient) laten lezen: \(Language.nl.list(fields))" }
    func share(fields: [String]) -> String { "Iedereen met de link laten lezen: \(Language.nl.list(fields))" }
    func collect(controller: String, sources: [String]) -> String { "Toestaan dat \(controller) punten bijhoudt uit: \(Language.nl.list(sources))" }
    func reach(seller: String) -> String { "\(seller) laten weten welk niveau je haalt" }
    func withdraw(recipient: String) -> String { "Intrekken wat \(recipient) mag lezen" }
}
