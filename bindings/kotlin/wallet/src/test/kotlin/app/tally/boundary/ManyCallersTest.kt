package app.tally.boundary

import app.tally.core.PaymentState
import app.tally.support.pay
import app.tally.support.story
import app.tally.support.timesOf
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.minutes

class ManyCallersTest {
    @Test
    fun `sixty-four callers at once each get their own`() =
        story(within = 3.minutes) {
            val wallet = enrolled()
            val code = till()
            val payments =
                coroutineScope {
                    (1L..64)
                        .map { cents ->
                            async(Dispatchers.IO) {
                                val paid = wallet.pay(code, cents)
                                assertEquals(
                                    cents,
                                    wallet.payments
                                        .find(paid.id)
                                        .total.minor,
                                )
                                wallet.accounts.balance()
                                wallet.handleEvents {}
                                paid
                            }
                        }.awaitAll()
                }
            assertTrue(payments.all { it.state == PaymentState.SETTLED })
            assertEquals((1L..64).toList(), payments.map { it.total.minor })
            val moved = act("books").timesOf()
            assertTrue(payments.all { moved[it.id] == 1 })
            wallet.sync()
            assertEquals(
                1_000_000 - (1L..64).sum(),
                wallet.accounts
                    .balance()
                    .available.minor,
            )
        }
}
