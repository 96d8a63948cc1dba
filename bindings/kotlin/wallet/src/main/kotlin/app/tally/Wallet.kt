package app.tally

import app.tally.core.Membership
import app.tally.core.Observer
import app.tally.core.SmallPayments
import app.tally.core.StoredEvent
import app.tally.core.SyncReport
import app.tally.core.Vault
import kotlinx.coroutines.flow.Flow
import java.io.File
import java.time.Duration
import java.util.concurrent.atomic.AtomicBoolean
import app.tally.core.Wallet as CoreWallet

/**
 * One person's wallet on one phone. Every function may be called from the main thread: those that take long suspend, and a coroutine that is
 * cancelled stops waiting, not the work. Whatever goes wrong is a [WalletException].
 */
class Wallet internal constructor(
    internal val core: CoreWallet,
    private val changes: Changes,
) : AutoCloseable {
    private val closed = AtomicBoolean()
    private val boundary = Boundary(core, closed)
    private val handles = mutableListOf<AutoCloseable>(core)
    private val pending = bounded(core.events())

    /** The accounts and what is in them. */
    val accounts: Accounts = Accounts(bounded(core.accounts()))

    /** What is owed, and what was. */
    val bills: Bills = Bills(bounded(core.bills()))

    /** Who asks for data, what was granted, and who looked. */
    val consents: Consents = Consents(bounded(core.consents()))

    /** Borrowing, and what was borrowed. */
    val loans: Loans = Loans(bounded(core.loans()))

    /** What the phone may do without a prompt. */
    val mandates: Mandates = Mandates(bounded(core.mandates()))

    /** Operations that have no receipt yet. */
    val outbox: Outbox = Outbox(bounded(core.outbox()))

    /** Paying, and what was paid. */
    val payments: Payments = Payments(bounded(core.payments()))

    /** What sellers offer for points. */
    val perks: Perks = Perks(bounded(core.perks()))

    /** Points: what they are, why, and what would change them. */
    val points: Points = Points(bounded(core.points()))

    /** Riding, and what was ridden. */
    val rentals: Rentals = Rentals(bounded(core.rentals()))

    /** Bringing money in. */
    val topUps: TopUps = TopUps(bounded(core.topups()))

    /**
     * What happened, oldest first, and what happens from now on. An event is acknowledged once the collector is through with it, so that one
     * that was being worked on when the app was killed, or whose collector threw, comes again: at least once. It has to be collected
     * by one collector, and without operators that run ahead of it (`buffer`, `flowOn`, `conflate`).
     */
    val events: Flow<StoredEvent> = eventFlow(pending, changes)

    /**
     * Hands over what happened and was not acknowledged yet, oldest first, and returns: for work in the background. Each event is acknowledged
     * once [work] is through with it.
     */
    suspend fun handleEvents(work: suspend (StoredEvent) -> Unit): Unit = drain(pending, work)

    /** Makes this phone a wallet. Safe to call again with the same invite after anything went wrong. */
    suspend fun enrol(
        invite: String,
        smallPayments: SmallPayments? = null,
    ): Membership = boundary.ask { enrol(invite, smallPayments) }

    /** Who this wallet is to its backend; none before it is enrolled. */
    suspend fun membership(): Membership? = boundary.read { membership() }

    /** Sends everything that can be sent, then takes everything that is new; what sellers offer at most every ten minutes. */
    suspend fun sync(): SyncReport = boundary.ask { sync() }

    /**
     * Keeps the wallet in step until it is [paused][pause]; for as long as the app is in the foreground. Goes on through whatever passes, and
     * throws when a person has to do something about it. However many call it, the wallet listens once: whoever is cancelled stops waiting, and
     * nothing but a pause ends the listening.
     */
    suspend fun listen(): Unit = boundary.ask { listen() }

    /** Sends what it can, checkpoints and closes the database, within [deadline]. Being killed without it is as safe. */
    suspend fun pause(deadline: Duration = Duration.ofSeconds(5)): Unit = boundary.ask { pause(deadline) }

    /** Opens again after a pause. Somebody else who has the wallet open is waited for, for some seconds. */
    suspend fun resume() {
        boundary.ask { resume() }
        changes.changed()
    }

    /**
     * How many operations at least a [wipe] would lose: those without a receipt, and those in a quarantine that could not be taken over. A
     * quarantine that cannot be read counts as one.
     */
    suspend fun unsent(): UInt = boundary.ask { unsent() }

    /** Deletes everything that the wallet holds on this phone; refuses while operations are unsent, unless [force]. */
    suspend fun wipe(force: Boolean = false): Unit = boundary.ask { wipe(force) }

    /**
     * Everything that the wallet knows, as one JSON text. It holds no keys and no secrets, but all that the person did with the wallet, and it is
     * not encrypted.
     */
    suspend fun export(): String = boundary.ask { export() }

    /** A new id for an operation. Kept before the operation is asked for, it makes the app's own repetition safe. */
    fun newId(): String = boundary.plain { newId() }

    /**
     * The answer to [query] now, and each time that it becomes another: `wallet.observe { payments.page() }`. It is asked again when
     * something changed, at most once at a time; a slow collector gets the newest answer and not each one. While the wallet is paused nothing
     * comes; whatever else the query throws ends the flow.
     */
    fun <T> observe(query: suspend Wallet.() -> T): Flow<T> = observed(changes) { query() }

    /** Whether it was [closed][close]. */
    val isClosed: Boolean get() = closed.get()

    /** Lets go of the wallet. Work that was asked for goes on; whoever uses the wallet afterwards gets [WalletException.Closed]. */
    override fun close() {
        closed.set(true)
        handles.forEach(AutoCloseable::close)
    }

    private fun <T : AutoCloseable> bounded(handle: T): Boundary<T> = Boundary(handle, closed).also { handles += handle }

    companion object {
        /**
         * Opens the wallet in [directory], or begins a new one there. The app keeps that directory out of backups. Somebody else who has it
         * open is waited for, for some seconds. Whatever [vault] throws, and however long it takes, costs no more than the call that needed it.
         */
        suspend fun open(
            directory: File,
            vault: Vault,
        ): Wallet = openedBy { changes -> CoreWallet.open(directory.path, GuardedVault(vault), changes) }

        /** Opens a wallet by other means than [open], such as a rehearsal of it; [open] is handed what has to observe the wallet. */
        suspend fun openedBy(open: suspend (Observer) -> CoreWallet): Wallet {
            val changes = Changes()
            return Wallet(translating { open(changes) }, changes)
        }
    }
}
