package app.tally.ui.story

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.unit.Density
import app.tally.support.World
import app.tally.support.story
import app.tally.ui.app.App
import app.tally.ui.app.Place
import app.tally.ui.screen.Intent
import app.tally.ui.words.Language
import org.junit.jupiter.api.Test
import java.time.ZoneId
import java.util.Locale
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.test.assertEquals
import kotlin.test.assertFails
import kotlin.time.Duration.Companion.minutes

/** What a person could not do, fingers cannot do either. */
class FingersTest {
    @Test
    fun `what is there is touched`() =
        onTheFirstScreen { app -> assertEquals(listOf(Told(Intent.Tap("begin"), app.screen.value.place)), tap("begin")) }

    @Test
    fun `what is not there is not`() = onTheFirstScreen { assertFails { tap("pay") } }

    @Test
    fun `what is off is not`() =
        onTheFirstScreen { app ->
            listOf("begin", "carry-on", "paste").forEach { app.act(Intent.Tap(it)) }
            assertFails { tap("enrol") }
            app.act(Intent.Type("invite", "tally:"))
            tap("enrol")
        }

    @Test
    fun `where there is no scanner, nothing is scanned`() = onTheFirstScreen { assertFails { scan("000201") } }

    @OptIn(ExperimentalTestApi::class)
    private fun onTheFirstScreen(told: suspend Fingers.(App) -> Unit) =
        story(within = 2.minutes) {
            SkikoComposeUiTest(360, 760, EmptyCoroutineContext, EmptyCoroutineContext, 2.minutes, Density(1f)).runTest {
                val app = app()
                Fingers(this).apply { take(app) }.told(app)
                app.close()
            }
        }

    private suspend fun World.app() = App(StoryOutside(this) {}, Place(Language.EN, Locale.UK, ZoneId.of("Europe/Amsterdam"))).also { it.start() }
}
