// Generated from shells/words/sharing.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.SharingEvents
import app.tally.ui.words.SharingFields
import app.tally.ui.words.SharingFieldsInside
import app.tally.ui.words.SharingPurposes
import app.tally.ui.words.SharingRefusals
import app.tally.ui.words.SharingStates
import app.tally.ui.words.SharingWords
import java.time.Instant

internal class SharingDe(private val formats: Formats) : SharingWords {
    override val title = "Freigaben"
    override val requests = "Anfragen an dich"
    override val active = "Gültig"
    override val expiring = "Läuft bald ab"
    override val past = "Vorbei"
    override val empty = "Niemand darf etwas über dich lesen."
    override val scanRequest = "Anfrage scannen"
    override val scanHint = "Halte die Kamera auf den Code der Anfrage."
    override fun asks(recipient: String) = "${recipient} möchte lesen:"
    override val purpose = "Wofür"
    override fun keptFor(count: Long) = pluralDe(count, one = "Dort wird es ${formats.number(count)} Tag lang aufbewahrt.", other = "Dort wird es ${formats.number(count)} Tage lang aufbewahrt.")
    override fun askedFor(count: Long) = pluralDe(count, one = "Für ${formats.number(count)} Tag", other = "Für ${formats.number(count)} Tage")
    override fun law(country: String) = "Nach dem Recht von: ${country}"
    override fun contact(contact: String) = "Kontakt: ${contact}"
    override fun answerBy(at: Instant) = "Zu beantworten bis ${formats.date(at)}"
    override val required = "Wird gebraucht"
    override val mayLeaveOut = "Kannst du weglassen"
    override fun yourValue(field: String, value: String) = "${field}: ${value}"
    override val notFilledIn = "Noch nicht ausgefüllt"
    override val fields = object : SharingFields {
        override val city = "Wohnort"
        override val memberSince = "Dabei seit"
        override val name = "Name"
        override val paymentsSettled = "Anzahl deiner Zahlungen im letzten Jahr"
    }
    override val fieldsInside = object : SharingFieldsInside {
        override val city = "Wohnort"
        override val memberSince = "seit wann du dabei bist"
        override val name = "Name"
        override val paymentsSettled = "Anzahl deiner Zahlungen im letzten Jahr"
    }
    override val purposes = object : SharingPurposes {
        override val creditChecking = "Um einzuschätzen, ob du zahlen wirst"
        override val establishContractualAgreement = "Um einen Vertrag mit dir zu schließen"
        override val fulfilmentOfContractualObligation = "Um einen Vertrag mit dir zu erfüllen"
        override val identityVerification = "Um zu wissen, wer du bist"
    }
    override val states = object : SharingStates {
        override val requested = "Wartet auf deine Antwort"
        override val granted = "Gültig"
        override val refused = "Du hast abgelehnt"
        override val withdrawn = "Zurückgenommen"
        override val expired = "Die Zeit ist um"
        override val superseded = "Durch eine neuere ersetzt"
        override val declined = "Nicht angenommen"
    }
    override val events = object : SharingEvents {
        override fun grant(recipient: String, fields: List<String>, at: Instant) = "${recipient} darf bis ${formats.date(at)} lesen: ${Language.DE.list(fields)}"
        override fun share(fields: List<String>, count: Long, at: Instant) = pluralDe(count, one = "Wer den Link hat, darf bis ${formats.date(at)} ${formats.number(count)} Mal lesen: ${Language.DE.list(fields)}", other = "Wer den Link hat, darf bis ${formats.date(at)} ${formats.number(count)} Mal lesen: ${Language.DE.list(fields)}")
        override fun collection(sources: List<String>, at: Instant) = "Bis ${formats.date(at)} dürfen Einträge für deine Punkte geführt werden aus: ${Language.DE.list(sources)}"
        override fun reach(seller: String, at: Instant) = "${seller} darf bis ${formats.date(at)} erfahren, welche Stufe du erreichst"
        override val withdrawal = "Eine Erlaubnis wurde zurückgenommen"
    }
    override fun grantTitle(recipient: String) = "${recipient} das lesen lassen?"
    override val exactly = "Genau das und nichts anderes. Du unterschreibst es."
    override val grant = "Erlauben"
    override val refuse = "Ablehnen"
    override val refused = "Du hast abgelehnt. Sie erfahren davon nichts."
    override val narrow = "Weniger erlauben"
    override val narrowWhat = "Die neue Erlaubnis ersetzt die alte. Sie erfahren es, sobald du online bist."
    override fun lasts(at: Instant) = "Endet von selbst am ${formats.date(at)}"
    override fun granted(recipient: String, fields: List<String>) = "${recipient} kann lesen: ${Language.DE.list(fields)}."
    override fun grantedOffline(recipient: String) = "Noch nicht: ${recipient} kann es lesen, sobald das gesendet ist. Das geschieht, wenn du online bist."
    override val withdraw = "Zurücknehmen"
    override fun withdrawAsk(recipient: String) = "Zurücknehmen, was ${recipient} lesen darf? Hier stoppt es sofort, auch ohne Netz. Sie erfahren es, sobald du online bist. Was schon gelesen wurde, bleibt gelesen."
    override fun withdrawAskStep(seller: String) = "Zurücknehmen, dass ${seller} deine Stufe erfahren darf? Hier stoppt es sofort, auch ohne Netz. Was dort angeboten wird, kostet dich dann den normalen Preis oder die normale Kaution."
    override val withdrawAskPoints = "Zurücknehmen, dass Einträge für deine Punkte geführt werden? Hier stoppt es sofort, auch ohne Netz. Alle Einträge werden gelöscht, sobald das ankommt, und Punkte gibt es dann keine mehr."
    override val withdrawAskLink = "Den Link zurücknehmen? Hier stoppt es sofort, auch ohne Netz. Niemand kann ihn mehr öffnen, sobald das angekommen ist. Was schon gelesen wurde, bleibt gelesen."
    override val withdrawnHere = "Hier gestoppt. Sie erfahren es, sobald du online bist."
    override fun withdrawnThere(recipient: String, at: Instant) = "${recipient} hat es erfahren: ${formats.moment(at)}."
    override fun withdrawnShared(at: Instant) = "Angekommen: ${formats.moment(at)}."
    override val cannotFollow = "Was sie außerhalb von Tally weitergeben, sieht hier niemand."
    override val accessTitle = "Wer gelesen hat"
    override val accessEmpty = "Noch hat niemand gelesen."
    override fun read(recipient: String, fields: List<String>, at: Instant) = "${recipient} hat gelesen: ${Language.DE.list(fields)}, ${formats.moment(at)}"
    override fun readByLink(fields: List<String>, at: Instant) = "Jemand mit deinem Link hat gelesen: ${Language.DE.list(fields)}, ${formats.moment(at)}"
    override fun refusedRead(recipient: String, fields: List<String>, at: Instant) = "${recipient} wollte lesen: ${Language.DE.list(fields)}, ${formats.moment(at)}, und wurde abgewiesen"
    override fun refusedByLink(fields: List<String>, at: Instant) = "Jemand mit deinem Link wollte lesen: ${Language.DE.list(fields)}, ${formats.moment(at)}, und wurde abgewiesen"
    override fun compelled(authority: String, fields: List<String>, at: Instant) = "Wir mussten an ${authority} herausgeben: ${Language.DE.list(fields)}, ${formats.moment(at)}"
    override fun compelledInVain(authority: String, fields: List<String>, at: Instant) = "${authority} hat verlangt: ${Language.DE.list(fields)}, ${formats.moment(at)}, und nichts bekommen"
    override fun order(reference: String, day: Instant) = "Anordnung ${reference} vom ${formats.day(day)}"
    override fun stepTold(seller: String, count: Long, at: Instant) = pluralDe(count, one = "${seller} hat erfahren, dass du ${formats.number(count)} Punkt erreichst, ${formats.moment(at)}", other = "${seller} hat erfahren, dass du ${formats.number(count)} Punkte erreichst, ${formats.moment(at)}")
    override val theyHadNotHeard = "Sie wussten noch nicht, dass du es zurückgenommen hast."
    override val refusals = object : SharingRefusals {
        override val withdrawn = "Du hattest es zurückgenommen."
        override val superseded = "Du hattest weniger erlaubt."
        override val expired = "Die Zeit war um."
        override val fieldNotCovered = "So viel hattest du nicht erlaubt."
        override val purposeNotCovered = "Dafür hattest du es nicht erlaubt."
        override val usedUp = "Der Link war so oft geöffnet, wie er darf."
        override val other = "Aus einem Grund, den diese Version nicht kennt."
    }
    override val share = "Etwas freigeben"
    override val shareTitle = "Per Link freigeben"
    override val shareWhat = "Wer den Link hat, kann lesen, was du auswählst. Du bestimmst, wie oft und wie lange, und siehst jeden Blick."
    override val shareDays = "Für wie viele Tage"
    override val shareOpenings = "Wie oft er geöffnet werden darf"
    override fun openings(count: Long) = pluralDe(count, one = "Kann ${formats.number(count)} Mal geöffnet werden", other = "Kann ${formats.number(count)} Mal geöffnet werden")
    override val shareLink = "Link senden"
    override val profile = "Über dich"
    override val profileStays = "Ohne deine Erlaubnis liest das niemand."
    override val proof = "Nachweis der Rücknahme"
    override val export = "Alles exportieren"
    override val exportWhat = "Alles, was du erlaubt und zurückgenommen hast, der Reihe nach, unterschrieben. Jeder kann es prüfen, ohne uns zu fragen."
    override fun inForce(recipient: String, at: Instant) = "${recipient}, bis ${formats.date(at)}"
    override val anybodyWithLink = "Wer den Link hat"
    override fun spokenField(field: String, value: String, state: String) = "${field}: ${value}. ${state}."
}
