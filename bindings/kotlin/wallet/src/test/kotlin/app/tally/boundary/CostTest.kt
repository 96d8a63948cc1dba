package app.tally.boundary

import app.tally.core.currencyDecimals
import app.tally.empty.decimals
import app.tally.support.pay
import app.tally.support.percentile
import app.tally.support.story
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlin.time.Duration
import kotlin.time.Duration.Companion.minutes
import kotlin.time.TimeSource
import app.tally.empty.Wallet as EmptyWallet

/** What a call costs beside the same call of a library that has nothing behind its surface. */
class CostTest {
    private val empty = EmptyWallet.open()

    // What ships is optimised. Built for debugging, the core's own part is many times as large, and only a blunder is seen.
    private val bounds = if (System.getProperty("tally.folder").endsWith("/debug")) listOf(3.0, 30.0, 6.0) else List(3) { 1.2 }

    @Test
    fun `a call costs hardly more than crossing the boundary`() =
        story(within = 5.minutes) {
            val wallet = enrolled()
            val code = till()
            repeat(50) { wallet.pay(code, 100L + it) }
            val payments = wallet.core.payments()
            assertEquals(50, payments.page(null, 50u, null).items.size)
            assertEquals(50, empty.page(null, 50u, null).items.size)
            val ratios =
                listOf(
                    ratio({ currencyDecimals("EUR") }) { decimals("EUR") },
                    ratio({ payments.page(null, 50u, null) }) { empty.page(null, 50u, null) },
                    ratio({ wallet.core.resume() }) { empty.acknowledge(0) },
                )
            assertTrue(ratios.zip(bounds).all { (ratio, bound) -> ratio <= bound }, "times the cost of an empty call: $ratios")
        }

    /** How many times the one costs of what the other costs: medians of turns that are taken by each, one after the other. */
    private suspend fun ratio(
        ours: suspend () -> Unit,
        theirs: suspend () -> Unit,
    ): Double {
        repeat(WARM_UP) {
            ours()
            theirs()
        }
        val (mine, others) = List(TURNS) { turn(ours) to turn(theirs) }.unzip()
        println("ours ${mine.percentile(50)}, an empty one ${others.percentile(50)}")
        return mine.percentile(50) / others.percentile(50)
    }

    private suspend fun turn(call: suspend () -> Unit): Duration {
        val began = TimeSource.Monotonic.markNow()
        repeat(CALLS) { call() }
        return began.elapsedNow() / CALLS
    }

    private companion object {
        const val WARM_UP = 2_000
        const val TURNS = 101
        const val CALLS = 20
    }
}
