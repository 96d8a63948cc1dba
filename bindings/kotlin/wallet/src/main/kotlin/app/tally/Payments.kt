package app.tally

import app.tally.core.CorePayments
import app.tally.core.Money
import app.tally.core.Payment
import app.tally.core.PaymentCode
import app.tally.core.PaymentPage
import app.tally.core.PreparedPayment
import app.tally.core.Refund
import app.tally.core.parsePaymentCode

/** Paying, and what was paid. */
class Payments internal constructor(
    private val core: Boundary<CorePayments>,
) {
    /**
     * Finds out what will happen, and keeps it with its id. Nothing is signed. [amount] is for codes that do not say how much; [perk] is the
     * offer whose step is to be taken off, which needs a network.
     */
    suspend fun prepare(
        payload: String,
        amount: Money? = null,
        id: String? = null,
        perk: String? = null,
    ): PreparedPayment = core.ask { prepare(payload, amount, id, perk) }

    /** Agrees to exactly what was shown, sends it, and waits up to ten seconds. Calling it again is the same payment. */
    suspend fun confirm(id: String): Payment = core.ask { confirm(id) }

    /** Takes a payment back that has not left the phone. */
    suspend fun cancel(id: String): Payment = core.ask { cancel(id) }

    /** One payment. */
    suspend fun find(id: String): Payment = core.read { find(id) }

    /** Payments, newest first; with [text], only those whose payee's name contains it. A limit of 0 means 50. */
    suspend fun page(
        after: String? = null,
        limit: UInt = 0u,
        text: String? = null,
    ): PaymentPage = core.read { page(after, limit, text) }

    /** What came back of a payment, oldest first. */
    suspend fun refunds(payment: String): List<Refund> = core.read { refunds(payment) }

    /** The receipt file of a payment, as JSON, for whoever wants to check it without asking anybody. */
    suspend fun evidence(payment: String): String = core.read { evidence(payment) }

    /**
     * The receipt of a payment as the backend signed it, a compact JWS; none while there is none. It is there for payments of the person's
     * other phones, too.
     */
    suspend fun receipt(payment: String): String? = core.read { receipt(payment) }
}

/** Reads a merchant's code, of any network; needs no wallet. */
fun readPaymentCode(payload: String): PaymentCode = translating { parsePaymentCode(payload) }
