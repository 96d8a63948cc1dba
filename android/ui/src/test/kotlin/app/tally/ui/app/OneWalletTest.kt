package app.tally.ui.app

import app.tally.support.story
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import org.junit.jupiter.api.Test
import kotlin.test.assertNotSame
import kotlin.test.assertNull
import kotlin.test.assertSame

class OneWalletTest {
    @Test
    fun `whoever asks gets the same, and another after it was closed`() =
        story {
            val one = OneWallet { open("ada") }
            val (first, second) = coroutineScope { List(2) { async { one.get() } }.awaitAll() }
            assertSame(first, second)
            first.use { it.pause() }
            val another = one.get()
            assertNotSame(first, another)
            assertNull(another.membership())
            another.use { it.pause() }
        }
}
