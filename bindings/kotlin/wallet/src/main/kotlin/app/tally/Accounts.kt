package app.tally

import app.tally.core.Balance
import app.tally.core.CoreAccounts

/** The accounts and what is in them. */
class Accounts internal constructor(
    private val core: Boundary<CoreAccounts>,
) {
    /** The account to pay from. */
    suspend fun balance(): Balance = core.read { balance() }

    /** Every account, the one to pay from first. */
    suspend fun list(): List<Balance> = core.read { list() }
}
