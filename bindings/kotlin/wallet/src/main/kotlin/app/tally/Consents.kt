package app.tally

import app.tally.core.CollectionTerms
import app.tally.core.Consent
import app.tally.core.ConsentPage
import app.tally.core.CoreConsents
import app.tally.core.DataAccessPage
import app.tally.core.DataField
import app.tally.core.DataRequest
import app.tally.core.DataRequestPage
import app.tally.core.EntrySource
import app.tally.core.PersonProfile
import app.tally.core.SharedLink
import java.time.Instant

/** Who asks for data, what was granted, and who looked. */
class Consents internal constructor(
    private val core: Boundary<CoreConsents>,
) {
    /** Takes the request behind a link, and checks who signed it. Taking it again is fine. */
    suspend fun take(link: String): DataRequest = core.ask { take(link) }

    /** What was asked for, newest first. A limit of 0 means 50. */
    suspend fun requests(
        after: String? = null,
        limit: UInt = 0u,
    ): DataRequestPage = core.read { requests(after, limit) }

    /** One request. */
    suspend fun request(id: String): DataRequest = core.read { request(id) }

    /** Says no; whoever asked does not hear of it. */
    suspend fun refuse(request: String): DataRequest = core.ask { refuse(request) }

    /**
     * Exactly what would be handed over for a request; without [fields], of all that were asked for; without [days], for as long as was asked
     * for.
     */
    suspend fun preview(
        request: String,
        fields: List<DataField>? = null,
        days: UInt? = null,
    ): ConsentPreview = core.read { ConsentPreview(preview(request, fields, days)) }

    /** Exactly what would be handed over in the place of what a grant hands over: never more, and something less. */
    suspend fun previewNarrower(
        grant: String,
        fields: List<DataField>? = null,
        days: UInt? = null,
    ): ConsentPreview = core.read { ConsentPreview(previewNarrower(grant, fields, days)) }

    /** Agrees to exactly what the preview shows; asks the person. The same [id] again is the same grant. */
    suspend fun grant(
        preview: ConsentPreview,
        id: String? = null,
    ): Consent = core.ask { grant(preview.core, id) }

    /** Exactly what would be handed over to whoever holds a link, for 1 to 90 days, 1 to 100 times. */
    suspend fun previewShare(
        fields: List<DataField>,
        days: UInt,
        openings: UInt,
    ): SharePreview = core.read { SharePreview(previewShare(fields, days, openings)) }

    /** Agrees to exactly what the preview shows; asks the person. The same [id] again is the same share. */
    suspend fun share(
        preview: SharePreview,
        id: String? = null,
    ): SharedLink = core.ask { share(preview.core, id) }

    /** The link of a share that was made on this phone. */
    suspend fun link(id: String): String? = core.read { link(id) }

    /** What the backend asks for before it holds any entry; none before that has come. */
    suspend fun collectionTerms(): CollectionTerms? = core.read { collectionTerms() }

    /** The collection grant that lives. */
    suspend fun collection(): Consent? = core.read { collection() }

    /**
     * Exactly what would be let in; without [sources], from all that were asked for; without [since], as far back; without [days], for as long
     * as was asked for. Of [since], its day of UTC counts.
     */
    suspend fun previewCollection(
        sources: List<EntrySource>? = null,
        since: Instant? = null,
        days: UInt? = null,
    ): CollectionPreview = core.read { CollectionPreview(previewCollection(sources, since, days)) }

    /** Agrees to exactly what the preview shows; asks the person. The same [id] again is the same grant. */
    suspend fun grantCollection(
        preview: CollectionPreview,
        id: String? = null,
    ): Consent = core.ask { grantCollection(preview.core, id) }

    /** The grant that lives under which a seller learns which step is reached. */
    suspend fun reach(seller: String): Consent? = core.read { reach(seller) }

    /** Exactly what a seller would learn whenever one of its offers is used; without [days], for 365. */
    suspend fun previewReach(
        seller: String,
        days: UInt? = null,
    ): ReachPreview = core.read { ReachPreview(previewReach(seller, days)) }

    /** Agrees to exactly what the preview shows; asks the person. The same [id] again is the same grant. */
    suspend fun grantReach(
        preview: ReachPreview,
        id: String? = null,
    ): Consent = core.ask { grantReach(preview.core, id) }

    /** Takes a grant or a share back: on this phone at once, at the backend before everything else. */
    suspend fun withdraw(id: String): Consent = core.ask { withdraw(id) }

    /** Grants and shares, newest first. A limit of 0 means 50. */
    suspend fun list(
        after: String? = null,
        limit: UInt = 0u,
    ): ConsentPage = core.read { list(after, limit) }

    /** One grant or share. */
    suspend fun find(id: String): Consent = core.read { find(id) }

    /** Who read what, and who tried to, newest first. A limit of 0 means 50. */
    suspend fun access(
        after: String? = null,
        limit: UInt = 0u,
    ): DataAccessPage = core.read { access(after, limit) }

    /** The receipt file of a grant or share, as JSON, for whoever wants to check it without asking anybody. */
    suspend fun evidence(id: String): String = core.read { evidence(id) }

    /** The proof that the backend has heard of a withdrawal, as JSON, for whoever wants to check it without asking anybody. */
    suspend fun proofOfWithdrawal(id: String): String = core.read { proofOfWithdrawal(id) }

    /** Every consent event that this phone signed, as JSON, for whoever wants to check the chain. */
    suspend fun export(): String = core.read { export() }

    /** What the person says of themselves. */
    suspend fun profile(): PersonProfile = core.read { profile() }

    /** Stores what the person says of themselves; a blank text counts as nothing. */
    suspend fun setProfile(profile: PersonProfile): PersonProfile = core.ask { setProfile(profile) }
}
