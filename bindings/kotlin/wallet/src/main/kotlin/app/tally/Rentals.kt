package app.tally

import app.tally.core.CoreRentals
import app.tally.core.DisputeReason
import app.tally.core.Money
import app.tally.core.Rental
import app.tally.core.RentalPage

/** Riding, and what was ridden. */
class Rentals internal constructor(
    private val core: Boundary<CoreRentals>,
) {
    /**
     * Finds out what a ride would cost, and keeps it with its id. Nothing is signed. [perk] is the offer whose step is to be waived of the
     * deposit.
     */
    suspend fun prepare(
        payload: String,
        id: String? = null,
        perk: String? = null,
    ): Rental = core.ask { prepare(payload, id, perk) }

    /** Agrees to exactly what was shown, and waits up to ten seconds for the lock. Calling it again is the same ride. */
    suspend fun unlock(id: String): Rental = core.ask { unlock(id) }

    /** The lock was closed after [metres]. Works without a network. Calling it again is the same end. */
    suspend fun end(
        id: String,
        metres: ULong,
    ): Rental = core.ask { end(id, metres) }

    /** Takes a ride back that never began. */
    suspend fun cancel(id: String): Rental = core.ask { cancel(id) }

    /** Disputes a charge. */
    suspend fun dispute(
        id: String,
        reason: DisputeReason,
    ): Rental = core.ask { dispute(id, reason) }

    /** What the ride costs if it ends now after [metres]. */
    suspend fun fareSoFar(
        id: String,
        metres: ULong,
    ): Money = core.read { fareSoFar(id, metres) }

    /** One ride. */
    suspend fun find(id: String): Rental = core.read { find(id) }

    /** Rides that were agreed to and are not over, newest first. */
    suspend fun goingOn(): List<Rental> = core.read { goingOn() }

    /** The receipt file of a ride, for unlocking, as JSON, for whoever wants to check it without asking anybody. */
    suspend fun evidence(id: String): String = core.read { evidence(id) }

    /** The charge as the backend signed it, a compact JWS; none before it is collected. */
    suspend fun charge(id: String): String? = core.read { charge(id) }

    /** Rides, newest first. A limit of 0 means 50. */
    suspend fun page(
        after: String? = null,
        limit: UInt = 0u,
    ): RentalPage = core.read { page(after, limit) }
}
