// Generated from shells/words/bills.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.core.Money
import app.tally.ui.words.BillsStates
import app.tally.ui.words.BillsWords
import app.tally.ui.words.Formats
import java.time.Instant

internal class BillsNl(private val formats: Formats) : BillsWords {
    override val title = "Rekeningen"
    override val owed = "Te betalen"
    override val past = "Eerdere rekeningen"
    override val empty = "Je bent niets schuldig."
    override fun lastDay(at: Instant) = "Laatste dag: ${formats.day(at)}"
    override fun opensOn(at: Instant) = "Gevraagd vanaf ${formats.day(at)}"
    override fun daysLate(count: Long) = pluralNl(count, one = "${formats.number(count)} dag te laat", other = "${formats.number(count)} dagen te laat")
    override val dueToday = "Laatste dag: vandaag"
    override fun fromPayment(payee: String, at: Instant) = "Voor je aankoop bij ${payee} op ${formats.date(at)}"
    override fun fromLoan(number: Long, all: Long, lender: String) = "Termijn ${formats.number(number)} van ${formats.number(all)} aan ${lender}"
    override fun confirmTitle(amount: Money, payee: String) = "De rekening van ${formats.money(amount)} aan ${payee} betalen?"
    override val payNow = "Rekening betalen"
    override val underWay = "De betaling is onderweg. Betaal niet opnieuw."
    override fun paidOn(at: Instant) = "Betaald op ${formats.date(at)}"
    override val states = object : BillsStates {
        override val scheduled = "Nog niet aan de beurt"
        override val due = "Nu te betalen"
        override val overdue = "Te laat"
        override val paid = "Betaald"
        override val cancelled = "Wordt niet meer gevraagd"
    }
    override fun lateMeans(at: Instant) = "Te laat kost punten; betaal je alsnog, dan komt minstens de helft terug. Uiterlijk vanaf ${formats.day(at)} telt het niet meer mee."
    override val dispute = "Er klopt iets niet"
    override val disputeHint = "Wat klopt er niet? Hooguit 500 tekens."
    override val disputeSend = "Versturen"
    override val disputed = "Je betwist dit. Tot daarover is beslist, heeft het geen invloed op je punten."
    override fun spokenRow(payee: String, amount: Money, state: String, day: Instant) = "${payee}, ${formats.money(amount)}, ${state}, laatste dag ${formats.day(day)}"
}
