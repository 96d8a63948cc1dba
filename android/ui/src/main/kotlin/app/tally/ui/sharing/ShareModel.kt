package app.tally.ui.sharing

import app.tally.SharePreview
import app.tally.core.DataField
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Toggle

/** Shares data by oneself: what, how long, and how often the link may be opened. */
internal class ShareModel(
    app: App,
) : PickingModel<SharePreview>(app, kept = PICKED, keepsOn = true) {
    private var missing: Set<DataField> = emptySet()
    private var values: Map<DataField, String> = emptyMap()

    private val picked get() = DataField.entries.filter { it.wire in fields() && it !in missing }

    override suspend fun read() {
        missing = wallet.consents.profile().missing()
        values = values(wallet.consents.previewShare(DataField.entries - missing, 1u, 1u).json, formats)
        ask { if (picked.isEmpty()) null else preview() }
    }

    private suspend fun preview(): SharePreview {
        val preview = wallet.consents.previewShare(picked, number(DAYS, USUAL_DAYS), number(OPENINGS, USUAL_OPENINGS))
        values = values + values(preview.json, formats)
        return preview
    }

    private fun number(
        field: String,
        usual: String,
    ): UInt = (typed[field] ?: usual).trim().toUIntOrNull() ?: 0u

    override suspend fun tap(id: String) {
        when (id) {
            "profile" -> app.go(Route("profile"), this)
            "share" -> doing(id) { share(asked ?: return@doing) }
        }
    }

    private suspend fun share(preview: SharePreview) {
        val link = wallet.consents.share(preview, typed.getOrPut(ID, wallet::newId))
        app.replace(Route("consent", link.id), this)
        app.refresh()
    }

    override fun draw(): Screen {
        val days = Field(DAYS, words.sharing.shareDays, typed[DAYS] ?: USUAL_DAYS, FieldKind.AMOUNT)
        val openings = Field(OPENINGS, words.sharing.shareOpenings, typed[OPENINGS] ?: USUAL_OPENINGS, FieldKind.AMOUNT)
        val share = action("share", words.sharing.grant, ActionRole.MAIN, needsPerson = true, enabled = asked != null)
        val body = listOf(Paragraph(words.sharing.shareWhat)) + DataField.entries.map(::field) + days + openings + Paragraph(words.sharing.exactly)
        return Screen(words.sharing.shareTitle, listOfNotNull(problem?.let(words::notice)) + body, listOf(share), secret = true)
    }

    private fun field(field: DataField): Element {
        val name = words.sharing.fields[field]
        if (field in missing) return Row(name, value = words.sharing.notFilledIn, icon = Icon.WARNING, id = "profile")
        return Toggle("field-${field.wire}", words.sharing.yourValue(name, values[field].orEmpty()), field in picked)
    }

    private companion object {
        const val PICKED = "picked"
        const val DAYS = "days"
        const val OPENINGS = "openings"
        const val USUAL_DAYS = "7"
        const val USUAL_OPENINGS = "3"
    }
}
