// Generated from shells/words/refusals.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct RefusalsDe: RefusalsWords {
    let formats: any Formats
    var declines: any RefusalsDeclines { RefusalsDeclinesDe(formats: formats) }
    var offerFaults: any RefusalsOfferFaults { RefusalsOfferFaultsDe(formats: formats) }
    var rulesFaults: any RefusalsRulesFaults { RefusalsRulesFaultsDe(formats: formats) }
    var scoreFaults: any RefusalsScoreFaults { RefusalsScoreFaultsDe(formats: formats) }
    var entryFaults: any RefusalsEntryFaults { RefusalsEntryFaultsDe(formats: formats) }
}

struct RefusalsDeclinesDe: RefusalsDeclines {
    let formats: any Formats
    var insufficientFunds: String { "Das Geld reichte nicht." }
    var expired: String { "Es kam zu spät." }
    var quoteUnknown: String { "Die Bedingungen waren nicht dafür gemacht." }
    var quoteUsed: String { "Eine andere Zahlung hatte diese Bedingungen schon genutzt." }
    var termsChanged: String { "Die Bedingungen waren nicht die angebotenen." }
    var payeeUnknown: String { "Dieser Empfänger kann über Tally nicht bezahlt werden." }
    var accountUnknown: String { "Es gibt kein solches Konto in dieser Währung." }
    var amountNotAllowed: String { "Der Betrag liegt außerhalb dessen, was eine Zahlung sein darf." }
    var notAuthorised: String { "Der Schlüssel der Unterschrift darf das nicht." }
    var mandateUnknown: String { "Für dieses Handy gibt es keine Erlaubnis für kleine Zahlungen." }
    var mandateEnded: String { "Die Erlaubnis für kleine Zahlungen war beendet." }
    var mandateExceeded: String { "Es lag über deinen Grenzen für kleine Zahlungen." }
    var dependencyDeclined: String { "Etwas, das vorher kommen musste, wurde abgelehnt." }
    var requestUnknown: String { "Die Anfrage ist nicht bekannt, oder jemand anderes hat sie angenommen." }
    var requestUsed: String { "Du hattest das schon erlaubt." }
    var withdrawn: String { "Du hattest es zurückgenommen, bevor es ankam." }
    var alreadyGranted: String { "Dafür gibt es schon eine Erlaubnis." }
    var billUnknown: String { "Eine solche Rechnung hast du nicht." }
    var billPaid: String { "Die Rechnung war schon bezahlt. Es wurde nicht doppelt abgebucht." }
    var billCancelled: String { "Die Rechnung wird nicht mehr gefordert." }
    var creditStands: String { "Bei diesem Anbieter ist noch etwas offen." }
    var notEligible: String { "Der Anbieter darf nicht mehr erfahren, dass du die Stufe erreichst." }
    var bikeNotAvailable: String { "Dieses Rad kann gerade nicht gefahren werden." }
    var rentalUnknown: String { "Eine solche Fahrt hast du nicht." }
    var rentalElsewhere: String { "Die Fahrt war schon weiter." }
    var other: String { "Aus einem Grund, den diese Version nicht kennt. Aktualisiere die App, um ihn zu lesen." }
}

struct RefusalsOfferFaultsDe: RefusalsOfferFaults {
    let formats: any Formats
    var protected: String { "Es fragt nach Punkten, wo niemand das darf: bei etwas, das alle brauchen." }
    var stepCount: String { "Es hat zu wenige oder zu viele Stufen." }
    var points: String { "Es verlangt Punkte, die niemand haben kann." }
    var notRising: String { "Mehr Punkte bringen nicht mehr." }
    var cliff: String { "Eine Stufe bringt zu viel auf einmal." }
    var total: String { "Alle Stufen zusammen bringen zu viel." }
    var backwards: String { "Es endet, bevor es beginnt." }
    var nowhere: String { "Es gilt nirgends." }
    var tooLong: String { "Die Liste der Orte ist zu lang." }
    var twice: String { "Ein Ort oder Tag steht doppelt da." }
    var never: String { "Es gilt zu keiner Zeit." }
    var unreadable: String { "Diese Version kennt seine Art nicht." }
    var card: String { "Niemand bürgt für den Anbieter." }
    var signature: String { "Der Anbieter hat es nicht unterschrieben." }
    var otherSeller: String { "Es spricht für einen anderen Anbieter." }
    var otherBackend: String { "Es ist nicht für deine Wallet bestimmt." }
    var title: String { "Der Titel ist nicht brauchbar." }
    var changed: String { "Es wurde nachträglich verändert." }
    var incomplete: String { "Es sagt nicht alles, was es muss, oder ist zu teuer." }
    var other: String { "Es hält nicht stand." }
}

