package app.tally.ui.window

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextReplacement
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import app.tally.support.World
import app.tally.support.story
import app.tally.ui.app.App
import app.tally.ui.app.CameraAccess
import app.tally.ui.app.Place
import app.tally.ui.compose.TallyApp
import app.tally.ui.compose.TallyTheme
import app.tally.ui.pictures.phoneFonts
import app.tally.ui.story.StoryOutside
import app.tally.ui.words.Language
import java.time.Instant
import java.time.ZoneId
import java.util.Locale
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.time.Duration.Companion.minutes

/** The app in a window, on a stage: everything real but the phone around it. */
@OptIn(ExperimentalTestApi::class)
internal class AppInAWindow(
    val world: World,
    private val test: SkikoComposeUiTest,
    rehearses: Boolean,
) {
    val outside =
        StoryOutside(world, rehearses) {}.apply {
            moment = Instant.ofEpochSecond(1_767_225_600)
            access = CameraAccess.NONE
        }
    private val place = Place(Language.EN, Locale.UK, ZoneId.of("Europe/Amsterdam"))
    var app by mutableStateOf(App(outside, place))
        private set
    var size by mutableStateOf(DpSize(360.dp, 760.dp))

    fun show() {
        test.setContent {
            TallyTheme(dark = false, fonts = phoneFonts) { Box(Modifier.size(size)) { TallyApp(app) } }
        }
    }

    /** The phone took the memory away, and the person comes back. */
    suspend fun restart() {
        val saved = app.saved()
        app.close()
        app = App(outside, place).also { it.start(saved) }
    }

    fun tap(id: String) {
        test.waitUntil("there is something called $id", PATIENCE) { test.onAllNodes(hasTestTag(id), false).fetchSemanticsNodes().size == 1 }
        test.onNodeWithTag(id).apply { runCatching { performScrollTo() } }.performClick()
    }

    /** Twice before anything can happen in between. */
    fun tapTwice(id: String) {
        test.waitUntil("there is something called $id", PATIENCE) { test.onAllNodes(hasTestTag(id), false).fetchSemanticsNodes().size == 1 }
        test.onNodeWithTag(id).performTouchInput {
            repeat(2) {
                down(center)
                up()
            }
        }
    }

    fun type(
        id: String,
        text: String,
    ) {
        test.waitUntil("there is a field $id", PATIENCE) { test.onAllNodes(hasTestTag(id), false).fetchSemanticsNodes().size == 1 }
        test.onNodeWithTag(id).performTextReplacement(text)
    }

    fun see(text: String) =
        test.waitUntil("“$text” is there", PATIENCE) { test.onAllNodes(hasText(text, substring = true), true).fetchSemanticsNodes().isNotEmpty() }

    companion object {
        /** A test never fails because the machine is busy. */
        const val PATIENCE = 120_000L
    }
}

/** Tells a story with fingers. */
@OptIn(ExperimentalTestApi::class)
internal fun inAWindow(
    rehearses: Boolean = false,
    told: suspend AppInAWindow.() -> Unit,
) = story(within = 5.minutes) {
    val world = this
    SkikoComposeUiTest(
        900,
        900,
        effectContext = EmptyCoroutineContext,
        runTestContext = EmptyCoroutineContext,
        testTimeout = 5.minutes,
        density = Density(1f),
    ).runTest {
        AppInAWindow(world, this, rehearses).apply {
            show()
            told()
        }
    }
}
