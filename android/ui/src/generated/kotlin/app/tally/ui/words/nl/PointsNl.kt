// Generated from shells/words/points.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.PointsEntries
import app.tally.ui.words.PointsFactors
import app.tally.ui.words.PointsFactorsWhat
import app.tally.ui.words.PointsOrigins
import app.tally.ui.words.PointsSources
import app.tally.ui.words.PointsStandings
import app.tally.ui.words.PointsStates
import app.tally.ui.words.PointsSteps
import app.tally.ui.words.PointsWords
import java.time.Instant

internal class PointsNl(private val formats: Formats) : PointsWords {
    override val title = "Je punten"
    override val what = "Punten komen van afspraken die je wel of niet bent nagekomen: rekeningen, leningen, huur, hoe lang je hier bent. Nooit van wat je koopt, wie je kent of hoeveel je hebt. Ze maken sommige dingen makkelijker, en niets wat je nodig hebt hangt ervan af."
    override val range = "Van 350 tot 950"
    override fun scoreOf(points: Long, at: Instant) = "${formats.number(points)} punten, stand van ${formats.day(at)}"
    override fun scoreAsOf(at: Instant) = "Stand van ${formats.day(at)}"
    override fun nextOn(at: Instant) = "Wordt op ${formats.day(at)} opnieuw berekend"
    override fun overdue(at: Instant) = "Op ${formats.day(at)} had er een nieuwe stand moeten zijn."
    override val believed = "Je telefoon heeft het zelf nageteld en komt op hetzelfde uit."
    override fun disbelieved(stated: Long, counted: Long) = "Er zijn ${formats.number(stated)} punten ondertekend, maar je telefoon telt er ${formats.number(counted)}. Ga niet af op deze stand."
    override fun disbelievedOnly(stated: Long) = "Er zijn ${formats.number(stated)} punten ondertekend, maar je telefoon kan ze niet bevestigen."
    override val why = "Waarom deze stand"
    override fun start(points: Long) = "Iedereen begint op ${formats.number(points)}"
    override fun bound(points: Long) = "Grens van dit deel: ${formats.signed(points)}"
    override fun clamp(points: Long) = "Grenzen van de schaal: ${formats.signed(points)}"
    override val factors = object : PointsFactors {
        override val paymentHistory = "Op tijd betalen"
        override val fulfilment = "Afspraken nakomen"
        override val tenure = "Tijd bij ons"
        override val identity = "Wie je bent"
    }
    override val factorsWhat = object : PointsFactorsWhat {
        override val paymentHistory = "Of rekeningen en termijnen op tijd zijn betaald en leningen zijn terugbetaald. Het bedrag doet er niet toe."
        override val fulfilment = "Of wat je huurde is teruggebracht en betaald."
        override val tenure = "Hoeveel kwartalen je al klant bent."
        override val identity = "Of één keer is gecontroleerd wie je bent."
    }
    override fun counting(count: Long) = pluralNl(count, one = "${formats.number(count)} vermelding telt mee", other = "${formats.number(count)} vermeldingen tellen mee")
    override val entries = object : PointsEntries {
        override val billOnTime = "Een rekening is op tijd betaald"
        override val billLate = "Een rekening is niet op tijd betaald"
        override val loanRepaid = "Een lening is terugbetaald"
        override val orderCompleted = "Iets gehuurds is teruggebracht en betaald"
        override val orderBroken = "Iets gehuurds is niet op tijd betaald"
        override val tenureQuarter = "Nog drie maanden bij ons"
        override val identityConfirmed = "Er is gecontroleerd wie je bent"
    }
    override val standings = object : PointsStandings {
        override val counts = "Telt mee"
        override val beyondCap = "Telt niet mee: van deze soort tellen er al zoveel mee als mag"
        override val disputed = "Telt niet mee zolang je het betwist"
        override val expired = "Telt niet meer mee: de tijd is om"
        override val notYet = "Telt mee vanaf zijn dag"
        override val notInRules = "Telt niet mee: de regels kennen dit niet"
    }
    override val sources = object : PointsSources {
        override val account = "je account"
        override val bill = "rekeningen"
        override val loan = "leningen"
        override val order = "huur"
    }
    override val origins = object : PointsOrigins {
        override val account = "Je account"
        override val bill = "Een rekening"
        override val loan = "Een lening"
        override val order = "Iets wat je huurde"
    }
    override val entryTitle = "Vermelding"
    override fun worthToday(points: Long) = "Vandaag ${formats.signed(points)}"
    override fun happened(at: Instant) = "Gebeurd op ${formats.day(at)}"
    override fun settledOn(at: Instant) = "Alsnog voldaan op ${formats.day(at)}"
    override fun countsUntil(at: Instant) = "Telt vanaf ${formats.day(at)} niet meer mee"
    override val neverExpires = "Telt zonder einddatum"
    override val comesFrom = "Komt van"
    override val showSource = "Bekijk de oorsprong"
    override val disputeEntry = "Er klopt iets niet"
    override val disputeHow = "Zeg wat er niet klopt. Tot daarover is beslist, telt de vermelding niet mee."
    override val empty = "Er telt nog niets mee. Je begint waar iedereen begint."
    override val history = "Verloop"
    override fun historyMonths(count: Long) = pluralNl(count, one = "${formats.number(count)} maand", other = "${formats.number(count)} maanden")
    override val historyEmpty = "Er is nog geen eerdere stand."
    override fun forecast(points: Long, at: Instant) = "Wordt op ${formats.day(at)} opnieuw berekend: ${formats.number(points)} punten, als er verder niets gebeurt"
    override fun nextExpiry(count: Long, at: Instant, points: Long) = pluralNl(count, one = "Op ${formats.day(at)} vervalt ${formats.number(count)} vermelding: dan ${formats.number(points)} punten.", other = "Op ${formats.day(at)} vervallen ${formats.number(count)} vermeldingen: dan ${formats.number(points)} punten.")
    override val whatIf = "Wat als"
    override val whatIfWithdraw = "Als ik mijn toestemming intrek"
    override fun whatIfWithdrawn(before: Long, after: Long, count: Long) = pluralNl(count, one = "${formats.number(after)} in plaats van ${formats.number(before)} punten. ${formats.number(count)} vermelding zou worden gewist.", other = "${formats.number(after)} in plaats van ${formats.number(before)} punten. ${formats.number(count)} vermeldingen zouden worden gewist, goede en slechte.")
    override fun reachTitle(points: Long) = "De weg naar ${formats.number(points)} punten"
    override fun reachOn(points: Long, at: Instant) = "Op ${formats.day(at)} zou je ${formats.number(points)} punten kunnen hebben:"
    override val reachedAlready = "Je bent er al."
    override fun reachNever(points: Long) = "Met wat nu bekend is, kom je er nog niet. In zicht zijn hooguit ${formats.number(points)} punten."
    override val steps = object : PointsSteps {
        override fun settle(source: String, day: Instant) = "${formats.day(day)}: betaal wat openstaat (${source})"
        override fun earn(kind: String, day: Instant) = "${formats.day(day)}: ${kind}"
        override fun expires(day: Instant) = "${formats.day(day)}: iets slechts telt niet meer mee, helemaal vanzelf"
    }
    override val states = object : PointsStates {
        override val off = "Punten staan uit op deze telefoon. Al het andere werkt gewoon."
        override val noConsent = "Voor punten wordt niets over je bewaard, dus die zijn er niet. Jij beslist of dat verandert."
        override val notAssessed = "Er is nog niets opgeteld. De eerste stand komt vanzelf."
        override val assessed = "Er is een stand."
    }
    override val collectTitle = "Punten bijhouden?"
    override fun collectWhat(controller: String, sources: List<String>) = "${controller} mag vermeldingen bewaren uit: ${Language.NL.list(sources)}. Elk met de dag, nooit met een bedrag, nooit met een plaats."
    override fun collectSince(at: Instant) = "Wat vóór ${formats.day(at)} gebeurde, blijft erbuiten."
    override fun collectUntil(at: Instant) = "Je toestemming eindigt vanzelf op ${formats.date(at)}. Je kunt die altijd intrekken."
    override fun collectKept(count: Long) = pluralNl(count, one = "Geen vermelding wordt langer dan ${formats.number(count)} dag bewaard.", other = "Geen vermelding wordt langer dan ${formats.number(count)} dagen bewaard.")
    override val collectAgree = "Toestaan"
    override val collectRefuse = "Geen punten"
    override val readNotice = "Lees de toelichting"
    override val switchOff = "Punten uitzetten"
    override val switchOffAsk = "De punten verdwijnen van deze telefoon en je toestemming wordt ingetrokken. Alle vermeldingen worden gewist. Al het andere werkt gewoon."
    override val switchOn = "Punten aanzetten"
    override fun spokenScore(points: Long) = "${formats.number(points)} punten op een schaal van 350 tot 950"
    override fun spokenHistory(first: Long, last: Long, count: Long) = pluralNl(count, one = "Verloop over ${formats.number(count)} maand: van ${formats.number(first)} naar ${formats.number(last)} punten", other = "Verloop over ${formats.number(count)} maanden: van ${formats.number(first)} naar ${formats.number(last)} punten")
    override fun spokenEntry(kind: String, points: Long, standing: String) = "${kind}: ${formats.signed(points)}. ${standing}."
}
