// Generated from shells/words/topUp.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.TopUpWords

internal class TopUpDe(private val formats: Formats) : TopUpWords {
    override val title = "Aufladen"
    override val howMuch = "Wie viel?"
    override val currency = "Währung"
    override fun confirmTitle(amount: Money) = "${formats.money(amount)} aufladen?"
    override val signedAsShown = "Du unterschreibst genau diesen Betrag. Niemand kann ihn danach ändern."
    override fun confirm(amount: Money) = "${formats.money(amount)} aufladen"
    override fun settled(amount: Money) = "${formats.money(amount)} ist in deiner Wallet."
    override fun waiting(amount: Money) = "${formats.money(amount)} ist unterschrieben und noch nicht da. Es kommt, sobald du online bist. Lade nicht noch einmal auf."
    override fun declined(amount: Money) = "${formats.money(amount)} wurde abgelehnt. Es wurde nirgends etwas abgebucht."
    override val empty = "Du hast noch nichts aufgeladen."
    override val past = "Frühere Aufladungen"
}
