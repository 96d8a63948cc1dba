// Generated from shells/words/refusals.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct RefusalsNl: RefusalsWords {
    let formats: any Formats
    var declines: any RefusalsDeclines { RefusalsDeclinesNl(formats: formats) }
    var offerFaults: any RefusalsOfferFaults { RefusalsOfferFaultsNl(formats: formats) }
    var rulesFaults: any RefusalsRulesFaults { RefusalsRulesFaultsNl(formats: formats) }
    var scoreFaults: any RefusalsScoreFaults { RefusalsScoreFaultsNl(formats: formats) }
    var entryFaults: any RefusalsEntryFaults { RefusalsEntryFaultsNl(formats: formats) }
}

struct RefusalsDeclinesNl: RefusalsDeclines {
    let formats: any Formats
    var insufficientFunds: String { "Er was niet genoeg geld." }
    var expired: String { "Het kwam te laat." }
    var quoteUnknown: String { "De voorwaarden waren hier niet voor." }
    var quoteUsed: String { "Een andere betaling had deze voorwaarden al gebruikt." }
    var termsChanged: String { "De voorwaarden waren niet de aangeboden." }
    var payeeUnknown: String { "Deze ontvanger kan niet via Tally worden betaald." }
    var accountUnknown: String { "Er is geen rekening in deze valuta." }
    var amountNotAllowed: String { "Het bedrag valt buiten wat één betaling mag zijn." }
    var notAuthorised: String { "De sleutel waarmee is getekend, mag dit niet." }
    var mandateUnknown: String { "Voor deze telefoon is er geen toestemming voor kleine betalingen." }
    var mandateEnded: String { "De toestemming voor kleine betalingen was beëindigd." }
    var mandateExceeded: String { "Het lag boven je limieten voor kleine betalingen." }
    var dependencyDeclined: String { "Iets wat eerst moest komen, is geweigerd." }
    var requestUnknown: String { "Het verzoek is niet bekend, of iemand anders heeft het aangenomen." }
    var requestUsed: String { "Je had dit al toegestaan." }
    var withdrawn: String { "Je had het ingetrokken voordat het aankwam." }
    var alreadyGranted: String { "Hiervoor is al een toestemming." }
    var billUnknown: String { "Zo’n rekening heb je niet." }
    var billPaid: String { "De rekening was al betaald. Er is niet dubbel afgeschreven." }
    var billCancelled: String { "De rekening wordt niet meer gevraagd." }
    var creditStands: String { "Bij deze aanbieder staat nog iets open." }
    var notEligible: String { "De aanbieder mag niet meer weten dat je het niveau haalt." }
    var bikeNotAvailable: String { "Deze fiets kan nu niet worden gebruikt." }
    var rentalUnknown: String { "Zo’n rit heb je niet." }
    var rentalElsewhere: String { "De rit was al verder." }
    var other: String { "Om een reden die deze versie niet kent. Werk de app bij om die te lezen." }
}

struct RefusalsOfferFaultsNl: RefusalsOfferFaults {
    let formats: any Formats
    var protected: String { "Ze vraagt punten waar dat niet mag: bij iets wat iedereen nodig heeft." }
    var stepCount: String { "Er zijn te weinig of te veel niveaus." }
    var points: String { "Ze vraagt punten die niemand kan hebben." }
    var notRising: String { "Meer punten leveren niet meer op." }
    var cliff: String { "Eén niveau levert te veel ineens op." }
    var total: String { "Alle niveaus samen leveren te veel op." }
    var backwards: String { "Ze eindigt voordat ze begint." }
    var nowhere: String { "Ze geldt nergens." }
    var tooLong: String { "De lijst met plaatsen is te lang." }
    var twice: String { "Een plaats of dag staat er dubbel." }
    var never: String { "Ze geldt op geen enkel moment." }
    var unreadable: String { "Deze versie kent deze soort niet." }
    var card: String { "Niemand staat in voor de aanbieder." }
    var signature: String { "De aanbieder heeft niet getekend." }
    var otherSeller: String { "Ze spreekt namens een andere aanbieder." }
    var otherBackend: String { "Ze is niet voor jouw wallet bedoeld." }
    var title: String { "De titel is niet bruikbaar." }
    var changed: String { "Ze is achteraf veranderd." }
    var incomplete: String { "Er staat niet alles in wat moet, of ze is te duur." }
    var other: String { "Ze houdt geen stand." }
}

