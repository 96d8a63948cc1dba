package app.tally.ui.app

import app.tally.Wallet
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/** The one wallet of a process, whoever asks for it first: the app, or a job beside it. After it was closed there is another; one that rests is woken. */
class OneWallet(
    private val open: suspend () -> Wallet,
) {
    private val opening = Mutex()
    private var opened: Wallet? = null

    /** The wallet, which is opened if it is not open. */
    suspend fun get(): Wallet = opening.withLock { opened?.takeUnless { it.isClosed }?.apply { resume() } ?: open().also { opened = it } }
}
