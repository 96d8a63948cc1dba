package app.tally.ui.app

import app.tally.Wallet
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext

/**
 * The one wallet of a process, whoever needs it: an app that somebody looks at, or a job beside it. It is opened or woken for the first of them
 * and rests after the last. After it was closed there is another.
 */
class OneWallet(
    private val open: suspend () -> Wallet,
) {
    /** One after the other: nobody is given a wallet that somebody else puts to rest meanwhile. */
    private val turn = Mutex()
    private var opened: Wallet? = null
    private val needing = mutableSetOf<Any>()

    /** The wallet, which [who] needs from now on. */
    suspend fun take(who: Any): Wallet =
        turn.withLock {
            val wallet = there()?.apply { resume() } ?: open().also { opened = it }
            wallet.also { needing += who }
        }

    /** Whether or not it was [taken][take], [who] needs it no more. */
    suspend fun leave(who: Any): Unit =
        turn.withLock {
            needing -= who
            if (needing.isEmpty()) there()?.pause()
        }

    /** Does something with it that nobody has to see. */
    suspend fun <R> use(work: suspend (Wallet) -> R): R {
        val me = Any()
        try {
            return work(take(me))
        } finally {
            withContext(NonCancellable) { leave(me) }
        }
    }

    /** Closes it, and does what can be done only where there is none. */
    suspend fun end(work: suspend () -> Unit): Unit =
        turn.withLock {
            there()?.close()
            work()
        }

    private fun there(): Wallet? = opened?.takeUnless { it.isClosed }
}
