// Generated from shells/words/history.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.HistorySubjects
import app.tally.ui.words.HistoryWords
import java.time.Instant

internal class HistoryDe(private val formats: Formats) : HistoryWords {
    override val title = "Zahlungen"
    override val searchHint = "Nach Namen suchen"
    override val empty = "Es wurde noch nichts bezahlt."
    override fun noMatch(text: String) = "Keine Zahlung an jemanden namens „${text}“."
    override fun monthSpent(amount: Money, month: Instant) = "${formats.month(month)}: ${formats.money(amount)} bezahlt"
    override fun monthPayments(count: Long) = pluralDe(count, one = "${formats.number(count)} Zahlung", other = "${formats.number(count)} Zahlungen")
    override fun monthRefunded(amount: Money) = "${formats.money(amount)} kam zurück"
    override val more = "Frühere zeigen"
    override val paymentTitle = "Zahlung"
    override fun paidAt(at: Instant) = "Bezahlt am ${formats.moment(at)}"
    override val agreedByYou = "Von dir mit Finger, Gesicht oder Code bestätigt."
    override val agreedByMandate = "Durch deine Erlaubnis für kleine Zahlungen gedeckt."
    override fun refund(amount: Money, at: Instant) = "${formats.money(amount)} kam am ${formats.date(at)} zurück"
    override fun refundReason(reason: String) = "Die Begründung: „${reason}“"
    override val whyDeclined = "Warum nicht"
    override val receiptTitle = "Unterschriebener Beleg"
    override val receiptWhat = "Was du unterschrieben hast, und die unterschriebene Antwort. Jeder kann das prüfen, ohne uns zu fragen."
    override val verify = "Prüfen"
    override val verified = "Der Beleg stimmt: Beide Unterschriften passen, und nichts wurde verändert."
    override val verifiedAccepted = "Was du unterschrieben hast, wurde angenommen."
    override val verifiedDeclined = "Was du unterschrieben hast, wurde abgelehnt."
    override fun signedOn(at: Instant) = "Von dir unterschrieben am ${formats.moment(at)}"
    override fun answeredOn(at: Instant) = "Beantwortet am ${formats.moment(at)}"
    override val keyUsed = "Schlüssel der Unterschrift"
    override val notVerified = "Der Beleg stimmt nicht. Vertraue dieser Datei nicht."
    override val noReceipt = "Es gibt noch keinen Beleg."
    override val sendReceipt = "Beleg senden"
    override val subjects = object : HistorySubjects {
        override fun payment(amount: Money, payee: String) = "${formats.money(amount)} an ${payee}"
        override fun ride(bike: String, provider: String) = "Rad ${bike} von ${provider}"
        override val consent = "Etwas zu deinen Daten"
    }
    override val fieldPayee = "Empfänger"
    override val fieldAmount = "Betrag"
    override val fieldNumber = "Zahlungsnummer"
    override fun spokenRow(payee: String, amount: Money, state: String, at: Instant) = "${payee}, ${formats.money(amount)}, ${state}, ${formats.moment(at)}"
    override fun spokenResults(count: Long) = pluralDe(count, one = "${formats.number(count)} Zahlung gefunden", other = "${formats.number(count)} Zahlungen gefunden")
}
