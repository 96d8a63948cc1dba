// Generated from shells/words/loans.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.LoansRhythms
import app.tally.ui.words.LoansStates
import app.tally.ui.words.LoansWords
import java.time.Instant

internal class LoansEn(private val formats: Formats) : LoansWords {
    override val title = "Loans"
    override val empty = "You have borrowed nothing."
    override val howMuch = "How much do you need?"
    override fun most(amount: Money) = "At most ${formats.money(amount)}"
    override fun confirmTitle(amount: Money, lender: String) = "Borrow ${formats.money(amount)} from ${lender}?"
    override fun payBack(total: Money, charge: Money) = "You pay back ${formats.money(total)}. ${formats.money(charge)} of that is what it costs."
    override fun yearly(rate: Long) = "${formats.percent(rate)} a year (annual percentage rate)"
    override val neverDearer = "It never becomes dearer, even if you pay late."
    override val ownMoney = "If you have the money yourself, paying from it costs nothing."
    override val schedule = "Instalments"
    override val rhythms = object : LoansRhythms {
        override fun weekly(count: Long) = pluralEn(count, one = "${formats.number(count)} weekly instalment", other = "${formats.number(count)} weekly instalments")
        override fun monthly(count: Long) = pluralEn(count, one = "${formats.number(count)} monthly instalment", other = "${formats.number(count)} monthly instalments")
    }
    override fun instalment(number: Long, amount: Money, day: Instant) = "${formats.number(number)}: ${formats.money(amount)}, by ${formats.day(day)}"
    override val take = "Borrow"
    override val discard = "No, thank you"
    override fun taken(amount: Money, lender: String) = "${lender} has paid you ${formats.money(amount)}."
    override fun notKnown(lender: String) = "We do not know yet whether ${lender} has lent it. Do not borrow again. It resolves by itself."
    override val states = object : LoansStates {
        override val offered = "Not borrowed: only shown"
        override val taking = "Not known yet"
        override val declined = "Declined, nothing borrowed"
        override val lent = "To be paid back"
    }
    override fun repaid(at: Instant) = "Paid back on ${formats.date(at)}"
    override fun toGo(count: Long) = pluralEn(count, one = "${formats.number(count)} instalment to go", other = "${formats.number(count)} instalments to go")
    override fun spokenInstalment(number: Long, amount: Money, day: Instant, state: String) = "Instalment ${formats.number(number)}, ${formats.money(amount)}, by ${formats.day(day)}, ${state}"
}
