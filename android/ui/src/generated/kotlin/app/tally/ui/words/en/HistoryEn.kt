// Generated from shells/words/history.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.HistorySubjects
import app.tally.ui.words.HistoryWords
import java.time.Instant

internal class HistoryEn(private val formats: Formats) : HistoryWords {
    override val title = "Payments"
    override val searchHint = "Search by name"
    override val empty = "Nothing has been paid yet."
    override fun noMatch(text: String) = "No payment to anybody called “${text}”."
    override fun monthSpent(amount: Money, month: Instant) = "${formats.month(month)}: ${formats.money(amount)} paid"
    override fun monthPayments(count: Long) = pluralEn(count, one = "${formats.number(count)} payment", other = "${formats.number(count)} payments")
    override fun monthRefunded(amount: Money) = "${formats.money(amount)} came back"
    override val more = "Show earlier ones"
    override val paymentTitle = "Payment"
    override fun paidAt(at: Instant) = "Paid on ${formats.moment(at)}"
    override val agreedByYou = "You agreed to it with finger, face or code."
    override val agreedByMandate = "Agreed to by your permission for small payments."
    override fun refund(amount: Money, at: Instant) = "${formats.money(amount)} came back on ${formats.date(at)}"
    override fun refundReason(reason: String) = "They say: “${reason}”"
    override val whyDeclined = "Why not"
    override val receiptTitle = "Signed receipt"
    override val receiptWhat = "What you signed, and the signed answer. Anybody can check it, without asking us."
    override val verify = "Verify"
    override val verified = "It holds: both signatures fit, and nothing was changed."
    override val verifiedAccepted = "What you signed was accepted."
    override val verifiedDeclined = "What you signed was declined."
    override fun signedOn(at: Instant) = "You signed on ${formats.moment(at)}"
    override fun answeredOn(at: Instant) = "Answered on ${formats.moment(at)}"
    override val keyUsed = "Signed with this key"
    override val notVerified = "It does not hold. Do not trust this file."
    override val noReceipt = "There is no receipt yet."
    override val sendReceipt = "Send receipt"
    override val subjects = object : HistorySubjects {
        override fun payment(amount: Money, payee: String) = "${formats.money(amount)} to ${payee}"
        override fun ride(bike: String, provider: String) = "Bike ${bike} of ${provider}"
        override val consent = "Something about your data"
    }
    override val fieldPayee = "Paid to"
    override val fieldAmount = "Amount"
    override val fieldNumber = "Payment number"
    override fun spokenRow(payee: String, amount: Money, state: String, at: Instant) = "${payee}, ${formats.money(amount)}, ${state}, ${formats.moment(at)}"
    override fun spokenResults(count: Long) = pluralEn(count, one = "${formats.number(count)} payment found", other = "${formats.number(count)} payments found")
}