struct RefusalsRulesFaultsNl: RefusalsRulesFaults {
    let formats: any Formats
    var versionRegress: String { "Ze zijn ouder dan de geldende." }
    var versionChanged: String { "Ze hebben het nummer van de geldende en zeggen iets anders." }
    var range: String { "Ze veranderen de schaal van 350 tot 950." }
    var start: String { "Ze beginnen buiten de schaal." }
    var forbiddenFactor: String { "Ze kijken naar iets wat nooit mag meetellen." }
    var unknownFactor: String { "Ze hebben een onbekend onderdeel." }
    var factorTwice: String { "Ze hebben een onderdeel dubbel." }
    var bounds: String { "Een onderdeel zou te veel kunnen tellen." }
    var forbiddenKind: String { "Ze tellen iets wat nooit mag meetellen." }
    var unknownKind: String { "Ze tellen iets onbekends." }
    var kindTwice: String { "Ze tellen iets dubbel." }
    var points: String { "Iets telt te veel of verkeerd om." }
    var neverExpires: String { "Iets slechts zou te lang meetellen." }
    var healing: String { "Iets goedmaken zou te weinig helpen." }
    var counts: String { "Van een soort zouden er te veel of te weinig tellen." }
    var unprotected: String { "Ze beschermen iets niet wat iedereen nodig heeft." }
    var ceilings: String { "Ze zouden aanbiedingen te ver laten gaan." }
    var other: String { "Ze houden geen stand." }
}

struct RefusalsScoreFaultsNl: RefusalsScoreFaults {
    let formats: any Formats
    var somebodyElse: String { "Hij is voor iemand anders." }
    var otherRules: String { "Hij volgt andere regels dan de geldende." }
    var rulesNotYet: String { "De regels golden toen nog niet." }
    var otherEntries: String { "Hij is gebaseerd op andere vermeldingen dan die op je telefoon." }
    var otherMoment: String { "Hij geldt voor een ander moment." }
    var mismatch: String { "De som klopt niet." }
    var notYet: String { "Het moment is nog niet gekomen." }
    var outsideGrant: String { "Hij berust op een toestemming die dit niet dekt." }
    var other: String { "Je telefoon kan hem niet bevestigen." }
}

struct RefusalsEntryFaultsNl: RefusalsEntryFaults {
    let formats: any Formats
    var somebodyElse: String { "Het gaat over iemand anders." }
    var forbiddenSource: String { "Het komt van iets wat nooit mag meetellen, zoals wat je koopt of wie je kent." }
    var unknownFactor: String { "Het hoort bij geen enkel bekend onderdeel." }
    var unknownKind: String { "De soort is onbekend." }
    var wrongFactor: String { "Het staat bij het verkeerde onderdeel." }
    var notInRules: String { "De regels kennen dit niet." }
    var noSource: String { "Er staat niet bij waar het van komt." }
    var unknownSource: String { "Het komt van iets onbekends." }
    var wrongSource: String { "Het kan niet komen van wat er staat." }
    var noReason: String { "Er staat geen reden bij." }
    var noExpiry: String { "Het zou voor altijd tegen je tellen. Dat mag nooit." }
    var noGrant: String { "Het kwam binnen zonder jouw toestemming." }
    var outsideGrant: String { "Jouw toestemming dekt dit niet." }
    var daysOutOfOrder: String { "De dagen kunnen niet kloppen." }
    var nothingToSettle: String { "Er zou iets voldaan zijn wat nooit hoefde." }
    var tooOld: String { "Het was al verlopen toen het kwam." }
    var points: String { "De punten zijn niet die van de regels." }
    var expiry: String { "Het eindigt op een andere dag dan de regels zeggen." }
    var sameEntry: String { "Het staat er twee keer." }
    var sameObligation: String { "Waar het over gaat, is al meegeteld." }
    var other: String { "Het houdt geen stand." }
}
