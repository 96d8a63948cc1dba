package app.tally.ui.app

import app.tally.support.story
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tab
import app.tally.ui.screen.all
import app.tally.ui.screen.outline
import app.tally.ui.story.FilledPhone
import app.tally.ui.story.act
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import kotlinx.coroutines.yield
import org.junit.jupiter.api.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** What a screen shows while the wallet cannot be read, and while it is read more than once. */
class ReadingTest {
    @Test
    fun `a screen that cannot be read says so, and tries again when it is told to`() =
        onAPhone { app ->
            app.wallet.pause()
            for (route in UNREAD) {
                app.startAt(Route.read(route))
                val seen = app.screen.value
                assertTrue(seen.all().any { it is Notice && it.action?.id == "read-again" }, "$route shows\n${seen.outline()}")
            }
            app.wallet.resume()
            app.act(Intent.Tap("read-again"))
            assertFalse("read-again" in app.screen.value.outline())
            assertEquals(Tab.HOME, app.screen.value.tab)
        }

    @Test
    fun `whatever goes wrong with a touch is told on the screen`() =
        onAPhone { app ->
            app.act(Intent.Tap(Tab.HISTORY.id))
            app.wallet.pause()
            app.act(Intent.Type("search", "bread"))
            assertContains(app.screen.value.outline(), "notice error")
            app.wallet.resume()
            app.settle()
            assertFalse("notice error" in app.screen.value.outline())
        }

    @Test
    fun `of two readings the newer one is shown, whichever of them takes longer`() =
        onAPhone { app ->
            val slow = Slow(app)
            val first = launch { slow.act(Intent.Type("what", "old")) }
            yield()
            val others = listOf("newer", "newest").map { text -> launch { slow.act(Intent.Type("what", text)) } }
            yield()
            slow.gate.complete(Unit)
            (others + first).forEach { it.join() }
            assertEquals(listOf("old", "newest"), slow.readings)
            assertEquals(listOf(Fact("what", "newest")), slow.screen.value.elements)
        }

    @Test
    fun `nobody comes back to the screens before enrolment, nor before it to those after it`() =
        story {
            val enrolled = FilledPhone.of(this, "ada", 1)
            listOf("welcome?\nkeys?\ninvite?", "invite?").forEach { saved ->
                enrolled.app(saved).run {
                    assertEquals(Route.HOME, route)
                    close()
                }
            }
            enrolled.app("small?").run {
                assertEquals("small", route.place)
                close()
            }
        }

    /** On one thread, as on a phone. */
    private fun onAPhone(told: suspend CoroutineScope.(App) -> Unit) =
        story {
            withContext(Dispatchers.Default.limitedParallelism(1)) {
                val app = FilledPhone.of(this@story, "ada", 4).app()
                told(app)
                app.close()
            }
        }

    /** Reads what is written, once the gate is open. */
    private class Slow(
        app: App,
    ) : ScreenModel(app) {
        val gate = CompletableDeferred<Unit>()
        val readings = mutableListOf<String>()

        override suspend fun read() {
            val what = typed.getValue("what")
            gate.await()
            readings += what
        }

        override suspend fun type(id: String) = load()

        override fun draw() = Screen("slow", readings.takeLast(1).map { Fact("what", it) })
    }

    private companion object {
        /** Each in its own way. */
        val UNREAD =
            listOf(
                "points",
                "perks",
                "factor/tenure",
                "what-if",
                "history",
                "bills",
                "loans",
                "rides",
                "sharing",
                "outbox",
                "security",
                "entry/0198",
                "home",
            )
    }
}
