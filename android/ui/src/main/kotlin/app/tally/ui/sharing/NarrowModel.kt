package app.tally.ui.sharing

import app.tally.ConsentPreview
import app.tally.core.Consent
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Toggle

/** Allows less than before: fewer fields, or a shorter time. */
internal class NarrowModel(
    app: App,
    private val id: String,
) : PickingModel<ConsentPreview>(app, kept = WITHOUT, keepsOn = false) {
    private var consent: Consent? = null

    private val touched get() = typed.keys.any { it == WITHOUT || it == DAYS }

    override suspend fun read() {
        val read = wallet.consents.find(id)
        consent = read
        // Before anything is touched it would be no less, which is no fault of the person's.
        ask { if (touched) wallet.consents.previewNarrower(id, read.fields.filterNot { it.wire in fields() }, number(DAYS)) else null }
    }

    override suspend fun tap(id: String) {
        if (id == "grant") doing(id) { grant(asked ?: return@doing) }
    }

    private suspend fun grant(preview: ConsentPreview) {
        val narrower = wallet.consents.grant(preview, typed.getOrPut(ID, wallet::newId))
        app.replace(Route("consent", narrower.id), this)
        app.refresh()
    }

    override fun draw(): Screen {
        val shown = consent ?: return unread(words.sharing.narrow)
        val fields = shown.fields.map { Toggle("field-${it.wire}", words.sharing.fields[it], it.wire !in fields()) }
        val days = Field(DAYS, words.sharing.shareDays, typed[DAYS].orEmpty(), FieldKind.AMOUNT, hint = words.sharing.lasts(shown.expiresAt))
        val allow = action("grant", words.sharing.narrow, ActionRole.MAIN, needsPerson = true, enabled = asked != null)
        val elements = listOf(Paragraph(words.allowed(shown))) + fields + days + Paragraph(words.sharing.narrowWhat, quiet = true)
        return Screen(words.sharing.narrow, listOfNotNull(problem?.let(words::notice)) + elements, listOf(allow), secret = true)
    }

    private companion object {
        const val WITHOUT = "without"
        const val DAYS = "days"
    }
}
