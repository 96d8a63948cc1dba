package app.tally.ui.app

import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Screen

/** While the encrypted file is opened, and when it cannot be. */
internal class OpeningModel(
    app: App,
    private val saved: String?,
) : ScreenModel(app) {
    override suspend fun tap(id: String) {
        if (id == OPEN) doing(OPEN) { app.begin(app.outside.openWallet(), saved) }
    }

    override fun draw(): Screen {
        val error = problem ?: return Screen(title = "", back = false, elements = listOf(Progress(words.common.opening)))
        return Screen(
            title = words.common.notOpened,
            back = false,
            elements = listOf(words.notice(error)),
            bottom = listOf(action(OPEN, words.common.retry, ActionRole.MAIN)),
        )
    }

    companion object {
        const val OPEN = "open"
    }
}
