package app.tally.ui.app

import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Progress

/** A screen that reads one code, by the camera or as text, and goes on with it. */
internal abstract class CodeModel(
    app: App,
    /** The id of the field for a code that comes as text. */
    private val field: String,
) : ScreenModel(app) {
    private val scanner = Scanner(app, field, typed)
    private var pasting = false

    /** Goes on with a code that was read. */
    protected abstract suspend fun take(code: String)

    /** What was written before the app was killed is seen again, and not only kept. */
    override suspend fun read() {
        pasting = pasting || !typed[field].isNullOrEmpty()
    }

    override suspend fun scanned(text: String) = scanner.read(text, ::take)

    override fun lookedAway() = scanner.lookedAway()

    override suspend fun tap(id: String) {
        when (id) {
            Scanner.ASK -> scanner.ask()
            Scanner.PASTE -> pasting = true
            Scanner.AGAIN -> scanner.again(::take)
            TAKE -> scanner.written(typed[field].orEmpty(), ::take)
        }
    }

    /** What went wrong with a code, or why nothing is done about it. */
    protected fun trouble(): Notice? = scanner.notice(words, problem)

    /** The scanner, or that what it read is being [taken][taking]. */
    protected fun reading(
        hint: String,
        taking: String = words.common.loading,
    ): List<Element> {
        if (busy != null) return listOf(Progress(taking))
        val take = action(TAKE, words.common.carryOn, ActionRole.MAIN, enabled = !typed[field].isNullOrBlank())
        return scanner.picture(words, hint) + scanner.text(pasting, words.pay.paste, words.pay.paste, typed[field].orEmpty(), take)
    }

    companion object {
        /** The button that goes on with a code that came as text. */
        const val TAKE = "take"
    }
}
