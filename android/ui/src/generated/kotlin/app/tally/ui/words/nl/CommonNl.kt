// Generated from shells/words/common.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.ui.words.CommonOperationKinds
import app.tally.ui.words.CommonOperations
import app.tally.ui.words.CommonWeekdays
import app.tally.ui.words.CommonWords
import app.tally.ui.words.Formats
import java.time.Instant

internal class CommonNl(private val formats: Formats) : CommonWords {
    override val back = "Terug"
    override val cancel = "Annuleren"
    override val carryOn = "Verder"
    override val close = "Sluiten"
    override val copy = "Kopiëren"
    override val copied = "Gekopieerd"
    override val done = "Klaar"
    override val help = "Hulp"
    override val later = "Later"
    override val learnMore = "Meer weten"
    override val retry = "Opnieuw proberen"
    override val save = "Bewaren"
    override val search = "Zoeken"
    override val shareFile = "Bestand sturen"
    override val showAll = "Alles tonen"
    override val undo = "Ongedaan maken"
    override val home = "Start"
    override val pay = "Betalen"
    override val points = "Punten"
    override val perks = "Voordelen"
    override val ride = "Fietsen"
    override val sharing = "Delen"
    override val more = "Meer"
    override val security = "Beveiliging"
    override val loading = "Laden …"
    override val offline = "Je bent offline. Alles op deze telefoon kun je gewoon lezen."
    override val inviteTaken = "Deze telefoon is al een wallet."
    override val inviteTakenAdvice = "Een uitnodiging is voor een telefoon zonder wallet. Er is niets veranderd."
    override val linkNeedsWallet = "Deze link is voor een telefoon die een wallet is."
    override val linkNeedsWalletAdvice = "Begin met een uitnodiging en open de link daarna opnieuw."
    override val linkUnknown = "Tally kent deze link niet. Er is niets veranderd."
    override val scannedAlready = "Deze code heb je al gescand."
    override val useAgain = "Nog een keer gebruiken"
    override val captured = "Je scherm wordt opgenomen of gespiegeld. Dit is verborgen, zodat niemand kan meekijken. Stop het opnemen of spiegelen om verder te gaan."
    override fun asOf(at: Instant) = "Stand van ${formats.moment(at)}"
    override fun stale(at: Instant) = "Niet actueel: stand van ${formats.moment(at)}"
    override val neverSynced = "Er is nog niets opgehaald."
    override val refresh = "Vernieuwen"
    override val refreshing = "Vernieuwen …"
    override fun retryIn(count: Long) = pluralNl(count, one = "Nieuwe poging over ${formats.number(count)} seconde", other = "Nieuwe poging over ${formats.number(count)} seconden")
    override val opening = "Je wallet wordt geopend …"
    override val notOpened = "Je wallet ging niet open"
    override val outbox = "Wacht op verzending"
    override val outboxEmpty = "Alles wat je hebt getekend is verstuurd en beantwoord."
    override val operationKinds = object : CommonOperationKinds {
        override val tallyPaymentJwt = "Een betaling"
        override val tallyTopupJwt = "Een opwaardering"
        override val tallyLoanJwt = "Een lening"
        override val tallyMandateJwt = "Je toestemming voor kleine betalingen"
        override val tallyMandateEndJwt = "Het einde van kleine betalingen"
        override val tallyGrantJwt = "Een toestemming om je gegevens te lezen"
        override val tallyShareJwt = "Een link naar je gegevens"
        override val tallyCollectionJwt = "Je toestemming voor punten"
        override val tallyReachJwt = "Een toestemming voor een aanbieder om je niveau te weten"
        override val tallyWithdrawalJwt = "Iets wat je hebt ingetrokken"
        override val tallyUnlockJwt = "Een fiets ontgrendelen"
        override val tallyRideEndJwt = "Het einde van een rit"
        override val tallyRideCancelJwt = "Een teruggenomen rit"
        override val tallyRideDisputeJwt = "Een bezwaar tegen een rit"
        override val tallyBillDisputeJwt = "Een bezwaar tegen een rekening"
        override val other = "Iets wat je hebt getekend"
    }
    override fun waiting(count: Long) = pluralNl(count, one = "${formats.number(count)} opdracht is getekend en moet nog worden verstuurd.", other = "${formats.number(count)} opdrachten zijn getekend en moeten nog worden verstuurd.")
    override val justNow = "Zojuist"
    override fun minutesAgo(count: Long) = pluralNl(count, one = "${formats.number(count)} minuut geleden", other = "${formats.number(count)} minuten geleden")
    override fun hoursAgo(count: Long) = pluralNl(count, one = "${formats.number(count)} uur geleden", other = "${formats.number(count)} uur geleden")
    override val today = "Vandaag"
    override val yesterday = "Gisteren"
    override val tomorrow = "Morgen"
    override fun inDays(count: Long) = pluralNl(count, one = "Over ${formats.number(count)} dag", other = "Over ${formats.number(count)} dagen")
    override fun daysAgo(count: Long) = pluralNl(count, one = "${formats.number(count)} dag geleden", other = "${formats.number(count)} dagen geleden")
    override fun days(count: Long) = pluralNl(count, one = "${formats.number(count)} dag", other = "${formats.number(count)} dagen")
    override fun pointsCount(count: Long) = pluralNl(count, one = "${formats.number(count)} punt", other = "${formats.number(count)} punten")
    override fun until(at: Instant) = "Tot en met ${formats.date(at)}"
    override fun since(at: Instant) = "Sinds ${formats.date(at)}"
    override val optional = "Niet verplicht"
    override val weekdays = object : CommonWeekdays {
        override val monday = "Maandag"
        override val tuesday = "Dinsdag"
        override val wednesday = "Woensdag"
        override val thursday = "Donderdag"
        override val friday = "Vrijdag"
        override val saturday = "Zaterdag"
        override val sunday = "Zondag"
    }
    override val operations = object : CommonOperations {
        override val queued = "Wacht op verzending"
        override val sending = "Wordt verstuurd"
        override val accepted = "Geaccepteerd"
        override val declined = "Geweigerd"
        override val parked = "Aangehouden: kijk er even naar"
    }
    override val parked = "Tally kon dit niet lezen. Er is niets kwijt: het staat op deze telefoon. Werk de app bij en verstuur het dan opnieuw."
    override val sendAgain = "Opnieuw versturen"
    override val spokenBack = "Ga terug"
    override val spokenClose = "Dit venster sluiten"
    override val spokenStale = "Niet actueel"
    override fun spokenTab(name: String, place: Long, all: Long) = "${name}, tabblad ${formats.number(place)} van ${formats.number(all)}"
    override val spokenStepDone = "Bereikt"
    override val spokenStepNow = "Nu"
    override val spokenStepNext = "Nog niet"
    override val playMoney = "Speelgeld: niets hiervan is echt."
}
