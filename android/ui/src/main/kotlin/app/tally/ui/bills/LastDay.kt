package app.tally.ui.bills

import app.tally.core.Bill
import app.tally.core.BillState
import app.tally.ui.words.Words
import java.time.Instant
import java.time.ZoneOffset

/** A moment of the last day on time. A bill is late from a midnight of UTC on. */
internal val Bill.lastDay: Instant get() = lateFrom.minusSeconds(1)

/** When a bill is to be paid, or was. Its days are days of UTC, like the bill's own. */
internal fun Words.days(
    bill: Bill,
    now: Instant,
): String =
    when (bill.state) {
        BillState.SCHEDULED -> bills.opensOn(bill.opens)
        BillState.DUE -> if (isSameDay(bill.lastDay, now)) bills.dueToday else bills.lastDay(bill.lastDay)
        BillState.OVERDUE -> bills.daysLate(bill.daysLate.toLong())
        BillState.PAID -> bill.paidAt?.let(bills::paidOn) ?: bills.states.paid
        BillState.CANCELLED -> bills.states.cancelled
    }

private fun isSameDay(
    one: Instant,
    other: Instant,
) = one.atOffset(ZoneOffset.UTC).toLocalDate() == other.atOffset(ZoneOffset.UTC).toLocalDate()
