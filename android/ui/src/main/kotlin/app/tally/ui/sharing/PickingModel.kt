package app.tally.ui.sharing

import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel

/** A screen on which fields are switched off and on; their names are kept with what somebody wrote. */
internal abstract class PickingModel<Preview : Any>(
    app: App,
    /** Under which name they are kept. */
    private val kept: String,
    /** Whether a field is kept when it is switched on; otherwise when it is switched off. */
    private val keepsOn: Boolean,
) : ScreenModel(app) {
    private var answer: Pair<Map<String, String>, Preview>? = null

    /** What exactly would be agreed to; none while something else is picked than what the wallet was asked about last. */
    protected val asked: Preview? get() = answer?.takeIf { it.first == picks() }?.second

    /** Asks the wallet about what is picked now. */
    protected suspend fun ask(preview: suspend () -> Preview?) {
        val picked = picks()
        answer = null
        answer = preview()?.let { picked to it }
    }

    /** Everything but the id that the permission gets once it is given. */
    private fun picks() = typed - ID

    // A number that was written wrongly is corrected where it stands.
    override val drawsUnread = true

    /** The fields that are kept. */
    protected fun fields(): Set<String> = typed[kept].orEmpty().split(' ').toSet()

    /** A number that somebody wrote: none where nothing is, and nothing that can hold where it is no number. */
    protected fun number(field: String): UInt? = typed[field]?.takeIf { it.isNotBlank() }?.let { it.trim().toUIntOrNull() ?: 0u }

    override suspend fun switch(
        id: String,
        on: Boolean,
    ) {
        val field = id.removePrefix("field-")
        typed[kept] = (if (on == keepsOn) fields() + field else fields() - field).joinToString(" ").trim()
        problem = null
        load()
    }

    override suspend fun type(id: String) = load()

    protected companion object {
        const val ID = "id"
    }
}
