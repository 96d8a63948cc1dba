package app.tally.ui.pictures

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import app.tally.ui.compose.ScreenView
import app.tally.ui.compose.TallyTheme
import java.io.File
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.time.Duration.Companion.minutes

/** How a window looks: its size in dp, how many pixels one of them has, day or night, and how large letters are. */
data class Look(
    val width: Int = 360,
    val height: Int = 760,
    val density: Float = 2f,
    val dark: Boolean = false,
    val letters: Float = 1f,
) {
    override fun toString() = listOfNotNull("${width}x$height", "dark".takeIf { dark }, "${(letters * 100).toInt()} %").joinToString(" ")
}

/** The letters of an Android phone. What Roboto does not have, Noto does. */
internal val phoneFonts: FontFamily by lazy {
    FontFamily(
        listOf("Regular" to FontWeight.Normal, "Medium" to FontWeight.Medium, "Bold" to FontWeight.SemiBold).map { (name, weight) ->
            Font(ROBOTO.resolve("Roboto-$name.ttf"), weight)
        },
    )
}

internal val ROBOTO = File("/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF")

/** One after the other, each [state][State] in one window of this look. */
@OptIn(ExperimentalTestApi::class)
internal fun eachIn(
    look: Look,
    states: List<State>,
    see: SkikoComposeUiTest.(State) -> Unit,
) {
    var state by mutableStateOf<State?>(null)
    val (width, height) = (look.width * look.density).toInt() to (look.height * look.density).toInt()
    SkikoComposeUiTest(width, height, EmptyCoroutineContext, EmptyCoroutineContext, 10.minutes, Density(look.density, look.letters)).runTest {
        setContent { state?.let { key(it.name) { Window(it, look) } } }
        states.forEach {
            state = it
            waitForIdle()
            see(it)
        }
    }
}

@Composable
private fun Window(
    state: State,
    look: Look,
) {
    CompositionLocalProvider(LocalDensity provides Density(look.density, look.letters)) {
        TallyTheme(look.dark, phoneFonts) {
            Box(Modifier.size(look.width.dp, look.height.dp)) { ScreenView(state.screen, state.words) {} }
        }
    }
}
