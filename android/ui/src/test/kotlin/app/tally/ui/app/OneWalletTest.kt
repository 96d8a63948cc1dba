package app.tally.ui.app

import app.tally.WalletException
import app.tally.support.story
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotSame
import kotlin.test.assertNull
import kotlin.test.assertSame
import kotlin.test.assertTrue

class OneWalletTest {
    @Test
    fun `whoever asks gets the same, and another after it was closed`() =
        story {
            val one = OneWallet { open("ada") }
            val (first, second) = coroutineScope { List(2) { async { one.take("app $it") } }.awaitAll() }
            assertSame(first, second)
            first.use { it.pause() }
            val another = one.take("app")
            assertNotSame(first, another)
            assertNull(another.membership())
            another.use { it.pause() }
        }

    @Test
    fun `it rests once nobody needs it, and not before`() =
        story {
            val one = OneWallet { open("ada") }
            val wallet = one.take("old app")
            one.take("new app")
            one.leave("old app")
            one.use { job -> assertSame(wallet, job) }
            assertNull(wallet.membership(), "the new app reads it")
            one.leave("new app")
            assertEquals("paused", assertFailsWith<WalletException> { wallet.membership() }.name)
            assertNull(one.use { it.membership() }, "a job wakes it")
            assertEquals("paused", assertFailsWith<WalletException> { wallet.membership() }.name, "and lets it rest again")
            assertFailsWith<ArithmeticException> { one.use { throw ArithmeticException() } }
            assertEquals("paused", assertFailsWith<WalletException> { wallet.membership() }.name, "whatever came of it")
            one.end { assertTrue(wallet.isClosed) }
        }
}
