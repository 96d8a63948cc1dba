// Generated from shells/words/loans.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.LoansRhythms
import app.tally.ui.words.LoansStates
import app.tally.ui.words.LoansWords
import java.time.Instant

internal class LoansDe(private val formats: Formats) : LoansWords {
    override val title = "Kredite"
    override val empty = "Du hast nichts geliehen."
    override val howMuch = "Wie viel brauchst du?"
    override fun most(amount: Money) = "Höchstens ${formats.money(amount)}"
    override fun confirmTitle(amount: Money, lender: String) = "${formats.money(amount)} von ${lender} leihen?"
    override fun payBack(total: Money, charge: Money) = "Du zahlst ${formats.money(total)} zurück. Davon sind ${formats.money(charge)} die Kosten."
    override fun yearly(rate: Long) = "${formats.percent(rate)} effektiver Jahreszins"
    override val neverDearer = "Es wird nie teurer, auch nicht bei Verspätung."
    override val ownMoney = "Hast du das Geld selbst, kostet es nichts, damit zu zahlen."
    override val schedule = "Raten"
    override val rhythms = object : LoansRhythms {
        override fun weekly(count: Long) = pluralDe(count, one = "${formats.number(count)} wöchentliche Rate", other = "${formats.number(count)} wöchentliche Raten")
        override fun monthly(count: Long) = pluralDe(count, one = "${formats.number(count)} monatliche Rate", other = "${formats.number(count)} monatliche Raten")
    }
    override fun instalment(number: Long, amount: Money, day: Instant) = "${formats.number(number)}: ${formats.money(amount)}, bis ${formats.day(day)}"
    override val take = "Leihen"
    override val discard = "Nein danke"
    override fun taken(amount: Money, lender: String) = "${lender} hat dir ${formats.money(amount)} ausgezahlt."
    override fun notKnown(lender: String) = "Wir wissen noch nicht, ob ${lender} ausgezahlt hat. Leihe nicht noch einmal. Das klärt sich von selbst."
    override val states = object : LoansStates {
        override val offered = "Nicht geliehen: nur gezeigt"
        override val taking = "Noch nicht bekannt"
        override val declined = "Abgelehnt, nichts geliehen"
        override val lent = "Zurückzuzahlen"
    }
    override fun repaid(at: Instant) = "Zurückgezahlt am ${formats.date(at)}"
    override fun toGo(count: Long) = pluralDe(count, one = "Noch ${formats.number(count)} Rate", other = "Noch ${formats.number(count)} Raten")
    override fun spokenInstalment(number: Long, amount: Money, day: Instant, state: String) = "Rate ${formats.number(number)}, ${formats.money(amount)}, bis ${formats.day(day)}, ${state}"
}
