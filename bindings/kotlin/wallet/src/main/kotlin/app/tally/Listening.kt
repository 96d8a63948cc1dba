package app.tally

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive

/** One listening for many who wait for its end: what the core has begun goes on when they are cancelled, and each of them would begin another. */
internal class Listening(
    private val listen: suspend () -> Unit,
) {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
    private var running: Deferred<Unit>? = null

    /** Waits for the end of the one that goes on, or of one that begins now. */
    suspend fun join() {
        currentCoroutineContext().ensureActive()
        current().await()
    }

    /** Whoever listens from now on begins anew, however late the end of the last is heard of. */
    @Synchronized
    fun ended() {
        running = null
    }

    @Synchronized
    private fun current(): Deferred<Unit> = running?.takeIf { it.isActive } ?: scope.async { listen() }.also { running = it }
}
