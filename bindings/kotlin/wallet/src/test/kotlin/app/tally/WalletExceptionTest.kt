package app.tally

import app.tally.support.euros
import app.tally.support.story
import app.tally.support.text
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertTrue

class WalletExceptionTest {
    @Test
    fun `an error says what is wrong to programs, translators and people, and nothing to logs`() =
        story {
            val wallet = enrolled()
            val thrown = assertFailsWith<WalletException.State> { wallet.payments.prepare(till(), euros(9_000_000)) }
            assertEquals(206, thrown.code)
            assertEquals("insufficient-funds", thrown.name)
            assertEquals(mapOf("minor" to "1000000", "currency" to "EUR"), thrown.parameters)
            assertTrue("10000.00" in thrown.message!!, thrown.message)
            assertFalse("10000" in thrown.stackTraceToString(), thrown.stackTraceToString())
        }

    @Test
    fun `a network that is away is an error of its own kind`() =
        story {
            val wallet = open("ada")
            val invite = act("invite")
            act("line", "phone" to "ada", "is" to "down")
            val thrown = assertFailsWith<WalletException.Network> { wallet.enrol(invite.text("invite")) }
            assertEquals("offline", thrown.name)
            assertEquals(null, thrown.retryAfter)
        }
}
