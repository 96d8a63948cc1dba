// Generated from shells/words/errors.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct ErrorsNl: ErrorsWords {
    let formats: any Formats
    var kinds: any ErrorsKinds { ErrorsKindsNl(formats: formats) }
    var nothingDone: String { "Er is niets gebeurd en er is niets kwijt." }
    func incident(incident: String) -> String { "Incident \(incident)" }
    var unknown: String { "Dat is niet gelukt." }
    var unknownAdvice: String { "Werk de app bij. Meld het als het weer gebeurt." }
    var sentences: any ErrorsSentences { ErrorsSentencesNl(formats: formats) }
}

struct ErrorsKindsNl: ErrorsKinds {
    let formats: any Formats
    var input: String { "Dat klopt nog niet" }
    var state: String { "Dat kan nu niet" }
    var network: String { "Geen verbinding" }
    var storage: String { "Je telefoon kan dat nu niet" }
    var notKnown: String { "We weten het nog niet" }
    var `internal`: String { "Onze fout" }
}

struct ErrorsSentencesNl: ErrorsSentences {
    let formats: any Formats
    var codeUnreadable: String { "Deze code is niet als betaling te lezen." }
    func codeNotPayable(networks: String) -> String { "Deze code is voor \(networks). Je wallet kan daar niet betalen." }
    var amountUnreadable: String { "Dat is geen bedrag: typ cijfers en hooguit één komma." }
    var amountMissing: String { "De code zegt niet hoeveel." }
    func amountDiffers(amount: Money) -> String { "De code vraagt precies \(formats.money(amount))." }
    var amountNotPositive: String { "Het bedrag moet meer dan nul zijn." }
    var currencyUnknown: String { "In die valuta kan niet worden betaald." }
    var inviteUnreadable: String { "Dit is geen uitnodiging voor Tally." }
    var idUnreadable: String { "De app vroeg iets op een manier die de wallet niet kent." }
    var idInUse: String { "De app gebruikte één nummer voor twee verschillende dingen." }
    var notFound: String { "Dit is er niet, of niet meer." }
    var cursorUnknown: String { "De lijst kon niet verder worden geladen." }
    var limitsNotSound: String { "Deze limieten passen niet bij elkaar: per dag kan niet minder zijn dan per betaling." }
    var evidenceDoesNotHold: String { "Dit bewijs klopt niet: het is veranderd of hoort bij iets anders." }
    var codeAmountNotPayable: String { "Het bedrag in deze code kan niet worden betaald." }
    var fileUnreadable: String { "Dit bestand is niet te lezen." }
    var fileOfAnotherFormat: String { "Dit bestand is van een andere soort." }
    func chainDoesNotHold(event: Int) -> String { "Deze lijst klopt niet: regel \(formats.number(event)) is veranderd of verwisseld." }
    var rideCodeUnreadable: String { "Deze code is niet van een fiets." }
    var billUnknown: String { "Deze rekening is hier niet bekend." }
    var disputeNotSound: String { "Er staat nog niet wat er niet klopt, of het is te lang." }
    var requestLinkUnreadable: String { "Dit is geen verzoek om je gegevens." }
    var grantsNothing: String { "Er is niets gekozen, dus er valt niets toe te staan." }
    func fieldNotAskedFor(field: String) -> String { "Er is niet om “\(field)” gevraagd." }
    func fieldRequired(field: String) -> String { "Zonder “\(field)” hebben ze niets aan de rest." }
    func daysNotAllowed(most: Int) -> String { pluralNl(most, one: "Het mag hooguit \(formats.number(most)) dag duren.", other: "Het mag 1 tot \(formats.number(most)) dagen duren.") }
    func openingsNotAllowed(most: Int) -> String { pluralNl(most, one: "Het mag hooguit \(formats.number(most)) keer worden geopend.", other: "Het mag 1 tot \(formats.number(most)) keer worden geopend.") }
    var requestForged: String { "Dit verzoek komt niet van wie het zegt." }
    var profileNotUsable: String { "Dit is te lang, of meer dan één regel." }
    var collectionNotAskedFor: String { "Dat is niet waar om is gevraagd." }
    var notNarrower: String { "Dat is niet minder dan je eerder hebt toegestaan." }
    var pointsOutOfRange: String { "Punten lopen van 350 tot 950." }
    var entryUnknown: String { "Deze vermelding is hier niet bekend." }
    var offerUnknown: String { "Deze aanbieding is voorbij, of geldt hier niet voor." }
    var cityUnknown: String { "Deze stad staat niet op de lijst." }
    var sellerUnknown: String { "Van deze aanbieder is hier nog niets bekend." }
    var notHere: String { "Deze aanbieding geldt niet in jouw stad." }
    var notEnrolled: String { "Deze telefoon is nog geen wallet." }
    var alreadyEnrolled: String { "Deze telefoon is al een wallet, via een andere uitnodiging." }
    var paused: String { "De wallet rust." }
    func operationsUnsent(operations: Int) -> String { pluralNl(operations, one: "\(formats.number(operations)) getekende opdracht is nog niet verstuurd en zou verloren gaan.", other: "\(formats.number(operations)) getekende opdrachten zijn nog niet verstuurd en zouden verloren gaan.") }
    var noAccount: String { "In deze valuta heb je geen rekening." }
    func insufficientFunds(amount: Money) -> String { "Er is niet genoeg geld. Je kunt \(formats.money(amount)) uitgeven." }
    var quoteExpired: String { "Deze voorwaarden zijn verlopen." }
    var notCancellable: String { "Dit kun je niet meer terugnemen." }
    var clockWrong: String { "De klok van deze telefoon loopt verkeerd." }
    var keysReplaced: String { "De sleutels op deze telefoon horen niet bij deze wallet." }
    var restoredFromACopy: String { "Deze wallet komt uit een oudere kopie." }
    var enrolmentEnded: String { "Deze telefoon is geen wallet van je meer." }
    var alreadySettled: String { "Dit is al gedaan, en je hebt het bewijs." }
    var possibleDuplicate: String { "Je hebt minder dan een minuut geleden dezelfde betaling goedgekeurd." }
    var personBeingAsked: String { "Je telefoon vraagt je nu iets anders." }
    var logTaken: String { "De app wilde het logboek twee keer instellen." }
    var rideElsewhere: String { "De rit is al verder; dit kan niet meer." }
    var rideTermsNotSound: String { "De voorwaarden van deze rit kan niemand tekenen." }
    var rideNotCharged: String { "De rit is nog niet afgerekend." }
    var rideOfferExpired: String { "De voorwaarden voor deze fiets zijn verlopen." }
    var fareNotCountable: String { "De prijs is niet wat het gepubliceerde tarief oplevert." }
    var billNotOwed: String { "Deze rekening hoeft niet meer te worden betaald." }
    var billHasPayment: String { "Een betaling van deze rekening is onderweg. Betaal niet opnieuw." }
    var creditStands: String { "Bij deze aanbieder staat nog iets open." }
    var loanOfferExpired: String { "De voorwaarden van de lening zijn verlopen." }
    var requestUnknown: String { "Dit verzoek is er niet, of iemand anders heeft het aangenomen." }
    var requestExpired: String { "Dit verzoek is verlopen." }
    var requestAnswered: String { "Je hebt dit al beantwoord." }
    func profileIncomplete(field: String) -> String { "“\(field)” is niet ingevuld." }
    var previewOutdated: String { "Wat je zag, is verouderd." }
    var alreadyWithdrawn: String { "Je hebt dit al ingetrokken." }
    var consentOver: String { "Deze toestemming is voorbij." }
    var collectionTermsUnknown: String { "Wat er bewaard zou worden, is hier nog niet bekend." }
    var alreadyCollecting: String { "Dit heb je al toegestaan." }
    var alreadyReaching: String { "Deze aanbieder mag je niveau al weten." }
    var pointsOff: String { "Punten staan uit op deze telefoon." }
    var pointsRulesUnknown: String { "De regels van de punten zijn hier nog niet bekend." }
    var notEligible: String { "Je haalt deze aanbieding niet, of de aanbieder mag het niet weten." }
    var offerNotAllowed: String { "Deze aanbieding is tegen de regels, dus je telefoon gebruikt die niet." }
    var stepLower: String { "Je kreeg minder aangeboden dan je punten halen." }
    var notNow: String { "Deze aanbieding geldt nu niet." }
    var offline: String { "Tally is nu niet bereikbaar." }
    var refused: String { "Tally heeft dit geweigerd." }
    var tampered: String { "Onderweg is iets veranderd, dus je telefoon geloofde het niet." }
    var vaultCancelled: String { "Je hebt geannuleerd. Er is niets getekend." }
    var vaultLockedOut: String { "Te veel pogingen." }
    var vaultInvalidated: String { "Je telefoon heeft de sleutel weggegooid, zoals hij doet als vingers of gezichten veranderen." }
    var vaultBeforeFirstUnlock: String { "Je telefoon is sinds het opstarten nog niet ontgrendeld." }
    var vaultNoPasscode: String { "Deze telefoon heeft geen schermvergrendeling." }
    var vaultWrongPassphrase: String { "De wachtwoordzin is onjuist." }
    var vaultUnavailable: String { "De sleutels zijn nu niet bereikbaar." }
    var personNotAsked: String { "Je telefoon heeft het je niet gevraagd, dus er is niets getekend." }
    var alreadyOpen: String { "Tally is op deze telefoon al ergens anders open." }
    var wrongKey: String { "De gegevens van deze wallet komen van een andere telefoon." }
    var keyMissing: String { "De sleutel tot de gegevens van deze wallet ontbreekt." }
    var corrupt: String { "Het bestand van deze wallet is beschadigd." }
    var newerSchema: String { "Deze wallet is met een nieuwere versie van de app gebruikt." }
    var diskFull: String { "Je telefoon heeft geen ruimte meer." }
    var diskError: String { "Je telefoon kan de bestanden van de wallet niet lezen of schrijven." }
    var busy: String { "De wallet is bezig." }
    var outcomeNotKnown: String { "We weten het nog niet. Betaal niet opnieuw." }
    var `internal`: String { "Er ging iets mis in de wallet." }
    var notAllowed: String { "De wallet weigerde iets wat niet mag." }
    var inconsistent: String { "Twee gegevens in de wallet passen niet bij elkaar." }
}
