package app.tally.ui.app

import app.tally.Wallet
import app.tally.WalletException
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Link
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tab
import app.tally.ui.screen.Tone
import app.tally.ui.words.Formats
import app.tally.ui.words.Words
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/**
 * What one screen knows, and what it does. It [reads][read] the wallet, [draws][draw] a [Screen] out of what it read, and acts on
 * what a person does. Everything happens on the one thread that the app is driven on.
 */
abstract class ScreenModel(
    protected val app: App,
) {
    private val drawn = MutableStateFlow(Screen(title = ""))

    /** The screen as it is now. */
    val screen: StateFlow<Screen> = drawn

    /** What somebody wrote, by the field's id. It comes back after the app was killed, but for the [fields that forget][forgets]. */
    val typed: MutableMap<String, String> = mutableMapOf()

    /** The action that is being done. */
    protected var busy: String? = null
        private set

    /** Whether something is being done. */
    val isBusy: Boolean get() = busy != null

    /** Why the last action was not done, or the wallet not read. */
    protected var problem: WalletException? = null

    /** The [problem] of reading, which is over once that works. */
    private var unread: WalletException? = null
    private var wasRead = false
    private val reading = Mutex()
    private var reads = 0

    /** What is said above everything else, until the person does the next thing. */
    private var aside: Notice? = null

    /** The wallet that was open when this screen was made. */
    private val mine: Wallet? = if (app.isOpen) app.wallet else null

    /** Whether another wallet is open than the one that this screen is about. */
    internal val isOutlived: Boolean get() = mine != null && app.isOpen && app.wallet !== mine

    /**
     * The wallet that this screen is about, for as long as that is the one that is open. What is still being done once it is closed, or once the
     * person's own has taken the place of play money, ends as at a wallet that was closed, and never goes on with another.
     */
    protected val wallet: Wallet get() = app.wallet.also { if (it !== mine) throw WalletException.Closed() }

    protected val words: Words get() = app.place.words
    protected val formats: Formats get() = app.place.formats

    /** Whether this screen is of use although the wallet could not be read, and says itself that it could not. */
    protected open val drawsUnread: Boolean = false

    /** Fields whose text is not kept while the app is killed. */
    open val forgets: Set<String> = emptySet()

    /** Reads what the wallet holds: when the screen is shown, and whenever something changed. */
    protected open suspend fun read() {}

    /** The screen, out of what was read, typed and done. */
    protected abstract fun draw(): Screen

    /** Somebody touched this. */
    protected open suspend fun tap(id: String) {}

    /** Somebody turned this switch. */
    protected open suspend fun switch(
        id: String,
        on: Boolean,
    ) {}

    /** Somebody picked this. */
    protected open suspend fun choose(
        id: String,
        option: String,
    ) {}

    /** Somebody wrote into this field; [typed] has it already. */
    protected open suspend fun type(id: String) {}

    /** The camera read a code. */
    protected open suspend fun scanned(text: String) {}

    /** The camera saw no code for a moment. */
    protected open fun lookedAway() {}

    /** Somebody wants to go back: whether that closed something on this screen, so that it stays. */
    protected open fun closes(): Boolean = false

    /** Reads and draws anew. Where another reading waits already, that one shows what is newest. */
    suspend fun load() {
        val mine = ++reads
        reading.withLock {
            if (mine != reads) return@withLock
            val error = failing { read() }
            if (error != null || problem === unread) problem = error
            unread = error
            wasRead = wasRead || error == null
        }
        redraw()
    }

    /** Reads anew as a part of an action, whose problem it is if that fails. One reading never gets between another. */
    protected suspend fun reread() = reading.withLock { read() }

    /** Does what a person wants; comes back when it is done. What goes wrong with that is told, whatever it was. */
    suspend fun act(intent: Intent) {
        // A camera looks on by itself: what it reads counts once something is done with it.
        if (intent !is Intent.Scanned && intent != Intent.LookedAway) aside = null
        trying { done(intent) }
        redraw()
    }

    /** While one action goes on, another tap is none. */
    private suspend fun done(intent: Intent) {
        when (intent) {
            is Intent.Tap -> {
                if (busy == null) touched(intent.id)
            }

            is Intent.Switch -> {
                if (busy == null) switch(intent.id, intent.on)
            }

            is Intent.Choose -> {
                if (busy == null) choose(intent.id, intent.option)
            }

            is Intent.Scanned -> {
                if (busy == null) scanned(intent.text)
            }

            Intent.LookedAway -> {
                lookedAway()
            }

            is Intent.Type -> {
                wrote(intent)
            }

            Intent.Back -> {
                if (!closes()) app.back(this)
            }
        }
    }

    private suspend fun touched(id: String) = if (id == READ_AGAIN) load() else tap(id)

    private suspend fun wrote(intent: Intent.Type) {
        typed[intent.id] = intent.text
        problem = null
        type(intent.id)
    }

    /** Does [work] as the action [id], which is busy meanwhile. What goes wrong is the screen's [problem] afterwards. */
    protected suspend fun doing(
        id: String,
        work: suspend () -> Unit,
    ) {
        busy = id
        problem = null
        aside = null
        redraw()
        try {
            trying(work)
        } finally {
            busy = null
        }
    }

    private suspend fun trying(work: suspend () -> Unit) {
        failing(work)?.let { problem = it }
    }

    private suspend fun failing(work: suspend () -> Unit): WalletException? =
        try {
            work()
            null
        } catch (error: WalletException) {
            error
        }

    /** What is seen of a screen that could not be read: why, and how to try again. */
    protected fun unread(
        title: String,
        tab: Tab? = null,
    ): Screen {
        val why = problem?.let { words.notice(it, Link(READ_AGAIN, words.common.retry)) } ?: Progress(words.common.loading)
        return Screen(title, listOf(why), back = tab == null, tab = tab)
    }

    /** Hands a file to whatever the person picks. */
    protected suspend fun share(
        name: String,
        text: String,
        type: String = "application/json",
    ) {
        val file = SharedFile(name, type, text)
        val isOut = app.outside.share(if (app.outside.play == null) file else ofPlayMoney(file, words.play.mark))
        if (!isOut) aside = Notice(Tone.ERROR, words.errors.unknown, words.errors.unknownAdvice)
    }

    /** Says something above this screen that came from elsewhere, until the person does the next thing. */
    internal fun say(notice: Notice) {
        aside = notice
        redraw()
    }

    /** Shows what is known now. */
    protected fun redraw() {
        drawn.value = read(draw()).copy(mark = app.mark(), aside = aside)
        app.drew(this)
    }

    /** What was never read is not shown as if there were none of it. */
    private fun read(screen: Screen) = if (wasRead || unread == null || drawsUnread) screen else unread(screen.title, screen.tab)

    /** An action of this screen, busy while it is done and off while another is. */
    protected fun action(
        id: String,
        label: String,
        role: ActionRole = ActionRole.OTHER,
        needsPerson: Boolean = false,
        enabled: Boolean = true,
        spoken: String? = null,
    ): Action = Action(id, label, role, enabled && (busy == null || busy == id), busy == id, needsPerson, spoken)

    private companion object {
        const val READ_AGAIN = "read-again"
    }
}
