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
 * for this process, at its least of many turns: other programs, the compiler of the JVM and its garbage make single turns longer.
 */
class FirstFrameTest {
    @Test
    fun `home is drawn as soon with very many payments as with ten`() =
        story(within = 15.minutes) {
            val (few, many) = FilledPhone.of(this, "few", 10) to FilledPhone.of(this, "many", MANY)
            withContext(Dispatchers.Default.limitedParallelism(1)) {
                val turns = List(TURNS) { spent { few.firstFrames() } to spent { many.firstFrames() } }
                val (least, most) = turns.minOf { it.first } / FRAMES to turns.minOf { it.second } / FRAMES
                println("the first frame of home: $least with 10 payments, $most with $MANY")
                assertTrue(most <= least * 2, "$most with $MANY payments, $least with 10")
                assertTrue(spent { many.everything() } > least * 2, "it is noticed if all of them are read")
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

    private suspend fun FilledPhone.everything() {
        val app = app()
        val payments = app.wallet.payments
        var after: String? = null
        do {
            after = payments.page(after, limit = 200u).next
        } while (after != null)
        app.close()
    }

    private suspend fun spent(work: suspend () -> Unit): Duration {
        val began = processor.processCpuTime
        work()
        return (processor.processCpuTime - began).nanoseconds
    }

    private companion object {
        val processor = ManagementFactory.getOperatingSystemMXBean() as OperatingSystemMXBean

        /** 100000 is the budget's number; fewer of them are filled in less time. */
        val MANY = System.getenv("TALLY_PAYMENTS")?.toInt() ?: 20_000
        const val TURNS = 12

        /** In each turn: the process's time is told in hundredths of a second. */
        const val FRAMES = 4
        const val WIDTH = 720
        const val HEIGHT = 1520
    }
}
