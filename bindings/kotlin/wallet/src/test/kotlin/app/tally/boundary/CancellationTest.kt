package app.tally.boundary

import app.tally.Wallet
import app.tally.WalletException
import app.tally.core.PaymentState
import app.tally.support.TestVault
import app.tally.support.World
import app.tally.support.euros
import app.tally.support.story
import app.tally.support.timesOf
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Test
import kotlin.random.Random
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes

/** Somebody leaves the screen while it pays. */
class CancellationTest {
    private val random = Random(7)

    /** How long they stay, more or less: longer while too few payments are done by then, shorter while too many are, however busy the machine is. */
    private var patience = 20.milliseconds

    @Test
    fun `a thousand coroutines that are cancelled while they pay leave one payment each, or none`() =
        story(within = 10.minutes) {
            // A person who takes a moment, so that there is something to be cancelled before the commit, too.
            val vault = TestVault().apply { person = { delay(random.nextLong(4).milliseconds) } }
            val wallet = enrolled(vault = vault)
            val code = till()
            val ids = (1L..1_000).map { cents -> cancelledPayment(wallet, code, cents) }
            val states = settledStates(wallet, ids)
            val moved = act("books").timesOf()
            states.forEach { (id, state) ->
                assertEquals(if (state == PaymentState.SETTLED) 1 else 0, moved[id] ?: 0, "the books about $id, which is $state here")
            }
            val ends = states.values.groupingBy { it }.eachCount()
            println("cancelled within ${patience * 2}: $ends")
            assertEquals(emptySet(), states.values.toSet() - setOf(null, PaymentState.CREATED, PaymentState.SETTLED))
            assertTrue((ends[PaymentState.SETTLED] ?: 0) in 100..900, "there were cancellations before and after the commit: $ends")
        }

    /** Pays, and is cancelled at a random moment. Gives the payment's id, which the app knows from the beginning. */
    private suspend fun cancelledPayment(
        wallet: Wallet,
        code: String,
        cents: Long,
    ): String =
        coroutineScope {
            val id = wallet.newId()
            val paying =
                launch(start = CoroutineStart.UNDISPATCHED) {
                    wallet.payments.prepare(code, euros(cents), id)
                    wallet.payments.confirm(id)
                }
            delay(patience * random.nextDouble(2.0))
            patience *= if (paying.isCompleted) 0.9 else 1.05
            paying.cancelAndJoin()
            id
        }

    /** What the wallet knows of each once nothing is under way any more; nothing of those that were cancelled before they were kept. */
    private suspend fun World.settledStates(
        wallet: Wallet,
        ids: List<String>,
    ): Map<String, PaymentState?> {
        // What was cancelled last may still be at the prompt.
        delay(500.milliseconds)
        wallet.sync()
        assertEquals(emptyList(), wallet.outbox.unsent())
        return ids.associateWith { id -> stateOf(wallet, id) }
    }

    private suspend fun stateOf(
        wallet: Wallet,
        id: String,
    ): PaymentState? =
        try {
            wallet.payments.find(id).state
        } catch (error: WalletException.Input) {
            assertEquals("not-found", error.name)
            null
        }
}
