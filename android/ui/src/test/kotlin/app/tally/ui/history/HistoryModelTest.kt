package app.tally.ui.history

import app.tally.support.story
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Tab
import app.tally.ui.screen.outline
import app.tally.ui.story.FilledPhone
import app.tally.ui.story.act
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class HistoryModelTest {
    /** More than the core hands out at once. */
    @Test
    fun `whoever looked at many payments comes back to as many`() =
        story {
            val phone = FilledPhone.of(this, "ada", PAYMENTS)
            val app = phone.app()
            app.act(Intent.Tap(Tab.HISTORY.id))
            repeat(PAYMENTS / 50) { app.act(Intent.Tap("more")) }
            val all = app.screen.value.outline()
            assertTrue("[payment-$PAYMENTS]" in all && "[more]" !in all)
            app.act(Intent.Tap("payment-$PAYMENTS"))
            assertEquals("payment", app.route.place)
            app.act(Intent.Back)
            assertEquals(all, app.screen.value.outline())
            val saved = app.saved()
            app.close()
            phone.app(saved).apply {
                assertEquals(all, screen.value.outline())
                close()
            }
        }

    private companion object {
        const val PAYMENTS = 230
    }
}
