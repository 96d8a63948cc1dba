// Generated from shells/words/points.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PointsNl: PointsWords {
    let formats: any Formats
    var title: String { "Je punten" }
    var what: String { "Punten komen van afspraken die je wel of niet bent nagekomen: rekeningen, leningen, huur, hoe lang je hier bent. Nooit van wat je koopt, wie je kent of hoeveel je hebt. Ze maken sommige dingen makkelijker, en niets wat je nodig hebt hangt ervan af." }
    var range: String { "Van 350 tot 950" }
    func scoreOf(points: Int, at: Date) -> String { "\(formats.number(points)) punten, stand van \(formats.day(at))" }
    func scoreAsOf(at: Date) -> String { "Stand van \(formats.day(at))" }
    func nextOn(at: Date) -> String { "Wordt op \(formats.day(at)) opnieuw berekend" }
    func overdue(at: Date) -> String { "Op \(formats.day(at)) had er een nieuwe stand moeten zijn." }
    var believed: String { "Je telefoon heeft het zelf nageteld en komt op hetzelfde uit." }
    func disbelieved(stated: Int, counted: Int) -> String { "Er zijn \(formats.number(stated)) punten ondertekend, maar je telefoon telt er \(formats.number(counted)). Ga niet af op deze stand." }
    func disbelievedOnly(stated: Int) -> String { "Er zijn \(formats.number(stated)) punten ondertekend, maar je telefoon kan ze niet bevestigen." }
    var why: String { "Waarom deze stand" }
    func start(points: Int) -> String { "Iedereen begint op \(formats.number(points))" }
    func bound(points: Int) -> String { "Grens van dit deel: \(formats.signed(points))" }
    func clamp(points: Int) -> String { "Grenzen van de schaal: \(formats.signed(points))" }
    var factors: any PointsFactors { PointsFactorsNl(formats: formats) }
    var factorsWhat: any PointsFactorsWhat { PointsFactorsWhatNl(formats: formats) }
    func counting(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) vermelding telt mee", other: "\(formats.number(count)) vermeldingen tellen mee") }
    var entries: any PointsEntries { PointsEntriesNl(formats: formats) }
    var standings: any PointsStandings { PointsStandingsNl(formats: formats) }
    var sources: any PointsSources { PointsSourcesNl(formats: formats) }
    var origins: any PointsOrigins { PointsOriginsNl(formats: formats) }
    var entryTitle: String { "Vermelding" }
    func worthToday(points: Int) -> String { "Vandaag \(formats.signed(points))" }
    func happened(at: Date) -> String { "Gebeurd op \(formats.day(at))" }
    func settledOn(at: Date) -> String { "Alsnog voldaan op \(formats.day(at))" }
    func countsUntil(at: Date) -> String { "Telt vanaf \(formats.day(at)) niet meer mee" }
    var neverExpires: String { "Telt zonder einddatum" }
    var comesFrom: String { "Komt van" }
    var showSource: String { "Bekijk de oorsprong" }
    var disputeEntry: String { "Er klopt iets niet" }
    var disputeHow: String { "Zeg wat er niet klopt. Tot daarover is beslist, telt de vermelding niet mee." }
    var empty: String { "Er telt nog niets mee. Je begint waar iedereen begint." }
    var history: String { "Verloop" }
    func historyMonths(count: Int) -> String { pluralNl(count, one: "\(formats.number(count)) maand", other: "\(formats.number(count)) maanden") }
    var historyEmpty: String { "Er is nog geen eerdere stand." }
    func forecast(points: Int, at: Date) -> String { "Wordt op \(formats.day(at)) opnieuw berekend: \(formats.number(points)) punten, als er verder niets gebeurt" }
    func nextExpiry(count: Int, at: Date, points: Int) -> String { pluralNl(count, one: "Op \(formats.day(at)) vervalt \(formats.number(count)) vermelding: dan \(formats.number(points)) punten.", other: "Op \(formats.day(at)) vervallen \(formats.number(count)) vermeldingen: dan \(formats.number(points)) punten.") }
    var whatIf: String { "Wat als" }
    var whatIfWithdraw: String { "Als ik mijn toestemming intrek" }
    func whatIfWithdrawn(before: Int, after: Int, count: Int) -> String { pluralNl(count, one: "\(formats.number(after)) in plaats van \(formats.number(before)) punten. \(formats.number(count)) vermelding zou worden gewist.", other: "\(formats.number(after)) in plaats van \(formats.number(before)) punten. \(formats.number(count)) vermeldingen zouden worden gewist, goede en slechte.") }
    func reachTitle(points: Int) -> String { "De weg naar \(formats.number(points)) punten" }
    func reachOn(points: Int, at: Date) -> String { "Op \(formats.day(at)) zou je \(formats.number(points)) punten kunnen hebben:" }
    var reachedAlready: String { "Je bent er al." }
    func reachNever(points: Int) -> String { "Met wat nu bekend is, kom je er nog niet. In zicht zijn hooguit \(formats.number(points)) punten." }
    var steps: any PointsSteps { PointsStepsNl(formats: formats) }
    var states: any PointsStates { PointsStatesNl(formats: formats) }
    var collectTitle: String { "Punten bijhouden?" }
    func collectWhat(controller: String, sources: [String]) -> String { "\(controller) mag vermeldingen bewaren uit: \(Language.nl.list(sources)). Elk met de dag, nooit met een bedrag, nooit met een plaats." }
    func collectSince(at: Date) -> String { "Wat vóór \(formats.day(at)) gebeurde, blijft erbuiten." }
    func collectUntil(at: Date) -> String { "Je toestemming eindigt vanzelf op \(formats.date(at)). Je kunt die altijd intrekken." }
    func collectKept(count: Int) -> String { pluralNl(count, one: "Geen vermelding wordt langer dan \(formats.number(count)) dag bewaard.", other: "Geen vermelding wordt langer dan \(formats.number(count)) dagen bewaard.") }
    var collectAgree: String { "Toestaan" }
    var collectRefuse: String { "Geen punten" }
    var readNotice: String { "Lees de toelichting" }
    var switchOff: String { "Punten uitzetten" }
    var switchOffAsk: String { "De punten verdwijnen van deze telefoon en je toestemming wordt ingetrokken. Alle vermeldingen worden gewist. Al het andere werkt gewoon." }
    var switchOn: String { "Punten aanzetten" }
    func spokenScore(points: Int) -> String { "\(formats.number(points)) punten op een schaal van 350 tot 950" }
    func spokenHistory(first: Int, last: Int, count: Int) -> String { pluralNl(count, one: "Verloop over \(formats.number(count)) maand: van \(formats.number(first)) naar \(formats.number(last)) punten", other: "Verloop over \(formats.number(count)) maanden: van \(formats.number(first)) naar \(formats.number(last)) punten") }
    func spokenEntry(kind: String, points: Int, standing: String) -> String { "\(kind): \(formats.signed(points)). \(standing)." }
}

