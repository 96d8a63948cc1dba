package app.tally.ui.compose

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.rememberCoroutineScope
import app.tally.ui.app.App
import app.tally.ui.screen.Intent
import app.tally.ui.screen.routeOf
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch

/**
 * The whole app in a window. It is driven on the thread that draws; [app] has been started, or is being started, by whoever owns it, and
 * outlives the window, and so does what is done in [scope].
 */
@Composable
fun TallyApp(
    app: App,
    scope: CoroutineScope = rememberCoroutineScope(),
) {
    val screen by app.screen.collectAsState()
    LaunchedEffect(app) { app.watch() }
    val place = screen.place
    // Another screen begins at its top and with fields of its own.
    key(routeOf(place), screen.title) { ScreenView(screen, app.place.words) { intent: Intent -> scope.launch { app.act(intent, place) } } }
}
