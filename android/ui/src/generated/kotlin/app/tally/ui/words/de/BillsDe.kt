// Generated from shells/words/bills.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.core.Money
import app.tally.ui.words.BillsStates
import app.tally.ui.words.BillsWords
import app.tally.ui.words.Formats
import java.time.Instant

internal class BillsDe(private val formats: Formats) : BillsWords {
    override val title = "Rechnungen"
    override val owed = "Zu zahlen"
    override val past = "Frühere Rechnungen"
    override val empty = "Du schuldest nichts."
    override fun lastDay(at: Instant) = "Letzter Tag: ${formats.day(at)}"
    override fun opensOn(at: Instant) = "Gefordert ab ${formats.day(at)}"
    override fun daysLate(count: Long) = pluralDe(count, one = "${formats.number(count)} Tag überfällig", other = "${formats.number(count)} Tage überfällig")
    override val dueToday = "Letzter Tag: heute"
    override fun fromPayment(payee: String, at: Instant) = "Für deinen Einkauf bei ${payee} am ${formats.date(at)}"
    override fun fromLoan(number: Long, all: Long, lender: String) = "Rate ${formats.number(number)} von ${formats.number(all)} an ${lender}"
    override fun confirmTitle(amount: Money, payee: String) = "Die Rechnung über ${formats.money(amount)} an ${payee} zahlen?"
    override val payNow = "Rechnung zahlen"
    override val underWay = "Die Zahlung läuft. Zahle nicht noch einmal."
    override fun paidOn(at: Instant) = "Bezahlt am ${formats.date(at)}"
    override val states = object : BillsStates {
        override val scheduled = "Noch nicht fällig"
        override val due = "Jetzt zu zahlen"
        override val overdue = "Überfällig"
        override val paid = "Bezahlt"
        override val cancelled = "Wird nicht mehr gefordert"
    }
    override fun lateMeans(at: Instant) = "Zu spät kostet Punkte; doch noch bezahlt, kommt mindestens die Hälfte zurück. Spätestens ab ${formats.day(at)} zählt es nicht mehr."
    override val dispute = "Da stimmt was nicht"
    override val disputeHint = "Was stimmt nicht? Höchstens 500 Zeichen."
    override val disputeSend = "Absenden"
    override val disputed = "Du hast widersprochen. Bis das entschieden ist, hat es keinen Einfluss auf deine Punkte."
    override fun spokenRow(payee: String, amount: Money, state: String, day: Instant) = "${payee}, ${formats.money(amount)}, ${state}, letzter Tag ${formats.day(day)}"
}
