package app.tally.boundary

import app.tally.WalletException
import app.tally.core.LogLevel
import app.tally.core.LogSink
import app.tally.setLogSink
import app.tally.support.story
import org.junit.jupiter.api.Test
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

/** An incident is found in the app's own log, and a sink that throws harms nothing. */
class LogTest {
    private val lines = LinkedBlockingQueue<Triple<LogLevel, String, String>>()

    private val sink =
        object : LogSink {
            private var hasThrown = false

            override fun log(
                level: LogLevel,
                target: String,
                message: String,
            ) {
                check(hasThrown) { "the sink is broken".also { hasThrown = true } }
                lines.put(Triple(level, target, message))
            }
        }

    @Test
    fun `an incident is found in the log`() =
        story {
            val wallet = enrolled()
            setLogSink(sink)
            assertEquals("log-taken", assertFailsWith<WalletException.State> { setLogSink(sink, LogLevel.DEBUG) }.name)
            act("clock-panics", "phone" to "ada", "times" to 2)
            val (_, fault) = List(2) { assertFailsWith<WalletException.Internal> { wallet.newId() } }
            val (level, target) = generateSequence { lines.poll(10, TimeUnit.SECONDS) }.first { fault.incident in it.third }
            assertEquals(LogLevel.ERROR to "tally::ffi::error", level to target)
            wallet.newId()
        }
}
