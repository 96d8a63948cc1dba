package app.tally.ui.story

import app.tally.ui.app.App
import app.tally.ui.screen.Action
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Screen
import app.tally.ui.screen.all
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch

/** A screen, and where in the app it was drawn. */
internal class Drawn(
    val place: String,
    val screen: Screen,
)

/** Every screen that is drawn while [work] is done, however soon another one takes its place. */
internal suspend fun App.drawnDuring(work: suspend () -> Unit): List<Drawn> =
    coroutineScope {
        val drawn = mutableListOf<Drawn>()
        // Unconfined: whoever draws waits until it was seen.
        val looking = launch(Dispatchers.Unconfined) { screen.collect { drawn += Drawn(route.place, it) } }
        work()
        looking.cancel()
        drawn.drop(1)
    }

/** Whether a screen says that something takes a moment. */
internal fun Screen.isBusy() = all().any { it is Progress || (it is Action && it.busy) }
