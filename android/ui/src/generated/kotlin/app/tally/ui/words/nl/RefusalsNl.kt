// Generated from shells/words/refusals.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.ui.words.Formats
import app.tally.ui.words.RefusalsDeclines
import app.tally.ui.words.RefusalsEntryFaults
import app.tally.ui.words.RefusalsOfferFaults
import app.tally.ui.words.RefusalsRulesFaults
import app.tally.ui.words.RefusalsScoreFaults
import app.tally.ui.words.RefusalsWords

internal class RefusalsNl(private val formats: Formats) : RefusalsWords {
    override val declines = object : RefusalsDeclines {
        override val insufficientFunds = "Er was niet genoeg geld."
        override val expired = "Het kwam te laat."
        override val quoteUnknown = "De voorwaarden waren hier niet voor."
        override val quoteUsed = "Een andere betaling had deze voorwaarden al gebruikt."
        override val termsChanged = "De voorwaarden waren niet de aangeboden."
        override val payeeUnknown = "Deze ontvanger kan niet via Tally worden betaald."
        override val accountUnknown = "Er is geen rekening in deze valuta."
        override val amountNotAllowed = "Het bedrag valt buiten wat één betaling mag zijn."
        override val notAuthorised = "De sleutel waarmee is getekend, mag dit niet."
        override val mandateUnknown = "Voor deze telefoon is er geen toestemming voor kleine betalingen."
        override val mandateEnded = "De toestemming voor kleine betalingen was beëindigd."
        override val mandateExceeded = "Het lag boven je limieten voor kleine betalingen."
        override val dependencyDeclined = "Iets wat eerst moest komen, is geweigerd."
        override val requestUnknown = "Het verzoek is niet bekend, of iemand anders heeft het aangenomen."
        override val requestUsed = "Je had dit al toegestaan."
        override val withdrawn = "Je had het ingetrokken voordat het aankwam."
        override val alreadyGranted = "Hiervoor is al een toestemming."
        override val billUnknown = "Zo’n rekening heb je niet."
        override val billPaid = "De rekening was al betaald. Er is niet dubbel afgeschreven."
        override val billCancelled = "De rekening wordt niet meer gevraagd."
        override val creditStands = "Bij deze aanbieder staat nog iets open."
        override val notEligible = "De aanbieder mag niet meer weten dat je het niveau haalt."
        override val bikeNotAvailable = "Deze fiets kan nu niet worden gebruikt."
        override val rentalUnknown = "Zo’n rit heb je niet."
        override val rentalElsewhere = "De rit was al verder."
        override val other = "Om een reden die deze versie niet kent. Werk de app bij om die te lezen."
    }
    override val offerFaults = object : RefusalsOfferFaults {
        override val protected = "Ze vraagt punten waar dat niet mag: bij iets wat iedereen nodig heeft."
        override val stepCount = "Er zijn te weinig of te veel niveaus."
        override val points = "Ze vraagt punten die niemand kan hebben."
        override val notRising = "Meer punten leveren niet meer op."
        override val cliff = "Eén niveau levert te veel ineens op."
        override val total = "Alle niveaus samen leveren te veel op."
        override val backwards = "Ze eindigt voordat ze begint."
        override val nowhere = "Ze geldt nergens."
        override val tooLong = "De lijst met plaatsen is te lang."
        override val twice = "Een plaats of dag staat er dubbel."
        override val never = "Ze geldt op geen enkel moment."
        override val unreadable = "Deze versie kent deze soort niet."
        override val card = "Niemand staat in voor de aanbieder."
        override val signature = "De aanbieder heeft niet getekend."
        override val otherSeller = "Ze spreekt namens een andere aanbieder."
        override val otherBackend = "Ze is niet voor jouw wallet bedoeld."
        override val title = "De titel is niet bruikbaar."
        override val changed = "Ze is achteraf veranderd."
        override val incomplete = "Er staat niet alles in wat moet, of ze is te duur."
        override val other = "Ze houdt geen stand."
    }
    override val rulesFaults = object : RefusalsRulesFaults {
        override val versionRegress = "Ze zijn ouder dan de geldende."
        override val versionChanged = "Ze hebben het nummer van de geldende en zeggen iets anders."
        override val range = "Ze veranderen de schaal van 350 tot 950."
        override val start = "Ze beginnen buiten de schaal."
        override val forbiddenFactor = "Ze kijken naar iets wat nooit mag meetellen."
        override val unknownFactor = "Ze hebben een onbekend onderdeel."
        override val factorTwice = "Ze hebben een onderdeel dubbel."
        override val bounds = "Een onderdeel zou te veel kunnen tellen."
        override val forbiddenKind = "Ze tellen iets wat nooit mag meetellen."
        override val unknownKind = "Ze tellen iets onbekends."
        override val kindTwice = "Ze tellen iets dubbel."
        override val points = "Iets telt te veel of verkeerd om."
        override val neverExpires = "Iets slechts zou te lang meetellen."
        override val healing = "Iets goedmaken zou te weinig helpen."
        override val counts = "Van een soort zouden er te veel of te weinig tellen."
        override val unprotected = "Ze beschermen iets niet wat iedereen nodig heeft."
        override val ceilings = "Ze zouden aanbiedingen te ver laten gaan."
        override val other = "Ze houden geen stand."
    }
    override val scoreFaults = object : RefusalsScoreFaults {
        override val somebodyElse = "Hij is voor iemand anders."
        override val otherRules = "Hij volgt andere regels dan de geldende."
        override val rulesNotYet = "De regels golden toen nog niet."
        override val otherEntries = "Hij is gebaseerd op andere vermeldingen dan die op je telefoon."
        override val otherMoment = "Hij geldt voor een ander moment."
        override val mismatch = "De som klopt niet."
        override val notYet = "Het moment is nog niet gekomen."
        override val outsideGrant = "Hij berust op een toestemming die dit niet dekt."
        override val other = "Je telefoon kan hem niet bevestigen."
    }
    override val entryFaults = object : RefusalsEntryFaults {
        override val somebodyElse = "Het gaat over iemand anders."
        override val forbiddenSource = "Het komt van iets wat nooit mag meetellen, zoals wat je koopt of wie je kent."
        override val unknownFactor = "Het hoort bij geen enkel bekend onderdeel."
        override val unknownKind = "De soort is onbekend."
        override val wrongFactor = "Het staat bij het verkeerde onderdeel."
        override val notInRules = "De regels kennen dit niet."
        override val noSource = "Er staat niet bij waar het van komt."
        override val unknownSource = "Het komt van iets onbekends."
        override val wrongSource = "Het kan niet komen van wat er staat."
        override val noReason = "Er staat geen reden bij."
        override val noExpiry = "Het zou voor altijd tegen je tellen. Dat mag nooit."
        override val noGrant = "Het kwam binnen zonder jouw toestemming."
        override val outsideGrant = "Jouw toestemming dekt dit niet."
        override val daysOutOfOrder = "De dagen kunnen niet kloppen."
        override val nothingToSettle = "Er zou iets voldaan zijn wat nooit hoefde."
        override val tooOld = "Het was al verlopen toen het kwam."
        override val points = "De punten zijn niet die van de regels."
        override val expiry = "Het eindigt op een andere dag dan de regels zeggen."
        override val sameEntry = "Het staat er twee keer."
        override val sameObligation = "Waar het over gaat, is al meegeteld."
        override val other = "Het houdt geen stand."
    }
}
