package app.tally.android

import android.content.Intent
import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.compose.BackHandler
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.remember
import app.tally.ui.compose.LocalCamera
import app.tally.ui.compose.TallyApp
import app.tally.ui.compose.TallyTheme
import kotlinx.coroutines.launch
import app.tally.ui.screen.Intent as Wish

/** The one window of the app. Only what needs Google's libraries is here; the rest is [ScreenKeeper]'s. */
class MainActivity : ComponentActivity() {
    private lateinit var keeper: ScreenKeeper

    override fun onCreate(saved: Bundle?) {
        super.onCreate(saved)
        enableEdgeToEdge()
        val app = tally.app(ScreenKeeper.where(saved))
        keeper = ScreenKeeper(this, app).apply { created() }
        if (saved == null) keeper.follow(intent)
        keeper.askForNews()
        setContent {
            TallyTheme(isSystemInDarkTheme()) {
                CompositionLocalProvider(LocalCamera provides { read -> CameraPicture(read, keeper::lostCamera) }) { TallyApp(app, tally.scope) }
                val place = app.screen.collectAsState().value.place
                BackHandler(remember(place) { !app.atTheBeginning }) { tally.scope.launch { app.act(Wish.Back, place) } }
            }
        }
    }

    override fun onStart() {
        super.onStart()
        keeper.started()
    }

    override fun onStop() {
        keeper.stopped()
        super.onStop()
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        keeper.follow(intent)
    }

    override fun onSaveInstanceState(into: Bundle) {
        super.onSaveInstanceState(into)
        keeper.save(into)
    }

    override fun onRequestPermissionsResult(
        request: Int,
        permissions: Array<out String>,
        results: IntArray,
    ) {
        super.onRequestPermissionsResult(request, permissions, results)
        keeper.answered(request, results)
    }

    override fun onDestroy() {
        keeper.destroyed()
        super.onDestroy()
    }
}
