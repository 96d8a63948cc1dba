// Generated from shells/words/topUp.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.TopUpWords

internal class TopUpEn(private val formats: Formats) : TopUpWords {
    override val title = "Top up"
    override val howMuch = "How much?"
    override val currency = "Currency"
    override fun confirmTitle(amount: Money) = "Top up ${formats.money(amount)}?"
    override val signedAsShown = "You sign exactly this amount. Nobody can change it afterwards."
    override fun confirm(amount: Money) = "Top up ${formats.money(amount)}"
    override fun settled(amount: Money) = "${formats.money(amount)} is in your wallet."
    override fun waiting(amount: Money) = "${formats.money(amount)} is signed, and not here yet. It comes once you are online. Do not top up again."
    override fun declined(amount: Money) = "${formats.money(amount)} was declined. Nothing was taken from anywhere."
    override val empty = "You have not topped up yet."
    override val past = "Earlier top-ups"
}
