package app.tally

import app.tally.core.LogLevel
import app.tally.core.LogSink
import app.tally.core.setLogSink as coreSetLogSink

/**
 * Sends the wallet's log to [sink], from [level] on: an incident of a [WalletException.Internal] is found there. No line names an amount, a
 * payee, a person or a key. Once in the life of a process, before the first wallet is opened.
 *
 * @throws WalletException.State with the name `log-taken` the second time.
 */
fun setLogSink(
    sink: LogSink,
    level: LogLevel = LogLevel.WARN,
): Unit = translating { coreSetLogSink(sink, level) }
