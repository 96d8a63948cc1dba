package app.tally

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.util.concurrent.CancellationException
import java.util.concurrent.atomic.AtomicBoolean
import app.tally.core.WalletException as CoreException

/** Every read of every wallet: off the main thread, and one after the other, as the core keeps one connection for short reads. */
internal val reads: CoroutineDispatcher = Dispatchers.IO.limitedParallelism(1, "tally reads")

/** One object of the core's, and the only way to it: every call goes through here, and every error comes back as a [WalletException]. */
internal class Boundary<out T>(
    private val core: T,
    private val closed: AtomicBoolean,
) {
    /** What the core answers from the phone itself. */
    suspend fun <R> read(query: T.() -> R): R = withContext(reads) { plain(query) }

    /** What may ask the person, the network or the disk, and waits for it without a thread. Cancelling stops the waiting, not the work. */
    suspend fun <R> ask(work: suspend T.() -> R): R = translating(closed) { core.work() }

    /** What is known in memory. */
    fun <R> plain(query: T.() -> R): R = translating(closed) { core.query() }
}

/** Runs a call into the core, and turns whatever comes out of it into a [WalletException]. */
internal inline fun <R> translating(
    closed: AtomicBoolean? = null,
    call: () -> R,
): R =
    try {
        call()
    } catch (error: CoreException) {
        throw error.forApps()
    } catch (error: IllegalStateException) {
        // The generated code says so of an object that was closed; coroutines say so of one that was cancelled.
        throw if (error !is CancellationException && closed?.get() == true) WalletException.Closed() else error
    }
