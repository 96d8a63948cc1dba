package app.tally

import app.tally.core.Event
import app.tally.core.StoredEvent
import app.tally.support.TestVault
import app.tally.support.pay
import app.tally.support.story
import app.tally.support.until
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Test
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class FlowsTest {
    private class Stopped : Exception()

    @Test
    fun `an event comes until somebody is through with it`() =
        story {
            val wallet = enrolled()
            val paid = wallet.pay(till(), 2_372)
            // Whoever fails while working on it gets it again, and what was before it does not come again.
            val seen = mutableListOf<StoredEvent>()
            assertFailsWith<Stopped> {
                wallet.events.collect {
                    seen += it
                    if (it.event is Event.PaymentSettled) throw Stopped()
                }
            }
            val again = wallet.events.first()
            assertEquals(seen.last(), again)
            assertEquals(Event.PaymentSettled(paid.id), again.event)
        }

    @Test
    fun `events of the future come to who waits for them, once each`() =
        story {
            val wallet = enrolled()
            wallet.handleEvents {}
            coroutineScope {
                val three = async(start = CoroutineStart.UNDISPATCHED) { wallet.events.take(3).toList() }
                val paid = List(3) { wallet.pay(till(), 100L + it).id }
                assertEquals(paid.map { Event.PaymentSettled(it) }, three.await().map { it.event })
            }
        }

    @Test
    fun `a query is asked again when something changed, and tells only what is new`() =
        story {
            val wallet = enrolled()
            coroutineScope {
                val seen = observing(wallet)
                until("the first answer") { seen.firstOrNull() }
                repeat(3) { wallet.pay(till(), 100L + it) }
                until("all payments are shown") { seen.lastOrNull()?.takeIf { it == 3 } }
                wallet.sync()
                assertEquals(seen.distinct(), seen.toList())
                assertEquals(0, seen.first())
                stop()
            }
        }

    @Test
    fun `a query sleeps while the wallet is paused and goes on afterwards`() =
        story {
            val wallet = enrolled(vault = TestVault())
            coroutineScope {
                val seen = observing(wallet)
                until("the first answer") { seen.firstOrNull() }
                wallet.pause()
                wallet.resume()
                wallet.pay(till(), 2_372)
                until("the payment is shown") { seen.lastOrNull()?.takeIf { it == 1 } }
                stop()
            }
        }

    @Test
    fun `what a query throws ends the flow`() =
        story {
            val wallet = enrolled()
            val thrown = assertFailsWith<WalletException.Input> { wallet.observe { payments.find(newId()) }.first() }
            assertEquals("not-found", thrown.name)
        }

    private fun CoroutineScope.observing(wallet: Wallet): List<Int> {
        val seen = CopyOnWriteArrayList<Int>()
        launch { wallet.observe { payments.page().items.size }.collect { seen += it } }
        return seen
    }

    private suspend fun CoroutineScope.stop() = coroutineContext[kotlinx.coroutines.Job]!!.children.forEach { it.cancelAndJoin() }
}
