package app.tally.ui.security

import app.tally.core.Mandate
import app.tally.core.MandateState
import app.tally.core.Membership
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.Group
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.words.Words
import java.time.Instant

/** The phone, what it may do without asking, and what the person may demand. */
internal class SecurityModel(
    app: App,
) : ScreenModel(app) {
    private var membership: Membership? = null
    private var mandate: Mandate? = null

    override suspend fun read() {
        membership = wallet.membership()
        mandate = standing(wallet.mandates.list(), app.outside.now())
    }

    override suspend fun tap(id: String) {
        if (id in PLACES) app.go(Route(id), this)
    }

    override fun draw(): Screen {
        val since = membership?.let { Paragraph(words.security.memberSince(it.since), quiet = true) }
        val phone = Group(words.security.phone, keys() + listOfNotNull(since) + Paragraph(words.security.onlyPhone, quiet = true))
        val rows =
            listOf(
                Row(words.security.limits, words.limits(mandate), icon = Icon.PHONE, id = "limits"),
                Row(words.security.check, words.sharing.exportWhat, icon = Icon.RECEIPT, id = "check"),
                Row(words.security.rights, words.security.rightsExportWhat, icon = Icon.PERSON, id = "rights"),
                Row(words.security.wipe, icon = Icon.WARNING, id = "wipe"),
            )
        val lost = Group(words.security.lostTitle, listOf(Paragraph(words.security.lost)))
        return Screen(words.common.security, listOfNotNull(problem?.let(words::notice), phone) + rows + lost)
    }

    private fun keys() = listOf(Row(words.firstStart.keyHolder, icon = Icon.KEY), Row(words.firstStart.keyDevice, icon = Icon.PHONE))

    private companion object {
        val PLACES = setOf("limits", "check", "rights", "wipe")
    }
}

/** The permission for small payments that holds, or will once it has been sent. */
internal fun standing(
    mandates: List<Mandate>,
    now: Instant,
): Mandate? = mandates.find { it.state in setOf(MandateState.ACTIVE, MandateState.REQUESTED) && it.expiresAt > now }

internal fun Words.limits(mandate: Mandate?): String =
    if (mandate == null) security.limitsNone else security.limitsNow(mandate.perUse, mandate.perDay, mandate.expiresAt)
