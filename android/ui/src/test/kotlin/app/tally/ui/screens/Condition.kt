package app.tally.ui.screens

import app.tally.ui.pictures.State
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Field
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Tone
import app.tally.ui.screen.all
import app.tally.ui.story.isBusy
import app.tally.ui.words.ErrorParameters
import app.tally.ui.words.sentence

/** What a screen may be like, and how that is told from one that was drawn. */
internal enum class Condition(
    /** What the table calls it. */
    val word: String,
    val holds: (State) -> Boolean,
) {
    FILLED("filled", { !it.isEmpty() && !it.isWrong() && !it.isLoading() }),
    EMPTY("empty", { it.isEmpty() }),
    LOADING("loading", { it.isLoading() }),
    STALE("stale", { state -> state.notices().any { it.action?.id == "refresh" } }),
    OFFLINE("offline", { state -> !state.online && state.notices().any { it.text in state.offline() } }),
    ERROR("error", { it.isWrong() }),
    LONG_NAMES("long names", { it.hasNames }),
}

private fun State.notices() = screen.all().filterIsInstance<Notice>()

private fun State.isLoading() = screen.isBusy() || notices().any { it.action?.label == words.common.refreshing }

private fun State.isEmpty() =
    screen.all().any {
        it is Empty && it.title != words.firstStart.cameraRefused && it.title != words.firstStart.cameraTitle
    }

/** That there is no network is said in these words. */
private fun State.offline() = with(words) { setOf(common.offline, pay.offlineBefore, ride.endAsk) }

/** Something was not done, and the screen says why: in red, beside a field, or as what the person or the network did. */
private fun State.isWrong() = notices().any { it.tone == Tone.ERROR || it.text in excuses() } || screen.all().any { it is Field && it.error != null }

private fun State.excuses() = EXCUSES.mapNotNull { words.sentence(it, ErrorParameters(emptyMap())) }

private val EXCUSES = listOf("vault-cancelled", "offline")
