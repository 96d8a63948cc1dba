package app.tally

import app.tally.core.CityEntry
import app.tally.core.CorePerks
import app.tally.core.OfferList
import app.tally.core.PerkKind
import app.tally.core.PerkOffer

/** What sellers offer for points. Only [refresh] asks the network, and it asks the same for everybody. */
class Perks internal constructor(
    private val core: Boundary<CorePerks>,
) {
    /** Every city that can be picked. */
    suspend fun cities(): List<CityEntry> = core.read { cities() }

    /** The city that the person picked. */
    suspend fun city(): CityEntry? = core.read { city() }

    /** Picks a city by its id, or none. It stays on this phone. */
    suspend fun pickCity(id: String?): CityEntry? = core.ask { pickCity(id) }

    /** What is offered and not over, of one kind or of all, and what each is to the person. A limit of 0 means 50. */
    suspend fun list(
        kind: PerkKind? = null,
        after: String? = null,
        limit: UInt = 0u,
    ): OfferList = core.read { list(kind, after, limit) }

    /** One offer, be it over, and what it is to the person. */
    suspend fun offer(id: String): PerkOffer = core.read { offer(id) }

    /** Asks what sellers offer now, and says how much of it is news. */
    suspend fun refresh(): UInt = core.ask { refresh() }
}
