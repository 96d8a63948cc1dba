package app.tally.ui.sharing

import app.tally.core.Consent
import app.tally.core.ConsentState
import app.tally.core.DataAccess
import app.tally.ui.screen.Element
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Tone
import app.tally.ui.words.Formats
import app.tally.ui.words.Words

/** One permission in words. */
internal class ConsentView(
    private val words: Words,
    private val formats: Formats,
) {
    private val say = words.sharing

    /** Where it stands: in force, not sent yet, taken back and heard or not. */
    fun standing(consent: Consent): List<Element> =
        when (consent.state) {
            ConsentState.GRANTED -> listOf(granted(consent))
            ConsentState.WITHDRAWN -> listOf(withdrawn(consent), Paragraph(say.cannotFollow, quiet = true))
            ConsentState.DECLINED -> listOf(Notice(Tone.ERROR, say.states.declined, consent.declineReason?.let { words.refusals.declines[it] }))
            else -> listOf(Notice(Tone.INFO, say.states[consent.state]))
        }

    private fun granted(consent: Consent): Notice {
        val recipient = consent.recipientName
        return when {
            consent.deliveredAt == null -> Notice(Tone.CAUTION, say.grantedOffline(recipient ?: words.who(consent)))
            recipient != null -> Notice(Tone.POSITIVE, say.granted(recipient, words.names(consent.fields)))
            else -> Notice(Tone.POSITIVE, say.states.granted)
        }
    }

    private fun withdrawn(consent: Consent): Notice {
        val at = consent.withdrawalDeliveredAt ?: return Notice(Tone.CAUTION, say.withdrawnHere)
        return Notice(Tone.INFO, say.states.withdrawn, consent.recipientName?.let { say.withdrawnThere(it, at) } ?: say.withdrawnShared(at))
    }

    /** What it allows, with the very values that were signed. */
    fun what(consent: Consent): List<Element> {
        val values = consent.disclosure?.let { values(it, formats) }.orEmpty()
        val fields = consent.fields.mapNotNull { field -> values[field]?.let { Fact(say.fields[field], it) } }
        val living = consent.state == ConsentState.GRANTED
        // Who may read what is said above already, where they have heard of it.
        val isSaid = consent.recipientName != null && consent.deliveredAt != null
        val what = if (living && !isSaid) listOf(Paragraph(words.allowed(consent))) else emptyList()
        return what + fields + purposes(consent) + limits(consent, living).map { Paragraph(it, quiet = true) }
    }

    private fun limits(
        consent: Consent,
        living: Boolean,
    ): List<String> =
        listOfNotNull(
            consent.openings?.let { say.openings(it.toLong()) },
            consent.retentionDays?.let { say.keptFor(it.toLong()) },
            say.lasts(consent.expiresAt).takeIf { living },
        )

    private fun purposes(consent: Consent): List<Element> =
        if (consent.purposes.isEmpty()) emptyList() else listOf(Heading(say.purpose)) + consent.purposes.map { Paragraph(say.purposes[it]) }

    /** Who looked, and who tried to. */
    fun looks(
        consent: Consent,
        accesses: List<DataAccess>,
    ): List<Element> {
        if (consent.collects != null) return emptyList()
        val rows = accesses.map { Row(words.looked(it, consent.sellerName), words.aside(it), icon = icon(it)) }
        return listOf(Heading(say.accessTitle), if (rows.isEmpty()) Paragraph(say.accessEmpty) else Group(elements = rows))
    }

    /** What happens on taking it back. */
    fun withdrawAsk(consent: Consent): String {
        val (recipient, seller) = consent.recipientName to consent.sellerName
        return when {
            recipient != null -> say.withdrawAsk(recipient)
            seller != null -> say.withdrawAskStep(seller)
            consent.collects != null -> say.withdrawAskPoints
            else -> say.withdrawAskLink
        }
    }
}

internal fun icon(access: DataAccess): Icon =
    when {
        access.refused -> Icon.LOCK
        access.order != null -> Icon.WARNING
        else -> Icon.PERSON
    }