struct PointsFactorsNl: PointsFactors {
    let formats: any Formats
    var paymentHistory: String { "Op tijd betalen" }
    var fulfilment: String { "Afspraken nakomen" }
    var tenure: String { "Tijd bij ons" }
    var identity: String { "Wie je bent" }
}

struct PointsFactorsWhatNl: PointsFactorsWhat {
    let formats: any Formats
    var paymentHistory: String { "Of rekeningen en termijnen op tijd zijn betaald en leningen zijn terugbetaald. Het bedrag doet er niet toe." }
    var fulfilment: String { "Of wat je huurde is teruggebracht en betaald." }
    var tenure: String { "Hoeveel kwartalen je al klant bent." }
    var identity: String { "Of één keer is gecontroleerd wie je bent." }
}

struct PointsEntriesNl: PointsEntries {
    let formats: any Formats
    var billOnTime: String { "Een rekening is op tijd betaald" }
    var billLate: String { "Een rekening is niet op tijd betaald" }
    var loanRepaid: String { "Een lening is terugbetaald" }
    var orderCompleted: String { "Iets gehuurds is teruggebracht en betaald" }
    var orderBroken: String { "Iets gehuurds is niet op tijd betaald" }
    var tenureQuarter: String { "Nog drie maanden bij ons" }
    var identityConfirmed: String { "Er is gecontroleerd wie je bent" }
}

struct PointsStandingsNl: PointsStandings {
    let formats: any Formats
    var counts: String { "Telt mee" }
    var beyondCap: String { "Telt niet mee: van deze soort tellen er al zoveel mee als mag" }
    var disputed: String { "Telt niet mee zolang je het betwist" }
    var expired: String { "Telt niet meer mee: de tijd is om" }
    var notYet: String { "Telt mee vanaf zijn dag" }
    var notInRules: String { "Telt niet mee: de regels kennen dit niet" }
}

struct PointsSourcesNl: PointsSources {
    let formats: any Formats
    var account: String { "je account" }
    var bill: String { "rekeningen" }
    var loan: String { "leningen" }
    var order: String { "huur" }
}

struct PointsOriginsNl: PointsOrigins {
    let formats: any Formats
    var account: String { "Je account" }
    var bill: String { "Een rekening" }
    var loan: String { "Een lening" }
    var order: String { "Iets wat je huurde" }
}

struct PointsStepsNl: PointsSteps {
    let formats: any Formats
    func settle(source: String, day: Date) -> String { "\(formats.day(day)): betaal wat openstaat (\(source))" }
    func earn(kind: String, day: Date) -> String { "\(formats.day(day)): \(kind)" }
    func expires(day: Date) -> String { "\(formats.day(day)): iets slechts telt niet meer mee, helemaal vanzelf" }
}

struct PointsStatesNl: PointsStates {
    let formats: any Formats
    var off: String { "Punten staan uit op deze telefoon. Al het andere werkt gewoon." }
    var noConsent: String { "Voor punten wordt niets over je bewaard, dus die zijn er niet. Jij beslist of dat verandert." }
    var notAssessed: String { "Er is nog niets opgeteld. De eerste stand komt vanzelf." }
    var assessed: String { "Er is een stand." }
}
