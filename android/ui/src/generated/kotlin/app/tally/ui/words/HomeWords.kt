// Generated from shells/words/home.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.Money
import java.time.Instant

/** The first screen: balance, next bill, points. */
interface HomeWords {
    /** Above the money that can be spent. */
    val balance: String

    /** Money in the account, before what is held or on its way. */
    fun booked(amount: Money): String

    /** Deposits that are held. */
    fun held(amount: Money): String

    /** Signed payments that have no answer yet. */
    fun pending(amount: Money): String

    /** In place of the balance when there is no account yet. */
    val noMoney: String

    /** The bill that is due first. The day is its last day on time. */
    fun nextBill(amount: Money, payee: String, day: Instant): String

    /** The bill that is due first, once its last day on time is over. */
    fun nextBillLate(amount: Money, payee: String, day: Instant): String

    /** Above the bill that is due first. */
    val nextBillTitle: String

    /** In place of the next bill. */
    val noBills: String

    /** How many bills are past their last day. */
    fun billLate(count: Long): String

    /** Above the score. */
    val pointsTitle: String

    /** In place of the score when points are switched off. */
    val pointsOff: String

    /** The main button of the app. */
    val scan: String

    /** Below the balance. */
    val topUp: String

    /** Above the last few payments. */
    val recent: String

    /** In place of the last few payments. */
    val noPayments: String

    /** A ride is going on; opens it. */
    fun rideRunning(bike: String): String

    /** Screen reader: the balance. */
    fun spokenBalance(amount: Money): String

    /** Hides amounts from people nearby. */
    val hideAmounts: String

    /** Shows amounts again that were hidden. */
    val showAmounts: String

    /** Screen reader: an amount that is hidden. */
    val spokenHidden: String
}
