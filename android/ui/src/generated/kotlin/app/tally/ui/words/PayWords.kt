// Generated from shells/words/pay.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.Money
import app.tally.core.PaymentState
import java.time.Instant

/** Scanning a code and paying. */
interface PayWords {
    /** Headline over the camera. */
    val scanTitle: String

    /** Below the camera's picture. */
    val scanHint: String

    /** Reads a code out of a picture on the phone. */
    val scanPicture: String

    /** For a code that came as text. */
    val paste: String

    /** Turns the phone's light on to read a code in the dark. */
    val torchOn: String

    /** Turns the phone's light off. */
    val torchOff: String

    /** The code does not say how much. */
    val amountTitle: String

    /** Label of the field for the amount. */
    fun amountHint(payee: String): String

    /** While terms are fetched. */
    val asking: String

    /** A code that can be read, but that says nothing about whom to pay. */
    val noShop: String

    /** The question before a payment. Exactly this is signed. */
    fun confirmTitle(amount: Money, payee: String): String

    /** The question before a payment that is billed. */
    fun confirmLaterTitle(amount: Money, payee: String, day: Instant): String

    /** Below the question; what is shown is what is signed. */
    val signedAsShown: String

    /** The button that pays. Opens the prompt for finger, face or code. */
    fun payAmount(amount: Money): String

    /** After the person showed who they are. */
    val confirming: String

    /** What points took off the price. */
    fun discount(saved: Money, ordinary: Money): String

    /** What using a step tells the seller. */
    fun sellerLearns(seller: String, count: Long): String

    /** Pays without the perk. */
    val ordinary: String

    /** Takes the discount that the points bring. */
    val usePerk: String

    /** Before and after a payment under the mandate for small payments. */
    val withoutPrompt: String

    /** The same payment was agreed to less than a minute ago. */
    val duplicateTitle: String

    /** Asks whether the same payment is meant twice. */
    fun duplicate(amount: Money, payee: String): String

    /** Makes a second payment. */
    val duplicatePay: String

    /** Makes no second payment. */
    val duplicateStop: String

    /** Headline when the money has moved. */
    val settledTitle: String

    /** Below the headline; the money has moved. */
    fun settled(amount: Money, payee: String): String

    /** A payment that is to be paid later; nothing has moved. */
    val billedTitle: String

    /** Below the headline; nothing has moved, and a bill will come. */
    fun billed(amount: Money, payee: String, day: Instant): String

    /** Headline; the answer is final. */
    val declinedTitle: String

    /** The answer is final; no money moved. */
    fun declined(amount: Money, payee: String): String

    /** What to do after a small payment, signed by the phone alone, was declined. */
    val declinedAlone: String

    /** Headline; it arrived after its time. */
    val expiredTitle: String

    /** Below the headline. It is safe to pay again. */
    fun expired(amount: Money, payee: String): String

    /** Headline; the person took it back before it was sent. */
    val cancelledTitle: String

    /** Below the headline; nothing was paid. */
    fun cancelled(amount: Money, payee: String): String

    /** The most important headline of all. The screen goes on with notKnown. */
    val notKnownTitle: String

    /** Money-critical: exactly this, wherever the outcome of a payment is open. */
    val notKnown: String

    /** Follows notKnown. */
    fun notKnownResolves(amount: Money, payee: String): String

    /** Advice at the till. */
    val notKnownShop: String

    /** Signed from a static code without a network. */
    val offlineTitle: String

    /** Money-critical: nothing is paid before it is sent. */
    fun offline(amount: Money, payee: String, at: Instant): String

    /** Before confirming a payment without a network. */
    val offlineBefore: String

    /** Takes a payment back that has not left the phone. */
    val takeBack: String

    /** Opens the signed receipt. */
    val receipt: String

    /** Only after an answer that is final. */
    val payAnotherWay: String

    /** A payment’s state as a short mark in a list. */
    val states: PayStates

    /** Screen reader: the button that pays. */
    fun spokenConfirm(amount: Money, payee: String): String

    /** Screen reader: announced when it is paid. */
    fun spokenSettled(amount: Money, payee: String): String

    /** Screen reader: announced when the outcome is open. */
    fun spokenNotKnown(amount: Money, payee: String): String

    /** Screen reader: the camera’s picture. */
    val spokenScanner: String

    /** Screen reader: announced. */
    val spokenCodeFound: String
}

/** A payment’s state as a short mark in a list. */
interface PayStates {
    /** Shown; nothing is signed. */
    val created: String

    /** Signed, waits for a network. */
    val authorised: String

    /** Handed to the network, no answer yet. */
    val submitted: String

    /** No answer came back. */
    val unknown: String

    /** “Paid” */
    val settled: String

    /** “Declined, not paid” */
    val declined: String

    /** “Too late, not paid” */
    val expired: String

    /** “Taken back, not paid” */
    val cancelled: String

    /** The word for a case. */
    operator fun get(of: PaymentState): String = when (of) {
        PaymentState.CREATED -> created
        PaymentState.AUTHORISED -> authorised
        PaymentState.SUBMITTED -> submitted
        PaymentState.UNKNOWN -> unknown
        PaymentState.SETTLED -> settled
        PaymentState.DECLINED -> declined
        PaymentState.EXPIRED -> expired
        PaymentState.CANCELLED -> cancelled
    }
}
