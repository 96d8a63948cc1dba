package app.tally

import app.tally.core.CoreLoans
import app.tally.core.Loan
import app.tally.core.LoanPage
import app.tally.core.Money

/** Borrowing, and what was borrowed. */
class Loans internal constructor(
    private val core: Boundary<CoreLoans>,
) {
    /** Finds out what it costs to borrow under a lender's offer, and keeps it with its id. Nothing is signed. */
    suspend fun prepare(
        offer: String,
        principal: Money,
        id: String? = null,
    ): Loan = core.ask { prepare(offer, principal, id) }

    /** Agrees to exactly what was shown, and waits a while for the receipt. Calling it again is the same loan. */
    suspend fun take(id: String): Loan = core.ask { take(id) }

    /** Forgets a loan that was only shown. */
    suspend fun discard(id: String): Unit = core.ask { discard(id) }

    /** One loan. */
    suspend fun find(id: String): Loan = core.read { find(id) }

    /** Loans, newest first, those that were only shown included. A limit of 0 means 50. */
    suspend fun page(
        after: String? = null,
        limit: UInt = 0u,
    ): LoanPage = core.read { page(after, limit) }
}
