package app.tally.ui.sharing

import app.tally.ConsentPreview
import app.tally.core.ConsentState
import app.tally.core.DataField
import app.tally.core.DataRequest
import app.tally.core.PersonProfile
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Screen

/**
 * Somebody asks for data: the very fields, and what leaves the phone if the answer is yes. Each that they can do without can be left out,
 * and the time can be made shorter.
 */
internal class RequestModel(
    app: App,
    private val id: String,
) : PickingModel<ConsentPreview>(app, kept = WITHOUT, keepsOn = false) {
    private var request: DataRequest? = null
    private var missing: Set<DataField> = emptySet()
    private var values: Map<DataField, String> = emptyMap()

    override suspend fun read() {
        val read = wallet.consents.request(id)
        request = read
        if (read.state != ConsentState.REQUESTED) return
        missing = wallet.consents.profile().missing()
        val there = read.fields.map { it.field } - missing
        if (there.isNotEmpty()) values = values(wallet.consents.previewShare(there, 1u, 1u).json, formats)
        ask { if (read.fields.none { it.required && it.field in missing }) preview(there) else null }
    }

    private suspend fun preview(there: List<DataField>): ConsentPreview {
        val preview = wallet.consents.preview(id, there.filterNot { it.wire in fields() }, number(DAYS))
        values = values + values(preview.json, formats)
        return preview
    }

    override suspend fun tap(id: String) {
        when (id) {
            "profile" -> app.go(Route("profile"), this)
            "notice" -> request?.let { app.outside.openPage(it.noticeUrl) }
            "grant" -> doing(id) { grant(asked ?: return@doing) }
            "refuse" -> doing(id) { request = wallet.consents.refuse(this.id) }
        }
    }

    private suspend fun grant(preview: ConsentPreview) {
        val consent = wallet.consents.grant(preview, typed.getOrPut(ID, wallet::newId))
        app.replace(Route("consent", consent.id), this)
        app.refresh()
    }

    override fun draw(): Screen {
        val shown = request ?: return unread(words.sharing.requests)
        val view = RequestView(words)
        val open = shown.state == ConsentState.REQUESTED
        val body = if (open) view.fields(shown, values, missing, fields()) + view.days(shown, typed[DAYS]) + ends() else view.answered(shown)
        val elements = listOfNotNull(problem?.let(words::notice)) + body + view.terms(shown)
        return Screen(title(shown, open), elements, if (open) bottom() else emptyList(), secret = true)
    }

    private fun ends(): List<Element> = listOfNotNull(asked?.let { Paragraph(words.sharing.lasts(it.expiresAt), quiet = true) })

    private fun title(
        shown: DataRequest,
        open: Boolean,
    ) = if (open) words.sharing.grantTitle(shown.recipientName) else shown.recipientName

    private fun bottom(): List<Element> =
        listOf(
            action("grant", words.sharing.grant, ActionRole.MAIN, needsPerson = true, enabled = asked != null),
            action("refuse", words.sharing.refuse, ActionRole.QUIET),
        )

    private companion object {
        const val WITHOUT = "without"
        const val DAYS = "days"
    }
}

/** What the person has not said of themselves yet. */
internal fun PersonProfile.missing(): Set<DataField> = setOfNotNull(DataField.NAME.takeIf { name == null }, DataField.CITY.takeIf { city == null })
