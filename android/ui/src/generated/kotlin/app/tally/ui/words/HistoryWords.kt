// Generated from shells/words/history.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.Money
import java.time.Instant

/** What was paid, searching it, and proofs. */
interface HistoryWords {
    /** Headline of the list of payments. */
    val title: String

    /** In the empty search field. */
    val searchHint: String

    /** In place of the list. */
    val empty: String

    /** A search found nothing. */
    fun noMatch(text: String): String

    /** Summary of a month. */
    fun monthSpent(amount: Money, month: Instant): String

    /** Beside a month's sum. */
    fun monthPayments(count: Long): String

    /** Beside a month's sum. */
    fun monthRefunded(amount: Money): String

    /** Reads on in the list, into the past. */
    val more: String

    /** Headline of one payment. */
    val paymentTitle: String

    /** When the money moved. */
    fun paidAt(at: Instant): String

    /** How a payment was agreed to. */
    val agreedByYou: String

    /** How a small payment was agreed to. */
    val agreedByMandate: String

    /** Money that a merchant sent back. */
    fun refund(amount: Money, at: Instant): String

    /** The merchant’s own words. */
    fun refundReason(reason: String): String

    /** Above the reason. */
    val whyDeclined: String

    /** Headline of the receipt. */
    val receiptTitle: String

    /** What a receipt is good for. */
    val receiptWhat: String

    /** Checks the signatures on the phone. */
    val verify: String

    /** The check's result. */
    val verified: String

    /** A checked receipt: the other side said yes. */
    val verifiedAccepted: String

    /** A checked receipt: the other side said no; the reason follows. */
    val verifiedDeclined: String

    /** A checked receipt: when the person signed. */
    fun signedOn(at: Instant): String

    /** A checked receipt: when the other side answered. */
    fun answeredOn(at: Instant): String

    /** A checked receipt: beside the short name of a key. */
    val keyUsed: String

    /** The check's result; a warning. */
    val notVerified: String

    /** No answer has come back yet, so nothing is signed by the other side. */
    val noReceipt: String

    /** Opens the system's sheet for sending the receipt's file. */
    val sendReceipt: String

    /** What a verified receipt is about, as its headline. */
    val subjects: HistorySubjects

    /** Beside the person or company that is paid. */
    val fieldPayee: String

    /** Beside an amount. */
    val fieldAmount: String

    /** The payment’s id. */
    val fieldNumber: String

    /** Screen reader: one payment in the list. */
    fun spokenRow(payee: String, amount: Money, state: String, at: Instant): String

    /** Screen reader: announced after a search. */
    fun spokenResults(count: Long): String
}

/** What a verified receipt is about, as its headline. */
interface HistorySubjects {
    /** “{amount} to {payee}” */
    fun payment(amount: Money, payee: String): String

    /** “Bike {bike} of {provider}” */
    fun ride(bike: String, provider: String): String

    /** “Something about your data” */
    val consent: String
}
