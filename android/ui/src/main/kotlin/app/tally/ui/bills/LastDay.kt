package app.tally.ui.bills

import app.tally.core.Bill
import java.time.Instant

/** A moment of the last day on time. A bill is late from a midnight of UTC on. */
internal val Bill.lastDay: Instant get() = lateFrom.minusSeconds(1)
