package app.tally.ui.app

import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Dialog
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Screen

/** While the encrypted file is opened, and when it cannot be. */
internal class OpeningModel(
    app: App,
    /** Where the person was before. */
    val saved: String?,
) : ScreenModel(app) {
    private var asking = false

    override suspend fun tap(id: String) {
        when (id) {
            OPEN -> doing(id) { app.begin(app.outside.openWallet(), saved) }
            START_ANEW -> asking = problem?.let(words::endsWallet) ?: false
            "keep" -> asking = false
            "erase" -> if (asking) doing(id) { app.beginAnew() }
        }
    }

    override fun closes(): Boolean = asking.also { asking = false }

    override fun draw(): Screen {
        val error = problem ?: return Screen(title = "", back = false, elements = listOf(Progress(words.common.opening)))
        return Screen(
            title = words.common.notOpened,
            back = false,
            elements = listOf(words.notice(error)),
            bottom = listOf(action(OPEN, words.common.retry, ActionRole.MAIN)),
            dialog = question().takeIf { asking },
        )
    }

    private fun question(): Dialog {
        val erase = Action("erase", words.security.wipe, ActionRole.DANGER)
        return Dialog(words.security.wipe, words.security.wipeAsk, listOf(erase, Action("keep", words.common.cancel, ActionRole.QUIET)))
    }

    companion object {
        const val OPEN = "open"
    }
}
