package app.tally.boundary

import app.tally.support.TestVault
import app.tally.support.pay
import app.tally.support.percentile
import app.tally.support.story
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import org.junit.jupiter.api.Test
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.nanoseconds
import kotlin.time.measureTime

class MainThreadTest {
    @Test
    fun `reads stay quick while ten thousand changes come in and everything is exported`() =
        story(within = 5.minutes) {
            val wallet = enrolled(vault = TestVault())
            val code = till()
            val paid = List(100) { wallet.pay(code, 1_000L + it) }
            paid.forEach { act("changes", "payment" to it.id, "count" to 100) }
            val payments = wallet.core.payments()
            val read: () -> Unit = { payments.page(null, 20u, null) }
            repeat(2_000) { read() }
            val quiet = List(400) { awake(read) }.percentile(99)
            val (times, changes) =
                coroutineScope {
                    val pull = async { wallet.sync() }
                    val export = async { wallet.export() }
                    val times =
                        buildList {
                            while (pull.isActive) {
                                add(awake(read))
                                Thread.sleep(1)
                            }
                        }
                    export.await()
                    times to pull.await().changes
                }
            val p99 = times.percentile(99)
            println("${times.size} reads beside $changes changes: median ${times.percentile(50)}, p99 $p99, quiet ones $quiet")
            assertTrue(changes >= 10_000u, "$changes changes came in")
            // Each refund is a change, and so is the balance after it.
            assertEquals(
                List(100) { 50L },
                paid.map {
                    wallet.payments
                        .find(it.id)
                        .refunded.minor
                },
            )
            val allowed = minOf(maxOf(AT_MOST, quiet * TIMES_A_QUIET_ONE), FRAME)
            assertTrue(times.size > 200 && p99 <= allowed, "${times.size} reads, p99 $p99, allowed $allowed")
        }

    /** How long it takes, less what the thread has waited for a processor: other programs say nothing about the wallet. */
    private fun awake(read: () -> Unit): Duration {
        val waited = waitedForProcessor()
        return measureTime(read) - (waitedForProcessor() - waited)
    }

    private fun waitedForProcessor() =
        File("/proc/thread-self/schedstat")
            .readText()
            .split(' ')[1]
            .toLong()
            .nanoseconds

    private companion object {
        /** What ninety-nine of a hundred reads may last. */
        val AT_MOST = 4.milliseconds

        /** On a slow machine they may last so many times what they do while nothing else is going on. */
        const val TIMES_A_QUIET_ONE = 5

        /** But never longer than this. */
        val FRAME = 16.milliseconds
    }
}
