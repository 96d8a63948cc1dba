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
import kotlin.time.Duration.Companion.nanoseconds
import kotlin.time.TimeSource
import app.tally.empty.Wallet as EmptyWallet

/** What a call costs beside the same call of a library that has nothing behind its surface. */
class CostTest {
    private val empty = EmptyWallet.open()

    // What ships is optimised. Built for debugging, the core's own part is many times as large, and only a blunder is seen.
    private val bounds = if (System.getProperty("tally.folder").endsWith("/debug")) listOf(3.0, 12.0, 6.0) else List(3) { 1.2 }

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
                    // What the core reads out of an encrypted file is no part of crossing.
                    ratio({ payments.page(null, 50u, null) }, { stage.corePageNanos(wallet.core, 50u, CALLS.toUInt()).toLong().nanoseconds }) {
                        empty.page(null, 50u, null)
                    },
                    ratio({ wallet.core.resume() }) { empty.acknowledge(0) },
                )
            assertTrue(ratios.zip(bounds).all { (ratio, bound) -> ratio <= bound }, "times the cost of an empty call: $ratios")
        }

    /**
     * How many times the one costs of what the other costs, without what the core takes: medians of turns that are taken by each, one
     * after the other.
     */
    private suspend fun ratio(
        ours: suspend () -> Unit,
        core: () -> Duration = { Duration.ZERO },
        theirs: suspend () -> Unit,
    ): Double {
        repeat(WARM_UP) {
            ours()
            theirs()
        }
        val turns = List(TURNS) { Triple(turn(ours), turn(theirs), core()) }
        val (mine, other, within) = listOf(turns.map { it.first }, turns.map { it.second }, turns.map { it.third }).map { it.percentile(50) }
        val ratio = (mine - within) / other
        println("ours $mine, of these $within in the core, an empty one $other: ${mine / other} times, $ratio times without the core")
        return ratio
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
