// Generated from shells/words/events.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.core.Money
import app.tally.ui.words.EventsSentences
import app.tally.ui.words.EventsWords
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import java.time.Instant

internal class EventsDe(private val formats: Formats) : EventsWords {
    override val title = "Neuigkeiten"
    override val empty = "Nichts Neues."
    override val hidden = "Es gibt Neues in Tally"
    override val sentences = object : EventsSentences {
        override val enrolled = "Dieses Handy ist jetzt deine Wallet."
        override fun paymentSettled(payee: String, amount: Money) = "Bezahlt: ${formats.money(amount)} an ${payee}"
        override fun paymentDeclined(payee: String, amount: Money) = "Abgelehnt, nicht bezahlt: ${formats.money(amount)} an ${payee}"
        override fun paymentExpired(payee: String, amount: Money) = "Zu spät, nicht bezahlt: ${formats.money(amount)} an ${payee}"
        override fun paymentNotKnown(payee: String, amount: Money) = "${formats.money(amount)} an ${payee}: Wir wissen es noch nicht. Zahle nicht noch einmal."
        override fun refundReceived(payee: String, amount: Money) = "${formats.money(amount)} kam von ${payee} zurück"
        override fun topUpSettled(amount: Money) = "${formats.money(amount)} ist in deiner Wallet"
        override fun topUpDeclined(amount: Money) = "Aufladung von ${formats.money(amount)} abgelehnt"
        override fun loanPaidOut(lender: String, amount: Money) = "${lender} hat dir ${formats.money(amount)} ausgezahlt"
        override fun loanDeclined(lender: String, amount: Money) = "${lender} leiht dir ${formats.money(amount)} nicht"
        override fun mandateActive(perUse: Money) = "Bis ${formats.money(perUse)} zahlt dein Handy jetzt ohne Nachfrage"
        override val mandateDeclined = "Kleine Zahlungen ohne Nachfrage wurden nicht angenommen"
        override val mandateEnded = "Dein Handy fragt dich wieder vor jeder Zahlung"
        override fun consentRequested(recipient: String) = "${recipient} fragt nach deinen Daten"
        override fun consentGranted(recipient: String) = "${recipient} kann lesen, was du erlaubt hast"
        override fun consentDeclined(recipient: String) = "Was du ${recipient} erlaubt hast, wurde nicht angenommen"
        override fun consentWithdrawn(recipient: String) = "${recipient} hat erfahren, dass du es zurückgenommen hast"
        override fun withdrawalDeclined(recipient: String) = "Die Rücknahme wurde für ${recipient} nicht angenommen. Auf diesem Handy bleibt sie bestehen."
        override fun consentEnded(recipient: String) = "${recipient} kann nichts mehr lesen: Die Zeit ist um"
        override val collectionEnded = "Für deine Punkte wird nichts mehr gespeichert"
        override val pointsChanged = "Deine Punkte haben sich geändert. Sieh nach, warum."
        override val entryRefused = "Ein Eintrag über dich hält nicht stand. Dein Handy zählt ihn nicht."
        override val rulesRefused = "Neue Regeln für Punkte halten nicht stand. Dein Handy nutzt sie nicht."
        override val offerRefused = "Ein Angebot verstößt gegen die Regeln. Dein Handy zeigt es nicht."
        override fun scoreDisputed(at: Instant) = "Dein Stand vom ${formats.day(at)} passt nicht zu den Einträgen"
        override fun stepTold(seller: String) = "${seller} hat erfahren, welche Stufe du erreichst"
        override fun dataAccessed(recipient: String, fields: List<String>) = "${recipient} hat gelesen: ${Language.DE.list(fields)}"
        override fun dataCompelled(authority: String) = "Wir mussten Daten über dich an ${authority} herausgeben"
        override fun dataRefused(recipient: String) = "${recipient} wollte deine Daten lesen und wurde abgewiesen"
        override fun rideBegan(bike: String) = "Rad ${bike} ist offen. Gute Fahrt!"
        override val rideEnded = "Die Fahrt ist zu Ende. Was sie kostet, kommt gleich."
        override val rideDeclined = "Der Anbieter hat abgelehnt"
        override fun rideExpired(amount: Money) = "Das Schloss ging nie auf. Deine Kaution von ${formats.money(amount)} kommt ganz zurück."
        override fun chargeCollected(amount: Money) = "Deine Fahrt hat ${formats.money(amount)} gekostet, wie unterschrieben"
        override fun chargeDisputed(amount: Money) = "Für deine Fahrt wurden ${formats.money(amount)} abgebucht, anders als unterschrieben. Dein Handy ficht das an."
        override fun billReceived(payee: String, amount: Money, day: Instant) = "Neue Rechnung: ${formats.money(amount)} an ${payee}, bis ${formats.day(day)}"
        override fun billDue(payee: String, amount: Money, day: Instant) = "Jetzt zu zahlen: ${formats.money(amount)} an ${payee}, bis ${formats.day(day)}"
        override fun billOverdue(payee: String, amount: Money) = "Überfällig: ${formats.money(amount)} an ${payee}"
        override fun billPaid(payee: String, amount: Money) = "Rechnung bezahlt: ${formats.money(amount)} an ${payee}"
        override fun billCancelled(payee: String, amount: Money) = "${payee} fordert ${formats.money(amount)} nicht mehr"
        override fun billStands(payee: String, amount: Money) = "Über deinen Widerspruch ist entschieden: ${formats.money(amount)} an ${payee} bleiben zu zahlen"
        override fun billDisputeDeclined(payee: String) = "Dein Widerspruch bei ${payee} wurde nicht angenommen"
        override val operationParked = "Etwas, das du unterschrieben hast, ist angehalten und braucht dich"
        override val tamperingSeen = "Unterwegs wurde etwas verändert. Dein Handy hat es nicht geglaubt."
        override val clockWrong = "Die Uhr dieses Handys geht falsch. Stell sie auf automatisch."
        override val keysChanged = "Tally unterschreibt jetzt mit anderen Schlüsseln. Dein Handy hat den Wechsel geprüft."
        override val databaseQuarantined = "Die Datei der Wallet war beschädigt, deshalb gibt es eine neue. Nichts Unterschriebenes wird doppelt ausgeführt."
        override val unknown = "Etwas ist geschehen, das diese Version nicht kennt. Aktualisiere die App, um es zu lesen."
    }
}
