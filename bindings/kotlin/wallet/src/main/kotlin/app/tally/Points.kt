package app.tally

import app.tally.core.CorePoints
import app.tally.core.HeldEntry
import app.tally.core.PastScorePage
import app.tally.core.PointsOverview
import app.tally.core.Reaching
import app.tally.core.WithoutGrant

/** Points: what they are and why, how they were, and what would change them. Nothing here asks the network. */
class Points internal constructor(
    private val core: Boundary<CorePoints>,
) {
    /** The score and why. */
    suspend fun overview(): PointsOverview = core.read { overview() }

    /** Scores, newest first. A limit of 0 means 50. */
    suspend fun history(
        after: String? = null,
        limit: UInt = 0u,
    ): PastScorePage = core.read { history(after, limit) }

    /** One entry, as it stands today. */
    suspend fun entry(id: String): HeldEntry = core.read { entry(id) }

    /** What would change if a collection grant were withdrawn. */
    suspend fun whatIfWithdrawn(grant: String): WithoutGrant = core.read { whatIfWithdrawn(grant) }

    /** How to reach so many points soonest. */
    suspend fun whatIfReaching(points: Long): Reaching = core.read { whatIfReaching(points) }

    /** Hides points on this phone and takes the collection grant back, for which the person is asked. */
    suspend fun switchOff(): Unit = core.ask { switchOff() }

    /** Shows them again; they come with a new collection grant. */
    suspend fun switchOn(): Unit = core.ask { switchOn() }
}
