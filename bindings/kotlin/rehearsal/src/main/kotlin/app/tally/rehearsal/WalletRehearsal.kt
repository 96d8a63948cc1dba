package app.tally.rehearsal

import app.tally.Wallet
import app.tally.core.VaultException
import java.io.File
import java.time.Duration
import java.time.Instant

/**
 * A wallet to try things with, and the hand that moves the world around it: the real core on a backend in the same process, without a
 * network and without an account. The money is not real, and everything is gone after [close].
 *
 * Time stands still until it is told to [pass][letPass] or to [run][runClock], and the same [Scenario] comes to the same wallet each time,
 * to the byte.
 */
class WalletRehearsal internal constructor(
    private val core: Rehearsal,
    /** The wallet; the person agrees to everything that it asks for, unless they are told to [answer otherwise][personAnswers]. */
    val wallet: Wallet,
) {
    /** What time it is. */
    val now: Instant get() = Instant.ofEpochMilli(core.nowMillis())

    /** An invite, good once. */
    suspend fun invite(): String = core.invite()

    /** The code at a merchant's till: `bakery`, `transport`, `bikes` or `lantern`. */
    suspend fun codeAt(merchant: String): String = core.codeAt(merchant)

    /**
     * Something that everybody else does, such as `{"world": "bike", "bike": 1}`, which gives what is on its frame: an object in JSON, as
     * `tests/scenarios/README.md` lists them. Gives one as well. The phone is called `me`.
     */
    suspend fun act(step: String): String = core.act(step)

    /** Time passes for everybody, in whole seconds. */
    suspend fun letPass(time: Duration): Unit = core.letPass(time)

    /** Time runs from now on, as it does outside; for people who try things. */
    fun runClock(): Unit = core.runClock()

    /** The person's answer to the next prompt, and only to that. */
    fun personAnswers(error: VaultException): Unit = core.personAnswers(error)

    /** Does [work] and closes, whatever came of it. */
    suspend fun <R> use(work: suspend (WalletRehearsal) -> R): R =
        try {
            work(this)
        } finally {
            close()
        }

    /** Ends it: no thread and no file is left. */
    suspend fun close() {
        core.end()
        wallet.close()
        core.destroy()
    }
}

/**
 * A wallet as [scenario] leaves it, on a backend in this process. Its files lie in a new folder in [folder] until it is closed; Android's own idea of
 * what is temporary is the app's cache.
 *
 * The library that has both in it takes the place of the wallet's own, for the whole process: this has to be called before any wallet is opened.
 */
suspend fun Wallet.Companion.rehearsal(
    scenario: Scenario,
    folder: File = File(System.getProperty("java.io.tmpdir")),
): WalletRehearsal {
    takeRehearsalLibrary()
    val core = Rehearsal.begin(scenario, folder.path)
    return WalletRehearsal(core, Wallet.openedBy(core::openWallet))
}

/**
 * Lets the library that has both in it take the place of the wallet's own, for the whole process. [rehearsal] does so by itself; whoever uses
 * anything else of the wallet before, does it first of all.
 */
fun takeRehearsalLibrary() {
    if (System.getProperty(LIBRARY) == null) System.setProperty(LIBRARY, "tally_rehearsal")
}

/** What the generated code of the wallet asks for the name of its library. */
private const val LIBRARY = "uniffi.component.tally.libraryOverride"
