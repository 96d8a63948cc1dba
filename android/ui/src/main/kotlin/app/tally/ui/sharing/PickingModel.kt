package app.tally.ui.sharing

import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel

/** A screen on which fields are switched off and on; their names are kept with what somebody wrote. */
internal abstract class PickingModel(
    app: App,
    /** Under which name they are kept. */
    private val kept: String,
    /** Whether a field is kept when it is switched on; otherwise when it is switched off. */
    private val keepsOn: Boolean,
) : ScreenModel(app) {
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
}
