package app.tally.boundary

import app.tally.WalletException
import app.tally.support.euros
import app.tally.support.pay
import app.tally.support.story
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** A fault of the core's ends one call. */
class PanicTest {
    @Test
    fun `a panic is Internal with an incident, and the wallet goes on`() =
        story {
            val wallet = enrolled()
            val code = till()
            act("clock-panics", "phone" to "ada", "times" to 1)
            val plain = assertFailsWith<WalletException.Internal> { wallet.newId() }
            act("clock-panics", "phone" to "ada", "times" to 1)
            val awaited = assertFailsWith<WalletException.Internal> { wallet.payments.prepare(code, euros(5)) }
            for (fault in listOf(plain, awaited)) {
                assertEquals(901, fault.code)
                assertEquals(fault.incident, fault.parameters["incident"])
                assertTrue(fault.incident in fault.message.orEmpty())
            }
            assertTrue(plain.incident != awaited.incident)
            assertEquals(1, timesMoved(wallet.pay(code, 2_372).id))
        }
}
