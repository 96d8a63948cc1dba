package app.tally.ui.app

import app.tally.Wallet
import app.tally.WalletException
import app.tally.ui.screen.Field
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Link
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tab
import app.tally.ui.screen.Tone
import app.tally.ui.screen.all
import app.tally.ui.screen.on
import app.tally.ui.screen.routeOf
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.launch

/**
 * The app without a pixel: the wallet, the screens that are open above each other, and the one that is seen. It is driven on one thread, by
 * [act] and [settle].
 */
class App(
    private val phone: Outside,
    /** How everything is said. */
    val place: Place,
) {
    private val stack = mutableListOf<Opened>()
    private val ready = MutableStateFlow<Wallet?>(null)
    private var changes = 0L

    /** The person's own wallet, while they try another. */
    private var own: Wallet? = null

    /** The phone, or a world with play money on it. */
    var outside: Outside = phone
        private set

    /** The world with play money did not give what was asked of it. */
    private var outOfOrder = false

    /** Something changed while an action was being done, which shows what it knows. */
    private var missed = false
    private val seen = MutableStateFlow(Screen(title = "", back = false))

    /** The screen that is seen. */
    val screen: StateFlow<Screen> = seen

    /** The wallet. Only [OpeningModel] is shown before there is one. */
    val wallet: Wallet get() = checkNotNull(ready.value) { "the wallet is not open" }

    /** Where the person is. */
    val route: Route get() = stack.lastOrNull()?.route ?: OPENING

    /** Opens the wallet, and shows the first screen, or where the person [was][saved]. */
    suspend fun start(saved: String? = null) {
        show(listOf(Opened(OPENING, OpeningModel(this, saved))))
        current.act(Intent.Tap(OpeningModel.OPEN))
    }

    /** The wallet is open; from here on screens read it. */
    internal suspend fun begin(
        wallet: Wallet,
        saved: String?,
    ) {
        ready.value = wallet
        val enrolled = wallet.membership() != null
        // What comes before enrolment leads nowhere after it, and the other way round.
        val restored = saved?.let(::restored).orEmpty().filter { (it.route.place in BEFORE_ENROLMENT) != enrolled }
        show(restored.ifEmpty { listOf(open(if (enrolled) Route.HOME else Route("welcome"))) })
        current.load()
    }

    /**
     * Does what a person wants on the screen that they [saw][seen], which is that [screen's][screen] place; comes back when it is done. Where
     * they are on another one by now, it was not meant for that, and nothing is done.
     */
    suspend fun act(
        intent: Intent,
        seen: String,
    ) {
        if (!isMeant(intent, seen)) return
        if (intent is Intent.Tap) touch(intent) else current.act(intent)
        if (missed) settle()
    }

    /** A screen that has been left is seen until the next one has been read. Writing goes on while its field is there. */
    private fun isMeant(
        intent: Intent,
        seen: String,
    ): Boolean {
        val now = screen.value
        val isHere = routeOf(seen) == "$route" && routeOf(now.place) == "$route"
        return isHere && if (intent is Intent.Type) now.all().any { it is Field && it.id == intent.id } else seen == now.place
    }

    /** What can be touched on every screen, and what is the screen's own. */
    private suspend fun touch(tap: Intent.Tap) {
        val tab = Tab.entries.find { it.id == tap.id }
        val thing = Thing.entries.find { it.id == tap.id }
        when {
            tab != null -> startAt(rootOf(tab))
            thing != null -> pick(thing)
            tap.id == LEAVE -> stopPlaying()
            tap.id == BACK -> current.act(Intent.Back)
            else -> current.act(tap)
        }
    }

    /** Holds a camera over it, as it were. */
    private suspend fun pick(thing: Thing) {
        val play = outside.play ?: return
        val code = play.read(thing)
        outOfOrder = code == null
        if (code == null) settle() else current.act(Intent.Scanned(code))
    }

    /** Goes into a world with play money, until the person leaves it; whether there was one. */
    internal suspend fun tryOut(): Boolean {
        val play = phone.rehearse?.invoke() ?: return false
        own = wallet
        outside = Playing(phone, play)
        begin(play.wallet, saved = null)
        return true
    }

    /** Leaves the world with play money, which ends it. */
    suspend fun stopPlaying() {
        val (play, mine) = (outside.play ?: return) to (own ?: return)
        own = null
        outside = phone
        begin(mine, saved = null)
        play.close()
    }

    /** Over every screen, as long as money is not real; the way out is there where there is something to go back to. */
    internal fun mark(): Notice? {
        outside.play ?: return null
        val say = place.words.play
        val trouble = if (outOfOrder) place.words.errors.unknown else null
        return Notice(Tone.CAUTION, say.mark, trouble, Link(LEAVE, say.leave).takeIf { own != null })
    }

    /** Keeps what is seen in step with the wallet, and the wallet with its backend, for as long as the app is looked at. */
    suspend fun watch(): Unit = ready.filterNotNull().collectLatest(::keepUp)

    private suspend fun keepUp(wallet: Wallet): Unit =
        coroutineScope {
            launch { wallet.observe { ++changes }.collect { if (ready.value === wallet) changed() } }
            launch { orNothing { wallet.listen() } }
        }

    private suspend fun changed() {
        if (current.isBusy) missed = true else settle()
    }

    /** Reads again what the screen shows. */
    suspend fun settle() {
        missed = false
        current.load()
    }

    /** Fetches what is new, as a phone does by itself while the app is open, and shows it. Without a network nothing is lost by it. */
    suspend fun refresh(): WalletException? = orNothing { wallet.sync() }.also { settle() }

    /** What goes wrong while nobody asked for anything is told by the screens: how old what they show is, and what waits to be sent. */
    private suspend fun orNothing(work: suspend () -> Unit): WalletException? =
        try {
            work()
            null
        } catch (error: WalletException) {
            error
        }

    /**
     * Goes to another screen, if the person is still on the one [from] which they are sent. What is [given] stands there as if it had been
     * typed.
     */
    suspend fun go(
        route: Route,
        from: ScreenModel,
        given: Map<String, String> = emptyMap(),
    ) = move(from) { stack + open(route, given) }

    /** Shows another screen in the place of the one [from] which the person is sent. */
    suspend fun replace(
        route: Route,
        from: ScreenModel,
        given: Map<String, String> = emptyMap(),
    ) = move(from) { stack.dropLast(1) + open(route, given) }

    /** Shows the screen before the one that asks for it; the first one stays. */
    suspend fun back(from: ScreenModel) =
        move(from) {
            if (stack.size > 1) {
                stack.dropLast(1)
            } else if (route.place in TABS) {
                listOf(open(Route.HOME))
            } else {
                stack.toList()
            }
        }

    /** Leaves all screens for this one. What is [given] stands there as if it had been typed. */
    suspend fun startAt(
        route: Route,
        given: Map<String, String> = emptyMap(),
    ) {
        show(listOf(open(route, given)))
        current.load()
    }

    /** Whether going back leads out of the app. */
    val atTheBeginning: Boolean get() = stack.size < 2 && route.place !in TABS

    /** Where the person is and what they wrote, for when the app is killed. It has no secrets in it, and nothing of a world that is gone by then. */
    fun saved(): String = if (outside.play != null) "" else stack.joinToString("\n", transform = Opened::saved)

    /** Lets go of the wallet. */
    suspend fun close() {
        stopPlaying()
        ready.value?.use { it.pause() }
        ready.value = null
    }

    internal fun drew(model: ScreenModel) {
        val top = stack.lastOrNull()?.takeIf { it.model === model } ?: return
        seen.value = model.screen.value.on("${top.route}")
    }

    private val current get() = stack.last().model

    private suspend fun move(
        from: ScreenModel,
        to: () -> List<Opened>,
    ) {
        if (current !== from) return
        show(to())
        current.load()
    }

    private fun show(screens: List<Opened>) {
        stack.clear()
        stack += screens
    }

    private fun open(
        route: Route,
        given: Map<String, String> = emptyMap(),
    ) = Opened(route, modelFor(this, route).also { it.typed += given })

    private fun restored(saved: String): List<Opened> = saved.lines().mapNotNull { line -> Opened.read(line) { open(it) } }

    private companion object {
        const val BACK = "back"
        const val LEAVE = "leave-play"
        val OPENING = Route("opening")
        val BEFORE_ENROLMENT = setOf("welcome", "keys", "invite")
        val TABS =
            Tab.entries
                .drop(1)
                .map { rootOf(it).place }
                .toSet()
    }
}

/** A screen that is open, and the way to it. */
internal class Opened(
    val route: Route,
    val model: ScreenModel,
) {
    /** `route?field=text&field=text` */
    fun saved(): String {
        val kept = model.typed.filterKeys { it !in model.forgets }
        return "$route?" + kept.entries.joinToString("&") { (id, text) -> "$id=${encoded(text)}" }
    }

    companion object {
        fun read(
            line: String,
            open: (Route) -> Opened,
        ): Opened? {
            val route = Route.read(line.substringBefore('?'))
            if (!isKnown(route)) return null
            val typed = line.substringAfter('?', "").split('&').filter { '=' in it }
            return open(route).also { typed.associateTo(it.model.typed) { pair -> pair.substringBefore('=') to decoded(pair.substringAfter('=')) } }
        }
    }
}
