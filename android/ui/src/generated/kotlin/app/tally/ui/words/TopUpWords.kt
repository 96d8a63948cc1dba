// Generated from shells/words/topUp.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.Money

/** Bringing money in. */
interface TopUpWords {
    /** Headline. */
    val title: String

    /** Above the field for the amount. */
    val howMuch: String

    /** Above the choice of a currency, before there is an account. */
    val currency: String

    /** The question before money is brought in. Exactly this is signed. */
    fun confirmTitle(amount: Money): String

    /** Below the question; what is shown is what is signed. */
    val signedAsShown: String

    /** Opens the prompt for finger, face or code. */
    fun confirm(amount: Money): String

    /** The money is there. */
    fun settled(amount: Money): String

    /** Money-critical: signed, and no answer yet. */
    fun waiting(amount: Money): String

    /** The answer is final. */
    fun declined(amount: Money): String

    /** In place of the list. */
    val empty: String

    /** Above the list. */
    val past: String
}
