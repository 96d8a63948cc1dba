package app.tally.ui.story

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.size
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.LocalRippleConfiguration
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.assertIsEnabled
import androidx.compose.ui.test.onAllNodesWithTag
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextReplacement
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.unit.dp
import app.tally.ui.app.App
import app.tally.ui.compose.LocalCamera
import app.tally.ui.compose.ScreenView
import app.tally.ui.compose.TallyTheme
import app.tally.ui.pictures.phoneFonts
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Screen
import app.tally.ui.screen.routeOf
import app.tally.ui.words.Words

/**
 * Fingers on the window that the app is drawn in: they find what they touch by its tag, scroll to it, and press where it is. What the app is told
 * of it is whatever the renderer makes of that.
 */
@OptIn(ExperimentalTestApi::class)
internal class Fingers(
    private val test: SkikoComposeUiTest,
) : Hands {
    private var held by mutableStateOf<App?>(null)
    private val told = mutableListOf<Told>()

    /** What the camera would give its picture to; none where there is no camera. */
    private var camera: ((String?) -> Unit)? = null

    init {
        test.setContent { held?.let { Window(it) } }
    }

    override fun take(app: App) {
        held = app
    }

    override fun tap(
        id: String,
        times: Int,
    ) = doing("touching $id", times) {
        find(id).assertIsEnabled().performTouchInput {
            repeat(times) {
                down(center)
                up()
            }
        }
    }

    override fun type(
        id: String,
        text: String,
    ) = doing("writing into $id") { find(id).performTextReplacement(text) }

    override fun switch(
        id: String,
        on: Boolean,
    ) = doing("turning $id") { find(id).assertIsEnabled().press() }.also { check(it.single().intent == Intent.Switch(id, on)) { "$it for $id" } }

    override fun choose(
        id: String,
        option: String,
    ) = doing("picking $option of $id") { find("$id/$option").press() }

    override fun scan(code: String) = see(code)

    override fun lookAway() = see(null)

    private fun see(code: String?) = doing("holding the camera over $code") { checkNotNull(camera) { "there is no scanner" }(code) }

    /** What the app is told, which is as much as the fingers do. */
    private fun doing(
        what: String,
        times: Int = 1,
        move: () -> Unit,
    ): List<Told> {
        test.waitForIdle()
        told.clear()
        move()
        test.waitForIdle()
        return told.toList().also { check(it.size == times) { "$what tells the app $it" } }
    }

    /** The first that has this tag, after scrolling to it where there is something to scroll. */
    private fun find(tag: String): SemanticsNodeInteraction {
        val found = test.onAllNodesWithTag(tag).onFirst()
        val scrolls = generateSequence(found.fetchSemanticsNode()) { it.parent }.any { it.config.getOrNull(SemanticsActions.ScrollBy) != null }
        return if (scrolls) found.performScrollTo() else found
    }

    private fun SemanticsNodeInteraction.press() =
        performTouchInput {
            down(center)
            up()
        }

    @OptIn(ExperimentalMaterial3Api::class)
    @Composable
    private fun Window(app: App) {
        val screen by app.screen.collectAsState()
        CompositionLocalProvider(LocalCamera provides { onCode -> Picture(onCode) }) {
            TallyTheme(dark = false, fonts = phoneFonts) {
                // As TallyApp draws it, but that what was touched waits for the story to do it, and that no ripple has to fade first.
                CompositionLocalProvider(LocalRippleConfiguration provides null) {
                    Box(Modifier.size(360.dp, 760.dp)) { Shown(screen, app.place.words) }
                }
            }
        }
    }

    @Composable
    private fun Shown(
        screen: Screen,
        words: Words,
    ) {
        val place = screen.place
        key(routeOf(place), screen.title) { ScreenView(screen, words) { told += Told(it, place) } }
    }

    /** In the place of the camera's picture. */
    @Composable
    private fun Picture(onCode: (String?) -> Unit) {
        SideEffect { camera = onCode }
        DisposableEffect(Unit) { onDispose { camera = null } }
    }
}
