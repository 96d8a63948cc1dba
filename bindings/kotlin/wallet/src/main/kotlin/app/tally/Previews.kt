package app.tally

import app.tally.core.CollectionTerms
import app.tally.core.CoreCollectionPreview
import app.tally.core.CoreConsentPreview
import app.tally.core.CoreReachPreview
import app.tally.core.CoreSharePreview
import app.tally.core.DataField
import app.tally.core.DataRequest
import app.tally.core.EntrySource
import java.time.Instant

/** Exactly what a grant would hand over. Only the wallet makes one, so that nobody agrees to anything else. */
class ConsentPreview internal constructor(
    internal val core: CoreConsentPreview,
) {
    /** The request that it answers. */
    val request: DataRequest = core.request()

    /** What would be handed over. */
    val fields: List<DataField> = core.fields()

    /** It itself, as JSON: these very bytes are what is signed. */
    val json: String = core.json()

    /** From this moment on nothing could be read. */
    val expiresAt: Instant = core.expiresAt()

    /** The grant that it would take the place of, with less. */
    val narrows: String? = core.narrows()
}

/** Exactly what a share would hand over. */
class SharePreview internal constructor(
    internal val core: CoreSharePreview,
) {
    /** What would be handed over. */
    val fields: List<DataField> = core.fields()

    /** It itself, as JSON: these very bytes are what is signed. */
    val json: String = core.json()

    /** How many times it could be opened. */
    val openings: UInt = core.openings()

    /** From this moment on nothing could be read. */
    val expiresAt: Instant = core.expiresAt()
}

/** Exactly what a collection grant would let in. Nothing is signed yet. */
class CollectionPreview internal constructor(
    internal val core: CoreCollectionPreview,
) {
    /** The terms that it answers. */
    val terms: CollectionTerms = core.terms()

    /** Entries would come in from these. */
    val sources: List<EntrySource> = core.sources()

    /** What happened before this moment would stay out. */
    val since: Instant = core.since()

    /** From this moment on nothing would come in, and what came in would no longer count. */
    val expiresAt: Instant = core.expiresAt()
}

/** Exactly what a seller would learn: which step is reached, whenever one of its offers is used. Nothing is signed yet. */
class ReachPreview internal constructor(
    internal val core: CoreReachPreview,
) {
    /** Who would learn: an id. */
    val seller: String = core.seller()

    /** The seller's name, as the backend's operator verified it. */
    val sellerName: String = core.sellerName()

    /** From this moment on the seller would learn nothing. */
    val expiresAt: Instant = core.expiresAt()
}
