package app.tally.ui.security

import app.tally.support.story
import app.tally.support.text
import app.tally.ui.app.App
import app.tally.ui.app.Place
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Tab
import app.tally.ui.screen.outline
import app.tally.ui.story.StoryOutside
import app.tally.ui.story.act
import app.tally.ui.words.Language
import org.junit.jupiter.api.Test
import java.time.ZoneId
import java.util.Locale
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class WipeModelTest {
    @Test
    fun `what lies in a damaged file that was moved aside is told before it is lost`() =
        story {
            val outside = StoryOutside(this) {}
            outside.openWallet().use { it.enrol(act("invite").text("invite")).also { _ -> it.pause() } }
            val app = App(outside, Place(Language.EN, Locale.UK, ZoneId.of("Europe/Amsterdam"))).apply { start() }
            assertTrue(directory(StoryOutside.PHONE).resolve("quarantine-000000000001").mkdir())
            listOf(Tab.MORE.id, "security", "wipe").forEach { app.act(Intent.Tap(it)) }
            val said = app.screen.value.outline()
            assertContains(said, "1 thing that you signed has not been sent yet. Wiping loses it.")
            assertFalse("[send-first]" in said || "[outbox]" in said, "nothing waits to be sent:\n$said")
            listOf("wipe", "erase").forEach { app.act(Intent.Tap(it)) }
            assertEquals("welcome" to 1, app.route.place to outside.erased)
            app.close()
        }
}
