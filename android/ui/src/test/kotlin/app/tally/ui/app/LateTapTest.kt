package app.tally.ui.app

import app.tally.support.story
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Tab
import app.tally.ui.story.FilledPhone
import app.tally.ui.story.act
import org.junit.jupiter.api.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertNull

/** What somebody does belongs to the screen that they saw. */
class LateTapTest {
    @Test
    fun `a tap that was made on the screen before does nothing on this one`() =
        onAPhone { app ->
            val home = app.screen.value.place
            app.act(Intent.Tap(Tab.HISTORY.id), home)
            // Both have a first payment.
            app.act(Intent.Tap("payment-1"), home)
            assertEquals("history", app.route.place)
            app.act(Intent.Tap("payment-1"))
            listOf(Intent.Back, Intent.Tap("back"), Intent.Scanned("000201"), Intent.Tap(Tab.MORE.id)).forEach { app.act(it, home) }
            assertEquals("payment", app.route.place)
        }

    @Test
    fun `a question is another place than the screen below it`() =
        onAPhone { app ->
            listOf(Tab.MORE.id, "security", "wipe").forEach { app.act(Intent.Tap(it)) }
            val below = app.screen.value.place
            app.act(Intent.Tap("wipe"), below)
            val question = app.screen.value.place
            app.act(Intent.Back, below)
            assertNotNull(app.screen.value.dialog)
            app.act(Intent.Tap("keep"), question)
            app.act(Intent.Tap("wipe"), question)
            assertNull(app.screen.value.dialog)
            assertEquals(below, app.screen.value.place)
        }

    @Test
    fun `writing goes on while its field is there`() =
        onAPhone { app ->
            app.act(Intent.Tap("top-up"))
            val form = app.screen.value.place
            app.act(Intent.Type("amount", "10"), form)
            app.act(Intent.Tap("carry-on"), form)
            app.act(Intent.Type("amount", "100"), form)
            app.act(Intent.Back)
            app.act(Intent.Tap("carry-on"))
            assertContains(assertNotNull(app.screen.value.dialog).title, "€100.00")
            app.act(Intent.Tap("cancel"))
            app.act(Intent.Back)
            app.act(Intent.Type("amount", "7"), form)
            assertEquals("home", app.route.place)
        }

    private fun onAPhone(told: suspend (App) -> Unit) =
        story {
            val app = FilledPhone.of(this, "ada", 4).app()
            told(app)
            app.close()
        }
}
