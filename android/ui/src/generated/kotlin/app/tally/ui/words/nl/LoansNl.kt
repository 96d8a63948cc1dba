// Generated from shells/words/loans.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.LoansRhythms
import app.tally.ui.words.LoansStates
import app.tally.ui.words.LoansWords
import java.time.Instant

internal class LoansNl(private val formats: Formats) : LoansWords {
    override val title = "Leningen"
    override val empty = "Je hebt niets geleend."
    override val howMuch = "Hoeveel heb je nodig?"
    override fun most(amount: Money) = "Maximaal ${formats.money(amount)}"
    override fun confirmTitle(amount: Money, lender: String) = "${formats.money(amount)} lenen van ${lender}?"
    override fun payBack(total: Money, charge: Money) = "Je betaalt ${formats.money(total)} terug. Daarvan is ${formats.money(charge)} wat het kost."
    override fun yearly(rate: Long) = "${formats.percent(rate)} jaarlijks kostenpercentage (JKP)"
    override val neverDearer = "Het wordt nooit duurder, ook niet als je te laat betaalt."
    override val ownMoney = "Heb je het geld zelf, dan kost betalen daarmee niets."
    override val schedule = "Termijnen"
    override val rhythms = object : LoansRhythms {
        override fun weekly(count: Long) = pluralNl(count, one = "${formats.number(count)} termijn per week", other = "${formats.number(count)} wekelijkse termijnen")
        override fun monthly(count: Long) = pluralNl(count, one = "${formats.number(count)} termijn per maand", other = "${formats.number(count)} maandelijkse termijnen")
    }
    override fun instalment(number: Long, amount: Money, day: Instant) = "${formats.number(number)}: ${formats.money(amount)}, uiterlijk ${formats.day(day)}"
    override val take = "Lenen"
    override val discard = "Nee, bedankt"
    override fun taken(amount: Money, lender: String) = "${lender} heeft je ${formats.money(amount)} uitbetaald."
    override fun notKnown(lender: String) = "We weten nog niet of ${lender} heeft uitbetaald. Leen niet opnieuw. Het wordt vanzelf duidelijk."
    override val states = object : LoansStates {
        override val offered = "Niet geleend: alleen bekeken"
        override val taking = "Nog niet bekend"
        override val declined = "Geweigerd, niets geleend"
        override val lent = "Terug te betalen"
    }
    override fun repaid(at: Instant) = "Terugbetaald op ${formats.date(at)}"
    override fun toGo(count: Long) = pluralNl(count, one = "Nog ${formats.number(count)} termijn", other = "Nog ${formats.number(count)} termijnen")
    override fun spokenInstalment(number: Long, amount: Money, day: Instant, state: String) = "Termijn ${formats.number(number)}, ${formats.money(amount)}, uiterlijk ${formats.day(day)}, ${state}"
}
