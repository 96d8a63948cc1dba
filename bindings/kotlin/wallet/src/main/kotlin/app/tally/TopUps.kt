package app.tally

import app.tally.core.CoreTopUps
import app.tally.core.Money
import app.tally.core.TopUp
import app.tally.core.TopUpPage

/** Bringing money in. */
class TopUps internal constructor(
    private val core: Boundary<CoreTopUps>,
) {
    /** Brings money in; asks the person, sends, and waits a while for the receipt. The same [id] again is the same top-up. */
    suspend fun topUp(
        amount: Money,
        id: String? = null,
    ): TopUp = core.ask { topUp(amount, id) }

    /** One top-up. */
    suspend fun find(id: String): TopUp = core.read { find(id) }

    /** Top-ups, newest first. A limit of 0 means 50. */
    suspend fun page(
        after: String? = null,
        limit: UInt = 0u,
    ): TopUpPage = core.read { page(after, limit) }
}
