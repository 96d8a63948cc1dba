package app.tally

import app.tally.core.Bill
import app.tally.core.BillPage
import app.tally.core.CoreBills
import app.tally.core.PreparedPayment

/** What is owed, and what was. */
class Bills internal constructor(
    private val core: Boundary<CoreBills>,
) {
    /** Every bill that is still to be paid, the one that is due first first. */
    suspend fun owed(): List<Bill> = core.read { owed() }

    /** The bill to pay next: the one that is due first and whose payment is not under way. */
    suspend fun nextDue(): Bill? = core.read { nextDue() }

    /** Bills, newest first, ended ones too. A limit of 0 means 50. */
    suspend fun page(
        after: String? = null,
        limit: UInt = 0u,
    ): BillPage = core.read { page(after, limit) }

    /** One bill. */
    suspend fun find(id: String): Bill = core.read { find(id) }

    /** Finds out what paying a bill will do. [Payments.confirm] agrees to it. */
    suspend fun prepare(
        bill: String,
        id: String? = null,
    ): PreparedPayment = core.ask { prepare(bill, id) }

    /** Says what is wrong with a bill, in at most 500 characters. Needs neither prompt nor network. */
    suspend fun dispute(
        bill: String,
        because: String,
    ): Bill = core.ask { dispute(bill, because) }
}
