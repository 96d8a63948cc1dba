package app.tally.boundary

import app.tally.Wallet
import app.tally.core.Observer
import app.tally.core.PaymentState
import app.tally.support.pay
import app.tally.support.story
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import java.util.concurrent.CountDownLatch
import java.util.concurrent.atomic.AtomicInteger
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** The layer has an observer of its own; the core has to bear any, because whoever uses the generated code may write one. */
class ObserverTest {
    private val told = AtomicInteger()

    @Test
    fun `an observer that throws is told the next time, too`() = paysWith { throw quiet(IllegalStateException("a bug in the app")) }

    @Test
    fun `an observer that fails for good is told the next time, too`() = paysWith { throw quiet(StackOverflowError("a bug in the app")) }

    @Test
    fun `an observer may call the wallet back`() =
        paysWith { wallet ->
            runBlocking {
                wallet.payments.page()
                wallet.handleEvents {}
            }
        }

    @Test
    fun `an observer that does not come back holds nothing up`() {
        val end = CountDownLatch(1)
        paysWith(twice = false) { end.await() }
        end.countDown()
    }

    /** Each is told on the console, every time: where it came from would drown what fails elsewhere. */
    private fun quiet(error: Throwable) = error.apply { stackTrace = emptyArray() }

    private fun paysWith(
        twice: Boolean = true,
        changed: (Wallet) -> Unit,
    ) = story {
        var wallet: Wallet? = null
        val observer =
            object : Observer {
                override fun changed() {
                    told.incrementAndGet()
                    wallet?.let(changed)
                }
            }
        wallet = enrolled(observer = observer)
        repeat(3) { assertEquals(PaymentState.SETTLED, wallet.pay(till(), 100L + it).state) }
        val before = told.get()
        assertTrue(before > 0)
        if (twice) {
            wallet.pay(till(), 200)
            assertTrue(told.get() > before, "told $before times, and then no more")
        }
        wallet.pause()
        wallet.close()
    }
}
