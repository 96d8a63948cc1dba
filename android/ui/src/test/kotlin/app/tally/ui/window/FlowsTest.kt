package app.tally.ui.window

import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import app.tally.core.PaymentState
import app.tally.support.euros
import app.tally.support.text
import app.tally.ui.app.Route
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals

/** With fingers on glass, as far as there is glass here: the real window, the real core, the real backend. */
class FlowsTest {
    @Test
    fun `from the first start to a paid bread, tapping twice where it costs money`() =
        inAWindow {
            app.start()
            see("Welcome to Tally")
            tap("begin")
            see("Two keys on this phone")
            tap("carry-on")
            type("invite", world.act("invite").text("invite"))
            tap("enrol")
            see("Small payments")
            tap("skip")
            see("Your wallet is ready")
            tap("done")
            tap("top-up")
            type("amount", "50")
            tap("carry-on")
            tap("confirm")
            see("is in your wallet")
            tap("done")
            tap("scan")
            type("code", world.till("bakery"))
            tap("take")
            type("amount", "3.50")
            tap("carry-on")
            see("You sign exactly this")
            tapTwice("pay")
            see("has received")
            val paid =
                app.wallet.payments
                    .page()
                    .items
                    .single()
            assertEquals(PaymentState.SETTLED, paid.state)
            assertEquals(1, world.timesMoved(paid.id))
            app.close()
        }

    @Test
    fun `turning the phone and losing its memory change nothing`() =
        inAWindow {
            begin()
            tap("scan")
            type("code", world.till("bakery"))
            tap("take")
            type("amount", "12.34")
            size = DpSize(760.dp, 360.dp)
            see("12.34")
            size = DpSize(840.dp, 880.dp)
            see("12.34")
            restart()
            see("12.34")
            assertEquals("amount", app.route.place)
            tap("carry-on")
            see("You sign exactly this")
            size = DpSize(360.dp, 760.dp)
            restart()
            see("You sign exactly this")
            tap("cancel")
            see("Latest payments")
            assertEquals(Route.HOME, app.route)
            app.close()
        }

    @Test
    fun `somebody tries it with play money, sees so all the time, and leaves`() =
        inAWindow(rehearses = true) {
            app.start()
            tap("try-play-money")
            see("You can spend")
            tap("scan")
            tap("play-bakery")
            type("amount", "3.50")
            tap("carry-on")
            see("You sign exactly this")
            size = DpSize(360.dp, 360.dp)
            see("Play money. Nothing here is real.")
            tapTwice("pay")
            see("has received")
            see("Play money. Nothing here is real.")
            tap("leave-play")
            see("Welcome to Tally")
            assertEquals(null, app.wallet.membership())
            app.close()
        }

    /** Somebody who has a wallet with money in it. */
    private suspend fun AppInAWindow.begin() {
        world.open("ada", outside.vault).use {
            it.enrol(world.act("invite").text("invite"))
            it.topUps.topUp(euros(20_000))
            it.pause()
        }
        app.start()
        see("You can spend")
    }
}
