package app.tally

import app.tally.core.CoreOutbox
import app.tally.core.OperationState
import app.tally.core.PendingOperation

/** Operations that are signed and stored and have no receipt yet. */
class Outbox internal constructor(
    private val core: Boundary<CoreOutbox>,
) {
    /** Everything that has no receipt, oldest first. */
    suspend fun unsent(): List<PendingOperation> = core.read { unsent() }

    /** Where an operation of this phone stands, with or without a receipt. */
    suspend fun state(id: String): OperationState = core.read { state(id) }

    /** Puts a parked operation back into the queue, and sends. */
    suspend fun retry(id: String): Unit = core.ask { retry(id) }
}
