// Generated from shells/words/topUp.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.TopUpWords

internal class TopUpNl(private val formats: Formats) : TopUpWords {
    override val title = "Opwaarderen"
    override val howMuch = "Hoeveel?"
    override val currency = "Valuta"
    override fun confirmTitle(amount: Money) = "${formats.money(amount)} opwaarderen?"
    override val signedAsShown = "Je tekent precies dit bedrag. Niemand kan het daarna veranderen."
    override fun confirm(amount: Money) = "Waardeer ${formats.money(amount)} op"
    override fun settled(amount: Money) = "${formats.money(amount)} staat in je wallet."
    override fun waiting(amount: Money) = "${formats.money(amount)} is getekend en nog niet binnen. Het komt zodra je online bent. Waardeer niet nog een keer op."
    override fun declined(amount: Money) = "${formats.money(amount)} is geweigerd. Er is nergens iets afgeschreven."
    override val empty = "Je hebt nog niet opgewaardeerd."
    override val past = "Eerder opgewaardeerd"
}