struct RefusalsRulesFaultsDe: RefusalsRulesFaults {
    let formats: any Formats
    var versionRegress: String { "Sie sind älter als die geltenden." }
    var versionChanged: String { "Sie tragen die Nummer der geltenden und sagen etwas anderes." }
    var range: String { "Sie ändern die Skala von 350 bis 950." }
    var start: String { "Sie beginnen außerhalb der Skala." }
    var forbiddenFactor: String { "Sie betrachten etwas, das nie zählen darf." }
    var unknownFactor: String { "Sie haben einen unbekannten Teil." }
    var factorTwice: String { "Sie haben einen Teil doppelt." }
    var bounds: String { "Ein Teil könnte zu viel zählen." }
    var forbiddenKind: String { "Sie zählen etwas, das nie zählen darf." }
    var unknownKind: String { "Sie zählen etwas Unbekanntes." }
    var kindTwice: String { "Sie zählen etwas doppelt." }
    var points: String { "Etwas zählt zu viel oder falsch herum." }
    var neverExpires: String { "Etwas Schlechtes würde zu lange zählen." }
    var healing: String { "Etwas wiedergutzumachen würde zu wenig helfen." }
    var counts: String { "Von einer Art würden zu viele oder zu wenige zählen." }
    var unprotected: String { "Sie schützen etwas nicht, das alle brauchen." }
    var ceilings: String { "Sie würden Angebote zu weit gehen lassen." }
    var other: String { "Sie halten nicht stand." }
}

struct RefusalsScoreFaultsDe: RefusalsScoreFaults {
    let formats: any Formats
    var somebodyElse: String { "Er ist für jemand anderen." }
    var otherRules: String { "Er folgt anderen Regeln als den geltenden." }
    var rulesNotYet: String { "Seine Regeln galten noch nicht." }
    var otherEntries: String { "Er beruht auf anderen Einträgen als denen auf deinem Handy." }
    var otherMoment: String { "Er gilt für einen anderen Zeitpunkt." }
    var mismatch: String { "Die Summe ist falsch." }
    var notYet: String { "Sein Zeitpunkt ist noch nicht gekommen." }
    var outsideGrant: String { "Er beruht auf einer Erlaubnis, die ihn nicht deckt." }
    var other: String { "Dein Handy kann ihn nicht bestätigen." }
}

struct RefusalsEntryFaultsDe: RefusalsEntryFaults {
    let formats: any Formats
    var somebodyElse: String { "Er betrifft jemand anderen." }
    var forbiddenSource: String { "Er kommt aus etwas, das nie zählen darf, etwa was du kaufst oder wen du kennst." }
    var unknownFactor: String { "Er gehört zu keinem bekannten Teil." }
    var unknownKind: String { "Seine Art ist nicht bekannt." }
    var wrongFactor: String { "Er ist dem falschen Teil zugeordnet." }
    var notInRules: String { "Die Regeln kennen ihn nicht." }
    var noSource: String { "Er sagt nicht, woraus er kommt." }
    var unknownSource: String { "Er kommt aus etwas Unbekanntem." }
    var wrongSource: String { "Er kann nicht daher kommen, woher er sagt." }
    var noReason: String { "Er nennt keinen Grund." }
    var noExpiry: String { "Er würde für immer gegen dich zählen. Das darf kein Eintrag." }
    var noGrant: String { "Er kam ohne deine Erlaubnis herein." }
    var outsideGrant: String { "Deine Erlaubnis deckt ihn nicht." }
    var daysOutOfOrder: String { "Seine Tage können nicht stimmen." }
    var nothingToSettle: String { "Er nennt etwas beglichen, was nie zu begleichen war." }
    var tooOld: String { "Er war schon abgelaufen, als er kam." }
    var points: String { "Seine Punkte sind nicht die der Regeln." }
    var expiry: String { "Er endet an einem anderen Tag, als die Regeln sagen." }
    var sameEntry: String { "Er ist doppelt." }
    var sameObligation: String { "Worum es geht, wurde schon gezählt." }
    var other: String { "Er hält nicht stand." }
}
