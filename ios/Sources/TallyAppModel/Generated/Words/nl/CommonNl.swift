// Generated from shells/words/common.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct CommonNl: CommonWords {
    let formats: any Formats
    var back: String { "Terug" }
    var cancel: String { "Annuleren" }
    var carryOn: String { "Verder" }
    var close: String { "Sluiten" }
    var copy: String { "Kopiëren" }
    var copied: String { "Gekopieerd" }
    var done: String { "Klaar" }
    var help: String { "Hulp" }
    var later: String { "Later" }
    var learnMore: String { "Meer weten" }
    var retry: String { "Opnieuw proberen" }
    var save: String { "Bewaren" }
    var search: String { "Zoeken" }
    var shareFile: String { "Bestand sturen" }
    var showAll: String { "Alles tonen" }
    var undo: String { "Ongedaan maken" }
    var home: String { "Start" }
    var pay: String { "Betalen" }
    var points: String { "Punten" }
    var perks: String { "Voordelen" }
    var ride: String { "Fietsen" }
    var sharing: String { "Delen" }
    var more: String { "Meer" }
    var security: String { "Beveiliging" }
    var loading: String { "Laden …" }
    var offline: String { "Je bent offline. Alles op deze telefoon kun je gewoon lezen." }
    var inviteTaken: String { "Deze telefoon is al een wallet." }
    var inviteTakenAdvice: String { "Een uitnodiging is voor een telefoon zonder wallet. Er is niets veranderd." }
    var linkNeedsWallet: String { "Deze link is voor een telefoon die een wallet is." }
    var linkNeedsWalletAdvice: String { "Begin met een uitnodiging en open de link daarna opnieuw." }
    var linkUnknown: String { "Tally kent deze link niet. Er is niets veranderd." }
    var scannedAlready: String { "Deze code heb je al gescand." }
    var useAgain: String { "Nog een keer gebruiken" }
    var captured: String { "Je scherm wordt opgenomen of gespiegeld. Dit is verborgen, zodat niemand kan meekijken. Stop het opnemen of spiegelen om verder te gaan." }
    func asOf(at: Date) -> String { "Stand van \(formats.moment(at))" }
    func stale(at: Date) -> String { "Niet actueel: stand van \(formats.moment(at))" }
    var neverSynced: String { "Er is nog niets opgehaald." }
    var refresh: String { "Vernieuwen" }
    var refreshing: String { "Vernieuwen …" }
    func retryIn(count: Int) -> String { pluralNl(count, one: "Nieuwe poging over \(formats.number(count)) seconde", other: "Nieuwe poging over \(formats.number(count)) seconden") }
    var opening: String { "Je wallet wordt geopend …" }
    var notOpened: String { "Je wallet ging niet open" }
    var outbox: String { "Wacht op verzending" }
    var outboxEmpty: String { "Alles wat je hebt getekend is verstuurd en beantwoord." }
    var operationKinds: any CommonOperationKinds { CommonOperationKindsNl(formats: formats) }
    func waiting(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) opdracht is getekend en moet nog worden verstuurd.", other: "\(formats.number(count)) opdrachten zijn getekend en moeten nog worden verstuurd.") }
    var justNow: String { "Zojuist" }
    func minutesAgo(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) minuut geleden", other: "\(formats.number(count)) minuten geleden") }
    func hoursAgo(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) uur geleden", other: "\(formats.number(count)) uur geleden") }
    var today: String { "Vandaag" }
    var yesterday: String { "Gisteren" }
    var tomorrow: String { "Morgen" }
    func inDays(count: Int) -> String { pluralNl(count, one: "Over \(formats.number(count)) dag", other: "Over \(formats.number(count)) dagen") }
    func daysAgo(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) dag geleden", other: "\(formats.number(count)) dagen geleden") }
    func days(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) dag", other: "\(formats.number(count)) dagen") }
    func pointsCount(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) punt", other: "\(formats.number(count)) punten") }
    func until(at: Date) -> String { "Tot en met \(formats.date(at))" }
    func since(at: Date) -> String { "Sinds \(formats.date(at))" }
    var optional: String { "Niet verplicht" }
    var weekdays: any CommonWeekdays { CommonWeekdaysNl(formats: formats) }
    var operations: any CommonOperations { CommonOperationsNl(formats: formats) }
    var parked: String { "Tally kon dit niet lezen. Er is niets kwijt: het staat op deze telefoon. Werk de app bij en verstuur het dan opnieuw." }
    var sendAgain: String { "Opnieuw versturen" }
    var spokenBack: String { "Ga terug" }
    var spokenClose: String { "Dit venster sluiten" }
    var spokenStale: String { "Niet actueel" }
    func spokenTab(name: String, place: Int, all: Int) -> String { "\(name), tabblad \(formats.number(place)) van \(formats.number(all))" }
    var spokenStepDone: String { "Bereikt" }
    var spokenStepNow: String { "Nu" }
    var spokenStepNext: String { "Nog niet" }
    var playMoney: String { "Speelgeld: niets hiervan is echt." }
}

struct CommonOperationKindsNl: CommonOperationKinds {
    let formats: any Formats
    var tallyPaymentJwt: String { "Een betaling" }
    var tallyTopupJwt: String { "Een opwaardering" }
    var tallyLoanJwt: String { "Een lening" }
    var tallyMandateJwt: String { "Je toestemming voor kleine betalingen" }
    var tallyMandateEndJwt: String { "Het einde van kleine betalingen" }
    var tallyGrantJwt: String { "Een toestemming om je gegevens te lezen" }
    var tallyShareJwt: String { "Een link naar je gegevens" }
    var tallyCollectionJwt: String { "Je toestemming voor punten" }
    var tallyReachJwt: String { "Een toestemming voor een aanbieder om je niveau te weten" }
    var tallyWithdrawalJwt: String { "Iets wat je hebt ingetrokken" }
    var tallyUnlockJwt: String { "Een fiets ontgrendelen" }
    var tallyRideEndJwt: String { "Het einde van een rit" }
    var tallyRideCancelJwt: String { "Een teruggenomen rit" }
    var tallyRideDisputeJwt: String { "Een bezwaar tegen een rit" }
    var tallyBillDisputeJwt: String { "Een bezwaar tegen een rekening" }
    var other: String { "Iets wat je hebt getekend" }
}

struct CommonWeekdaysNl: CommonWeekdays {
    let formats: any Formats
    var monday: String { "Maandag" }
    var tuesday: String { "Dinsdag" }
    var wednesday: String { "Woensdag" }
    var thursday: String { "Donderdag" }
    var friday: String { "Vrijdag" }
    var saturday: String { "Zaterdag" }
    var sunday: String { "Zondag" }
}

struct CommonOperationsNl: CommonOperations {
    let formats: any Formats
    var queued: String { "Wacht op verzending" }
    var sending: String { "Wordt verstuurd" }
    var accepted: String { "Geaccepteerd" }
    var declined: String { "Geweigerd" }
    var parked: String { "Aangehouden: kijk er even naar" }
}
