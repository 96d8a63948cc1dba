package app.tally.ui.window

import androidx.compose.ui.renderComposeScene
import androidx.compose.ui.unit.Density
import app.tally.support.story
import app.tally.ui.app.App
import app.tally.ui.compose.ScreenView
import app.tally.ui.compose.TallyTheme
import app.tally.ui.pictures.phoneFonts
import app.tally.ui.screen.Tab
import app.tally.ui.screen.outline
import app.tally.ui.story.FilledPhone
import com.sun.management.OperatingSystemMXBean
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.Test
import java.lang.management.ManagementFactory
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlin.time.Duration
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.nanoseconds

/**
 * Opening the wallet and drawing the first screen may take twice as much with very many payments as with ten. What counts is what the processor does
 * for this process, in turns, and in the middle one of them: other programs, the compiler of the JVM and its garbage make single turns longer.
 */
class FirstFrameTest {
    @Test
    fun `home is drawn as soon with very many payments as with ten`() =
        story(within = 15.minutes) {
            val (few, many) = FilledPhone.of(this, "few", 10) to FilledPhone.of(this, "many", MANY)
            withContext(Dispatchers.Default.limitedParallelism(1)) {
                val turns = List(TURNS) { spent { few.firstFrames() } to spent { many.firstFrames() } }
                val times = median(turns.map { (less, more) -> more / less })
                val said = "the first frame of home takes %.2f times as much with $MANY payments as with 10".format(times)
                println(said)
                assertTrue(times <= 2, "$said: $turns")
                val frame = turns.minOf { it.first } / FRAMES
                assertTrue(spent { many.tenth() } > frame, "it is noticed if a tenth of them is read for it")
            }
        }

    private suspend fun FilledPhone.firstFrames() =
        repeat(FRAMES) {
            val app = app()
            draw(app)
            app.close()
        }

    private fun draw(app: App) {
        val screen = app.screen.value
        assertEquals(Tab.HOME, screen.tab)
        assertTrue("[payment-4]" in screen.outline())
        val frame = renderComposeScene(WIDTH, HEIGHT, Density(2f)) { TallyTheme(false, phoneFonts) { ScreenView(screen, app.place.words) {} } }
        frame.close()
    }

    /** As if a tenth of all payments were read for a first frame. */
    private suspend fun FilledPhone.tenth() {
        val app = app()
        var after: String? = null
        val payments = app.wallet.payments
        repeat(MANY / 10 / PAGE) { after = payments.page(after, PAGE.toUInt()).next }
        app.close()
    }

    private fun median(of: List<Double>) = of.sorted()[of.size / 2]

    private suspend fun spent(work: suspend () -> Unit): Duration {
        val began = processor.processCpuTime
        work()
        return (processor.processCpuTime - began).nanoseconds
    }

    private companion object {
        val processor = ManagementFactory.getOperatingSystemMXBean() as OperatingSystemMXBean

        const val MANY = 100_000
        const val PAGE = 200
        const val TURNS = 7

        /** In each turn: the process's time is told in hundredths of a second. */
        const val FRAMES = 4
        const val WIDTH = 720
        const val HEIGHT = 1520
    }
}
