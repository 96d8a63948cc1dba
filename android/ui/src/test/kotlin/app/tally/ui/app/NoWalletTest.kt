package app.tally.ui.app

import app.tally.WalletException
import app.tally.support.World
import app.tally.support.story
import app.tally.ui.screen.outline
import app.tally.ui.story.FilledPhone
import app.tally.ui.story.StoryOutside
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
            coroutineScope {
                launch(start = CoroutineStart.UNDISPATCHED) { app.close() }
                assertFalse(app.isOpen)
                assertUnread(app, Route.HOME)
            }
            READING.forEach { assertUnread(app, it) }
            app.startAt(Route.HOME)
            assertContains(app.screen.value.outline(), "read-again")
            assertIs<WalletException.Closed>(app.refresh())
        }

    private suspend fun assertUnread(
        app: App,
        route: Route,
    ) = modelFor(app, route).run {
        load()
        assertContains(screen.value.outline(), "read-again")
    }

    private fun onOneThread(told: suspend World.() -> Unit) =
        story { withContext(Dispatchers.Default.limitedParallelism(1)) { told() } }

    private companion object {
        val READING = listOf(Route.HOME) + listOf("history", "perks", "sharing", "points", "what-if").map { Route(it) }
    }
}
