package app.tally

import app.tally.core.UniffiWithHandle
import app.tally.support.story
import app.tally.support.until
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineStart.UNDISPATCHED
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import java.util.concurrent.atomic.AtomicInteger
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import app.tally.core.Wallet as CoreWallet

class ListeningTest {
    private val begun = AtomicInteger()
    private var end = CompletableDeferred<Unit>()
    private val listening =
        Listening {
            begun.incrementAndGet()
            end.await()
        }

    @Test
    fun `however many listen and leave, one goes on`() =
        runBlocking {
            // As a screen does that is turned: the next one begins before the last has gone, or after it.
            repeat(5) { launch(start = UNDISPATCHED) { listening.join() }.cancelAndJoin() }
            val (one, other) = List(2) { async(start = UNDISPATCHED) { listening.join() } }
            end.complete(Unit)
            one.await()
            other.await()
            assertEquals(1, begun.get())
        }

    @Test
    fun `what ended is not waited for, however late that is heard of`() =
        runBlocking {
            val last = async(start = UNDISPATCHED) { listening.join() }
            until("it listens") { begun.get().takeIf { it == 1 } }
            listening.ended()
            val next = async(start = UNDISPATCHED) { listening.join() }
            until("it listens anew") { begun.get().takeIf { it == 2 } }
            end.complete(Unit)
            last.await()
            next.await()
        }

    @Test
    fun `what goes wrong is told to everybody, and the next begins anew`() =
        runBlocking {
            val fault = WalletException.Closed()
            val many = List(3) { async(start = UNDISPATCHED) { assertFailsWith<WalletException.Closed> { listening.join() } } }
            end.completeExceptionally(fault)
            many.forEach { assertEquals(fault.name, it.await().name) }
            end = CompletableDeferred(Unit)
            listening.join()
            assertEquals(2, begun.get())
        }

    @Test
    fun `a wallet listens once, however many ask it to`() =
        story {
            val core = CountingWallet(enrolled().core)
            Wallet(core, Changes()).use { wallet ->
                coroutineScope {
                    repeat(2) { launch(start = UNDISPATCHED) { wallet.listen() } }
                    wallet.pause()
                }
            }
            assertEquals(1, core.listenings.get())
        }

    @Test
    fun `a wallet listens until it is paused, and again after that`() =
        story {
            val wallet = enrolled()
            repeat(2) {
                coroutineScope {
                    val gone = launch(start = UNDISPATCHED) { wallet.listen() }
                    val listening = async(start = UNDISPATCHED) { wallet.listen() }
                    gone.cancelAndJoin()
                    wallet.pause()
                    listening.await()
                }
                wallet.resume()
                wallet.sync()
            }
        }
}

/** The core's wallet, and how often it was asked to listen: each time is another long poll. */
private class CountingWallet(
    wallet: CoreWallet,
) : CoreWallet(UniffiWithHandle, wallet.uniffiCloneHandle()) {
    val listenings = AtomicInteger()

    override suspend fun listen() {
        listenings.incrementAndGet()
        super.listen()
    }
}
