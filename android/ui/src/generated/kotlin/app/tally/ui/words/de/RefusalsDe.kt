// Generated from shells/words/refusals.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.ui.words.Formats
import app.tally.ui.words.RefusalsDeclines
import app.tally.ui.words.RefusalsEntryFaults
import app.tally.ui.words.RefusalsOfferFaults
import app.tally.ui.words.RefusalsRulesFaults
import app.tally.ui.words.RefusalsScoreFaults
import app.tally.ui.words.RefusalsWords

internal class RefusalsDe(private val formats: Formats) : RefusalsWords {
    override val declines = object : RefusalsDeclines {
        override val insufficientFunds = "Das Geld reichte nicht."
        override val expired = "Es kam zu spät."
        override val quoteUnknown = "Die Bedingungen waren nicht dafür gemacht."
        override val quoteUsed = "Eine andere Zahlung hatte diese Bedingungen schon genutzt."
        override val termsChanged = "Die Bedingungen waren nicht die angebotenen."
        override val payeeUnknown = "Dieser Empfänger kann über Tally nicht bezahlt werden."
        override val accountUnknown = "Es gibt kein solches Konto in dieser Währung."
        override val amountNotAllowed = "Der Betrag liegt außerhalb dessen, was eine Zahlung sein darf."
        override val notAuthorised = "Der Schlüssel der Unterschrift darf das nicht."
        override val mandateUnknown = "Für dieses Handy gibt es keine Erlaubnis für kleine Zahlungen."
        override val mandateEnded = "Die Erlaubnis für kleine Zahlungen war beendet."
        override val mandateExceeded = "Es lag über deinen Grenzen für kleine Zahlungen."
        override val dependencyDeclined = "Etwas, das vorher kommen musste, wurde abgelehnt."
        override val requestUnknown = "Die Anfrage ist nicht bekannt, oder jemand anderes hat sie angenommen."
        override val requestUsed = "Du hattest das schon erlaubt."
        override val withdrawn = "Du hattest es zurückgenommen, bevor es ankam."
        override val alreadyGranted = "Dafür gibt es schon eine Erlaubnis."
        override val billUnknown = "Eine solche Rechnung hast du nicht."
        override val billPaid = "Die Rechnung war schon bezahlt. Es wurde nicht doppelt abgebucht."
        override val billCancelled = "Die Rechnung wird nicht mehr gefordert."
        override val creditStands = "Bei diesem Anbieter ist noch etwas offen."
        override val notEligible = "Der Anbieter darf nicht mehr erfahren, dass du die Stufe erreichst."
        override val bikeNotAvailable = "Dieses Rad kann gerade nicht gefahren werden."
        override val rentalUnknown = "Eine solche Fahrt hast du nicht."
        override val rentalElsewhere = "Die Fahrt war schon weiter."
        override val other = "Aus einem Grund, den diese Version nicht kennt. Aktualisiere die App, um ihn zu lesen."
    }
    override val offerFaults = object : RefusalsOfferFaults {
        override val protected = "Es fragt nach Punkten, wo niemand das darf: bei etwas, das alle brauchen."
        override val stepCount = "Es hat zu wenige oder zu viele Stufen."
        override val points = "Es verlangt Punkte, die niemand haben kann."
        override val notRising = "Mehr Punkte bringen nicht mehr."
        override val cliff = "Eine Stufe bringt zu viel auf einmal."
        override val total = "Alle Stufen zusammen bringen zu viel."
        override val backwards = "Es endet, bevor es beginnt."
        override val nowhere = "Es gilt nirgends."
        override val tooLong = "Die Liste der Orte ist zu lang."
        override val twice = "Ein Ort oder Tag steht doppelt da."
        override val never = "Es gilt zu keiner Zeit."
        override val unreadable = "Diese Version kennt seine Art nicht."
        override val card = "Niemand bürgt für den Anbieter."
        override val signature = "Der Anbieter hat es nicht unterschrieben."
        override val otherSeller = "Es spricht für einen anderen Anbieter."
        override val otherBackend = "Es ist nicht für deine Wallet bestimmt."
        override val title = "Der Titel ist nicht brauchbar."
        override val changed = "Es wurde nachträglich verändert."
        override val incomplete = "Es sagt nicht alles, was es muss, oder ist zu teuer."
        override val other = "Es hält nicht stand."
    }
    override val rulesFaults = object : RefusalsRulesFaults {
        override val versionRegress = "Sie sind älter als die geltenden."
        override val versionChanged = "Sie tragen die Nummer der geltenden und sagen etwas anderes."
        override val range = "Sie ändern die Skala von 350 bis 950."
        override val start = "Sie beginnen außerhalb der Skala."
        override val forbiddenFactor = "Sie betrachten etwas, das nie zählen darf."
        override val unknownFactor = "Sie haben einen unbekannten Teil."
        override val factorTwice = "Sie haben einen Teil doppelt."
        override val bounds = "Ein Teil könnte zu viel zählen."
        override val forbiddenKind = "Sie zählen etwas, das nie zählen darf."
        override val unknownKind = "Sie zählen etwas Unbekanntes."
        override val kindTwice = "Sie zählen etwas doppelt."
        override val points = "Etwas zählt zu viel oder falsch herum."
        override val neverExpires = "Etwas Schlechtes würde zu lange zählen."
        override val healing = "Etwas wiedergutzumachen würde zu wenig helfen."
        override val counts = "Von einer Art würden zu viele oder zu wenige zählen."
        override val unprotected = "Sie schützen etwas nicht, das alle brauchen."
        override val ceilings = "Sie würden Angebote zu weit gehen lassen."
        override val other = "Sie halten nicht stand."
    }
    override val scoreFaults = object : RefusalsScoreFaults {
        override val somebodyElse = "Er ist für jemand anderen."
        override val otherRules = "Er folgt anderen Regeln als den geltenden."
        override val rulesNotYet = "Seine Regeln galten noch nicht."
        override val otherEntries = "Er beruht auf anderen Einträgen als denen auf deinem Handy."
        override val otherMoment = "Er gilt für einen anderen Zeitpunkt."
        override val mismatch = "Die Summe ist falsch."
        override val notYet = "Sein Zeitpunkt ist noch nicht gekommen."
        override val outsideGrant = "Er beruht auf einer Erlaubnis, die ihn nicht deckt."
        override val other = "Dein Handy kann ihn nicht bestätigen."
    }
    override val entryFaults = object : RefusalsEntryFaults {
        override val somebodyElse = "Er betrifft jemand anderen."
        override val forbiddenSource = "Er kommt aus etwas, das nie zählen darf, etwa was du kaufst oder wen du kennst."
        override val unknownFactor = "Er gehört zu keinem bekannten Teil."
        override val unknownKind = "Seine Art ist nicht bekannt."
        override val wrongFactor = "Er ist dem falschen Teil zugeordnet."
        override val notInRules = "Die Regeln kennen ihn nicht."
        override val noSource = "Er sagt nicht, woraus er kommt."
        override val unknownSource = "Er kommt aus etwas Unbekanntem."
        override val wrongSource = "Er kann nicht daher kommen, woher er sagt."
        override val noReason = "Er nennt keinen Grund."
        override val noExpiry = "Er würde für immer gegen dich zählen. Das darf kein Eintrag."
        override val noGrant = "Er kam ohne deine Erlaubnis herein."
        override val outsideGrant = "Deine Erlaubnis deckt ihn nicht."
        override val daysOutOfOrder = "Seine Tage können nicht stimmen."
        override val nothingToSettle = "Er nennt etwas beglichen, was nie zu begleichen war."
        override val tooOld = "Er war schon abgelaufen, als er kam."
        override val points = "Seine Punkte sind nicht die der Regeln."
        override val expiry = "Er endet an einem anderen Tag, als die Regeln sagen."
        override val sameEntry = "Er ist doppelt."
        override val sameObligation = "Worum es geht, wurde schon gezählt."
        override val other = "Er hält nicht stand."
    }
}
