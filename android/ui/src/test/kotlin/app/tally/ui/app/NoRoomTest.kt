package app.tally.ui.app

import app.tally.support.story
import app.tally.support.text
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
import kotlin.test.assertFalse

/** Files leave an Android phone through a folder that may be full. */
class NoRoomTest {
    @Test
    fun `that there was no room for a file is told wherever one is handed on, until there is`() =
        story {
            val outside = StoryOutside(this) {}
            val app = App(outside, Place(Language.EN, Locale.UK, ZoneId.of("Europe/Amsterdam")))
            app.start()
            app.wallet.enrol(act("invite").text("invite"))
            for ((place, file) in listOf("rights" to "export", "check" to "send")) {
                app.startAt(Route.HOME)
                listOf(Tab.MORE.id, "security", place).forEach { app.act(Intent.Tap(it)) }
                outside.hasRoom = false
                app.act(Intent.Tap(file))
                assertContains(app.screen.value.outline(), "notice error")
                outside.hasRoom = true
                app.act(Intent.Tap(file))
                assertFalse("notice error" in app.screen.value.outline())
            }
            app.close()
        }
}
