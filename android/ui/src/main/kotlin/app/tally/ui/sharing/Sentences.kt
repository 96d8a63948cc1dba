package app.tally.ui.sharing

import app.tally.core.Consent
import app.tally.core.ConsentState
import app.tally.core.DataAccess
import app.tally.core.DataField
import app.tally.ui.screen.Icon
import app.tally.ui.words.Words

/** What somebody allowed, in a sentence: who may do what, and until when. */
internal fun Words.allowed(consent: Consent): String {
    val (recipient, seller, collects) = Triple(consent.recipientName, consent.sellerName, consent.collects)
    val say = sharing.events
    return when {
        recipient != null -> say.grant(recipient, names(consent.fields), consent.expiresAt)
        seller != null -> say.reach(seller, consent.expiresAt)
        collects != null -> say.collection(collects.sources.map { points.sources[it] }, consent.expiresAt)
        else -> say.share(names(consent.fields), consent.openings?.toLong() ?: 1, consent.expiresAt)
    }
}

/** Who a permission is about. */
internal fun Words.who(consent: Consent): String =
    consent.recipientName ?: consent.sellerName ?: if (consent.collects != null) points.title else sharing.anybodyWithLink

internal fun Words.names(fields: List<DataField>): List<String> = fields.map { sharing.fieldsInside[it] }

/** Where a permission stands. What was taken back and is not heard yet says so. */
internal fun Words.standing(consent: Consent): String {
    val unheard = consent.state == ConsentState.WITHDRAWN && consent.withdrawalDeliveredAt == null
    return if (unheard) sharing.withdrawnHere else sharing.states[consent.state]
}

internal fun icon(consent: Consent): Icon =
    when {
        consent.recipientName != null -> Icon.PERSON
        consent.sellerName != null -> Icon.PERK
        consent.collects != null -> Icon.POINTS
        else -> Icon.DATA
    }

/** One time that somebody looked, in a sentence. [seller] is who learned of a step. */
internal fun Words.looked(
    access: DataAccess,
    seller: String?,
): String {
    val (say, fields, step) = Triple(sharing, names(access.fields), access.reached)
    val recipient = access.recipientName
    return when {
        access.order != null -> ordered(access, recipient.orEmpty())
        step != null -> say.stepTold(seller ?: recipient.orEmpty(), step.step.toLong(), access.at)
        recipient == null -> if (access.refused) say.refusedByLink(fields, access.at) else say.readByLink(fields, access.at)
        else -> if (access.refused) say.refusedRead(recipient, fields, access.at) else say.read(recipient, fields, access.at)
    }
}

private fun Words.ordered(
    access: DataAccess,
    authority: String,
): String {
    val (say, fields) = sharing to names(access.fields)
    return if (access.refused) say.compelledInVain(authority, fields, access.at) else say.compelled(authority, fields, access.at)
}

/** By which order, why somebody was refused, what for they read, or that they had not heard yet. */
internal fun Words.aside(access: DataAccess): String? =
    when {
        access.order != null -> access.order?.let { sharing.order(it.reference, it.orderedOn) }
        access.refused -> access.refusal?.let { sharing.refusals[it] }
        access.theyHadNotHeard -> sharing.theyHadNotHeard
        else -> access.purpose?.let { sharing.purposes[it] }
    }
