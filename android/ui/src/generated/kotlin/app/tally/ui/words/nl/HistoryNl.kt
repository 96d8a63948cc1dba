// Generated from shells/words/history.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.HistorySubjects
import app.tally.ui.words.HistoryWords
import java.time.Instant

internal class HistoryNl(private val formats: Formats) : HistoryWords {
    override val title = "Betalingen"
    override val searchHint = "Zoek op naam"
    override val empty = "Er is nog niets betaald."
    override fun noMatch(text: String) = "Geen betaling aan iemand met de naam “${text}”."
    override fun monthSpent(amount: Money, month: Instant) = "In ${formats.month(month)} ${formats.money(amount)} betaald"
    override fun monthPayments(count: Long) = pluralNl(count, one = "${formats.number(count)} betaling", other = "${formats.number(count)} betalingen")
    override fun monthRefunded(amount: Money) = "${formats.money(amount)} kwam terug"
    override val more = "Eerdere tonen"
    override val paymentTitle = "Betaling"
    override fun paidAt(at: Instant) = "Betaald op ${formats.moment(at)}"
    override val agreedByYou = "Door jou goedgekeurd met vinger, gezicht of code."
    override val agreedByMandate = "Goedgekeurd via je toestemming voor kleine betalingen."
    override fun refund(amount: Money, at: Instant) = "${formats.money(amount)} kwam terug op ${formats.date(at)}"
    override fun refundReason(reason: String) = "Hun uitleg: “${reason}”"
    override val whyDeclined = "Waarom niet"
    override val receiptTitle = "Ondertekend bewijs"
    override val receiptWhat = "Wat jij hebt getekend, en het ondertekende antwoord. Iedereen kan dat controleren, zonder ons iets te vragen."
    override val verify = "Controleren"
    override val verified = "Het bewijs klopt: beide handtekeningen passen en er is niets veranderd."
    override val verifiedAccepted = "Wat je hebt getekend, is geaccepteerd."
    override val verifiedDeclined = "Wat je hebt getekend, is geweigerd."
    override fun signedOn(at: Instant) = "Door jou getekend op ${formats.moment(at)}"
    override fun answeredOn(at: Instant) = "Beantwoord op ${formats.moment(at)}"
    override val keyUsed = "Getekend met sleutel"
    override val notVerified = "Het bewijs klopt niet. Vertrouw dit bestand niet."
    override val noReceipt = "Er is nog geen bewijs."
    override val sendReceipt = "Bewijs sturen"
    override val subjects = object : HistorySubjects {
        override fun payment(amount: Money, payee: String) = "${formats.money(amount)} aan ${payee}"
        override fun ride(bike: String, provider: String) = "Fiets ${bike} van ${provider}"
        override val consent = "Iets over je gegevens"
    }
    override val fieldPayee = "Ontvanger"
    override val fieldAmount = "Bedrag"
    override val fieldNumber = "Betaalnummer"
    override fun spokenRow(payee: String, amount: Money, state: String, at: Instant) = "${payee}, ${formats.money(amount)}, ${state}, ${formats.moment(at)}"
    override fun spokenResults(count: Long) = pluralNl(count, one = "${formats.number(count)} betaling gevonden", other = "${formats.number(count)} betalingen gevonden")
}
