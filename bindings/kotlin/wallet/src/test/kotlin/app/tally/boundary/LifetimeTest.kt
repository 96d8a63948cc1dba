package app.tally.boundary

import app.tally.WalletException
import app.tally.core.PaymentState
import app.tally.support.TestVault
import app.tally.support.World
import app.tally.support.euros
import app.tally.support.pay
import app.tally.support.story
import app.tally.support.until
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import org.junit.jupiter.api.Test
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.minutes

/** Objects of the core's that are closed, used after that, or forgotten. */
class LifetimeTest {
    @Test
    fun `whoever uses a closed wallet gets Closed`() =
        story {
            val wallet = enrolled()
            val payments = wallet.payments
            wallet.close()
            wallet.close()
            assertFailsWith<WalletException.Closed> { payments.page() }
            assertFailsWith<WalletException.Closed> { payments.prepare(till(), euros(1)) }
            assertFailsWith<WalletException.Closed> { wallet.newId() }
            assertFailsWith<WalletException.Closed> { wallet.handleEvents {} }
        }

    @Test
    fun `what is under way when the wallet is closed comes to its end`() =
        story {
            val vault = TestVault()
            val wallet = enrolled(vault = vault)
            val asked = CompletableDeferred<Unit>()
            val answer = CompletableDeferred<Unit>()
            vault.person = {
                asked.complete(Unit)
                answer.await()
            }
            coroutineScope {
                val payment = async { wallet.pay(till(), 2_372) }
                asked.await()
                wallet.close()
                answer.complete(Unit)
                assertEquals(PaymentState.SETTLED, payment.await().state)
            }
        }

    @Test
    fun `a wallet that was closed can be opened again`() =
        story {
            val vault = TestVault()
            val id = enrolled(vault = vault).use { it.pay(till(), 2_372).id }
            until("the directory is free") { runCatching { open("ada", vault) }.getOrNull() }
                .use { assertEquals(PaymentState.SETTLED, it.payments.find(id).state) }
        }

    @Test
    fun `a hundred thousand handles that are closed leave no memory behind`() =
        story(within = 10.minutes) {
            val core = paidFromFiveTimes().core
            growsLessThanFiveMegabytes { reads -> core.payments().use { if (reads) it.page(null, 5u, null) } }
        }

    @Test
    fun `a hundred thousand handles that are forgotten leave no memory behind`() =
        story(within = 10.minutes) {
            val core = paidFromFiveTimes().core
            growsLessThanFiveMegabytes { reads -> core.payments().let { if (reads) it.page(null, 5u, null) } }
        }

    private suspend fun World.paidFromFiveTimes() =
        enrolled().also { wallet ->
            repeat(5) { wallet.pay(till(), 100L + it) }
            val paid = wallet.payments.page().items
            assertEquals(5, paid.size)
        }

    /** Every tenth round reads, too: what would stay behind of five payments is more than of a handle, and takes longer to get. */
    private suspend fun growsLessThanFiveMegabytes(round: (reads: Boolean) -> Unit) {
        val rounds = { repeat(10_000) { round(it % 10 == 0) } }
        rounds()
        val before = residentKilobytes()
        // Native memory that waits for the collector is no leak, and a heap that is never full would never collect it.
        repeat(9) {
            rounds()
            System.gc()
        }
        val grown = residentKilobytes() - before
        println("grown by $grown kB from the 10,000th to the 100,000th")
        assertTrue(grown < 5 * 1024, "grown by $grown kB")
    }

    /** What the process holds once the collector, and the thread that frees what it found, have been round. */
    private suspend fun residentKilobytes(): Long {
        repeat(3) {
            System.gc()
            kotlinx.coroutines.delay(300)
        }
        return File("/proc/self/status")
            .readLines()
            .first { it.startsWith("VmRSS:") }
            .filter(Char::isDigit)
            .toLong()
    }
}
