package app.tally.ui.app

import app.tally.WalletException
import app.tally.support.World
import app.tally.support.story
import app.tally.ui.screen.Intent
import app.tally.ui.screen.outline
import app.tally.ui.story.FilledPhone
import app.tally.ui.story.StoryOutside
import app.tally.ui.story.act
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.Test
import java.util.Locale
import kotlin.test.assertContains
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull

/** Whoever reads while no wallet is open is told so, by an error that a screen shows; the app goes on. */
class NoWalletTest {
    @Test
    fun `before there is one nothing is fetched, and nobody is hurt`() =
        onOneThread {
            val app = App(StoryOutside(this) {}, placeOf(Locale.UK))
            assertIs<WalletException.Closed>(app.refresh())
            assertFailsWith<WalletException.Closed> { app.wallet }
            app.settle()
            app.networkChanged()
            app.left()
            app.seen()
            app.close()
        }

    @Test
    fun `what is read while it is closed, or afterwards, says that it could not be read`() =
        onOneThread {
            val app = FilledPhone.of(this, "ada", 1).app()
            val home = modelFor(app, Route.HOME)
            coroutineScope {
                launch(start = CoroutineStart.UNDISPATCHED) { app.close() }
                assertFalse(app.isOpen)
                assertUnread(home)
            }
            (listOf(home) + READING.map { modelFor(app, it) }).forEach { assertUnread(it) }
            app.startAt(Route.HOME)
            assertContains(app.screen.value.outline(), "read-again")
            assertIs<WalletException.Closed>(app.refresh())
        }

    @Test
    fun `a screen of play money never goes on with the person's own wallet`() =
        onOneThread {
            val app = App(StoryOutside(this, rehearses = true) {}, placeOf(Locale.UK))
            app.start()
            app.act(Intent.Tap("try-play-money"))
            val played = READING.map { modelFor(app, it) }
            app.stopPlaying()
            assertNotNull(app.wallet)
            played.forEach { assertUnread(it) }
            app.close()
        }

    private suspend fun assertUnread(model: ScreenModel) {
        model.load()
        assertContains(model.screen.value.outline(), "read-again")
    }

    private fun onOneThread(told: suspend World.() -> Unit) = story { withContext(Dispatchers.Default.limitedParallelism(1)) { told() } }

    private companion object {
        val READING = listOf("home", "history", "perks", "sharing", "points", "what-if").map { Route(it) }
    }
}
