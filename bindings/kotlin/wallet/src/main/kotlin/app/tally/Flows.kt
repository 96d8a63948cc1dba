package app.tally

import app.tally.core.CoreEvents
import app.tally.core.Observer
import app.tally.core.StoredEvent
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.conflate
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.transform
import kotlinx.coroutines.flow.update

/** The core's number for "the wallet is paused". */
private const val PAUSED = 203

/** How many events are read at once; the core gives no more. */
private const val BATCH: UInt = 200u

/** Counts how often something changed. Whoever is slow sees the newest count only, which is all that a reader needs. */
internal class Changes : Observer {
    private val times = MutableStateFlow(0L)

    /** One element now, and one after each change. */
    val flow: Flow<Long> = times

    override fun changed() = times.update { it + 1 }
}

internal fun <T> observed(
    changes: Changes,
    query: suspend () -> T,
): Flow<T> =
    changes.flow
        .transform { unlessPaused { emit(query()) } }
        .distinctUntilChanged()
        .conflate()

internal fun eventFlow(
    events: Boundary<CoreEvents>,
    changes: Changes,
): Flow<StoredEvent> = flow { changes.flow.collect { unlessPaused { drain(events, ::emit) } } }

/** Hands over what is not acknowledged, and acknowledges each event once [work] is through with it. */
internal suspend fun drain(
    events: Boundary<CoreEvents>,
    work: suspend (StoredEvent) -> Unit,
) {
    do {
        val pending = events.read { pending(BATCH) }
        for (event in pending) {
            work(event)
            events.ask { acknowledge(event.id) }
        }
    } while (pending.isNotEmpty())
}

/** A paused wallet answers nothing, and says that it changed when it is back. */
private inline fun unlessPaused(work: () -> Unit) {
    try {
        work()
    } catch (error: WalletException.State) {
        if (error.code != PAUSED) throw error
    }
}
