package app.tally.ui.security

import app.tally.core.Mandate
import app.tally.core.MandateState
import app.tally.core.SmallPayments
import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.pay.amountOf
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Group
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone

/** Small payments without a prompt: the limits that hold, others, and none. */
internal class LimitsModel(
    app: App,
) : ScreenModel(app) {
    private var mandates: List<Mandate> = emptyList()
    private var currency: String? = null

    private val say get() = words.security
    private val now get() = standing(mandates, app.outside.now())

    override suspend fun read() {
        mandates = wallet.mandates.list()
        currency =
            wallet.accounts
                .list()
                .firstOrNull()
                ?.available
                ?.currency
    }

    override suspend fun tap(id: String) {
        when (id) {
            "set" -> doing(id) { set(asked() ?: return@doing) }
            "end" -> doing(id) { now?.let { wallet.mandates.end(it.id) }.also { reread() } }
        }
        if (problem == null) app.refresh()
    }

    private suspend fun set(asked: SmallPayments) {
        wallet.mandates.allowSmallPayments(asked)
        listOf(PER_USE, PER_DAY, DAYS).forEach(typed::remove)
        reread()
    }

    private fun asked(): SmallPayments? {
        val (perUse, perDay) = (amount(PER_USE) ?: return null) to (amount(PER_DAY) ?: return null)
        return SmallPayments(perUse, perDay, written(DAYS).trim().toUShortOrNull() ?: return null)
    }

    private fun amount(field: String) = currency?.let { amountOf(typed[field].orEmpty(), it, app.place.decimalSign) }?.takeIf { it.minor > 0 }

    private fun written(field: String) = typed[field] ?: if (field == DAYS) YEAR else ""

    override fun draw(): Screen {
        val tone = if (now == null) Tone.INFO else Tone.POSITIVE
        val standing = Notice(tone, words.limits(now), now?.let { say.mandates[it.state] }?.takeIf { now?.state != MandateState.ACTIVE })
        val set = action("set", say.limitsSet, ActionRole.MAIN, needsPerson = true, enabled = asked() != null)
        val end = action("end", say.limitsEnd).takeIf { now != null }
        return Screen(say.limits, listOfNotNull(problem?.let(words::notice), standing) + fields() + past(), listOfNotNull(set, end))
    }

    private fun fields(): List<Element> =
        listOf(
            Field(PER_USE, say.limitPerUse, written(PER_USE), FieldKind.AMOUNT, hint = currency),
            Field(PER_DAY, say.limitPerDay, written(PER_DAY), FieldKind.AMOUNT, hint = currency),
            Field(DAYS, say.limitDays, written(DAYS), FieldKind.AMOUNT),
        )

    private fun past(): List<Element> {
        val rows = (mandates - listOfNotNull(now).toSet()).map { Row(say.purposes.mandate(it.perUse, it.perDay), state(it), icon = Icon.PHONE) }
        return if (rows.isEmpty()) emptyList() else listOf(Group(words.sharing.past, rows))
    }

    /** One whose time is over has ended, whether or not anybody said so. */
    private fun state(mandate: Mandate): String {
        val isOver = mandate.state == MandateState.ACTIVE && mandate.expiresAt <= app.outside.now()
        return say.mandates[if (isOver) MandateState.ENDED else mandate.state]
    }

    private companion object {
        const val PER_USE = "per-use"
        const val PER_DAY = "per-day"
        const val DAYS = "days"
        const val YEAR = "365"
    }
}
