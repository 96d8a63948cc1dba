package app.tally.ui.app

import app.tally.Wallet
import app.tally.WalletException
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Screen
import app.tally.ui.words.Formats
import app.tally.ui.words.Words
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow

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

    /** Why the last action was not done. */
    protected var problem: WalletException? = null

    protected val wallet: Wallet get() = app.wallet
    protected val words: Words get() = app.place.words
    protected val formats: Formats get() = app.place.formats

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

    /** Somebody wants to go back: whether that closed something on this screen, so that it stays. */
    protected open fun closes(): Boolean = false

    /** Reads and draws anew. */
    suspend fun load() {
        trying { read() }
        redraw()
    }

    /** Does what a person wants; comes back when it is done. While one action goes on, another tap is none. */
    suspend fun act(intent: Intent) {
        when (intent) {
            is Intent.Tap -> {
                if (busy == null) tap(intent.id)
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

            is Intent.Type -> {
                wrote(intent)
            }

            Intent.Back -> {
                if (!closes()) app.back(this)
            }

            Intent.Shown -> {
                load()
            }

            Intent.Hidden -> {}
        }
        redraw()
    }

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
        redraw()
        try {
            trying(work)
        } finally {
            busy = null
        }
    }

    private suspend fun trying(work: suspend () -> Unit) {
        try {
            work()
        } catch (error: WalletException) {
            problem = error
        }
    }

    /** Shows what is known now. */
    protected fun redraw() {
        drawn.value = draw().copy(mark = app.mark())
        app.drew(this)
    }

    /** An action of this screen, busy while it is done and off while another is. */
    protected fun action(
        id: String,
        label: String,
        role: ActionRole = ActionRole.OTHER,
        needsPerson: Boolean = false,
        enabled: Boolean = true,
        spoken: String? = null,
    ): Action = Action(id, label, role, enabled && (busy == null || busy == id), busy == id, needsPerson, spoken)
}
