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
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/**
 * The app without a pixel: the wallet, the screens that are open above each other, and the one that is seen. It is driven on one thread, by
 * [act] and [settle].
 */
class App(
    private val phone: Outside,
    place: Place,
) {
    /** How everything is said. */
    var place: Place = place
        private set

    private val stack = mutableListOf<Opened>()
    private val ready = MutableStateFlow<Wallet?>(null)
    private var changes = 0L

    /** The person's own wallet, while they try another. */
    private var own: Wallet? = null

    /** The phone, or a world with play money on it. */
    var outside: Outside = phone
        private set

    /** Why the world with play money did not give what was asked of it. */
    private var missing: Missing? = null

    /** Opening and closing the wallet as somebody comes and goes, one after the other. */
    private val turn = Mutex()
    private val wakings = MutableStateFlow(0)

    /** Somebody looks at the app. */
    private var isSeen = true

    /** The wallet is closed, because nobody looks. */
    private var isResting = false

    /** A link that was followed before there was a wallet to read, or in the middle of something. */
    private var waiting: String? = null

    /** A link is being followed, which is in the middle of something, too. */
    private var isFollowing = false

    /** Something changed while an action was being done, which shows what it knows. */
    private var missed = false
    private val shown = MutableStateFlow(Screen(title = "", back = false))

    /** The screen that is seen. */
    val screen: StateFlow<Screen> = shown

    /** The wallet. Where none is open, whoever asks is told so: somebody may still be reading when it is closed. */
    val wallet: Wallet get() = ready.value ?: throw WalletException.Closed()

    /** Where the person is. */
    val route: Route get() = stack.lastOrNull()?.route ?: OPENING

    /** Opens the wallet, and shows the first screen, or where the person [was][saved]. */
    suspend fun start(saved: String? = null) {
        openAt(saved)
        if (!isSeen) left()
    }

    private suspend fun openAt(saved: String?) {
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
        isResting = false
        show(restored.ifEmpty { listOf(open(if (enrolled) Route.HOME else Route("welcome"))) })
        current.load()
        followWaiting()
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
        afterwards()
    }

    /** What waited until something was done: a change, a link, and the wallet's rest if nobody looks any more. */
    private suspend fun afterwards() {
        if (missed && !current.isBusy) settle()
        followWaiting()
        if (!isSeen) left()
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
            tap.id == START_ANEW && isOpen -> go(Route("wipe"), current)
            tap.id == BACK -> current.act(Intent.Back)
            else -> current.act(tap)
        }
    }

    /** Holds a camera over it, as it were. */
    private suspend fun pick(thing: Thing) {
        val play = outside.play ?: return
        val found = play.read(thing)
        missing = found as? Missing
        if (found is Found) current.act(Intent.Scanned(found.text)) else settle()
    }

    /** Goes into a world with play money, until the person leaves it; whether there was one. */
    internal suspend fun tryOut(): Boolean {
        val play = phone.rehearse?.invoke() ?: return false
        own = wallet
        missing = null
        outside = Playing(phone, play)
        begin(play.wallet, saved = null)
        return true
    }

    /** Leaves the world with play money, which ends it. */
    suspend fun stopPlaying() {
        val (play, mine) = (outside.play ?: return) to (own ?: return)
        own = null
        outside = phone
        // Where nobody looks it may be closed, and the world ends all the same.
        val failed = orNothing { begin(mine, saved = null) }
        play.close()
        // It could not be opened with the other when they came back.
        if (failed != null && isSeen) openAgain(null)
    }

    /** Over every screen, as long as money is not real; the way out is there where there is something to go back to. */
    internal fun mark(): Notice? {
        outside.play ?: return null
        val say = place.words.play
        return Notice(Tone.CAUTION, say.mark, missing?.let(say::said), Link(LEAVE, say.leave).takeIf { own != null })
    }

    /** Keeps what is seen in step with the wallet, and the wallet with its backend, for as long as the app is looked at. */
    suspend fun watch(): Unit = combine(ready, wakings) { wallet, _ -> wallet }.filterNotNull().collectLatest(::keepUp)

    private suspend fun keepUp(wallet: Wallet): Unit =
        coroutineScope {
            launch { orNothing { wallet.observe { ++changes }.collect { if (ready.value === wallet) changed() } } }
            launch { orNothing { wallet.listen() } }
        }

    private suspend fun changed() {
        if (current.isBusy) missed = true else settle()
    }

    /** Reads again what the screen shows; nothing can be read while the wallet rests. */
    suspend fun settle() {
        if (isResting) return
        missed = false
        stack.lastOrNull()?.model?.load()
    }

    /**
     * Nobody looks any more: what waits is sent, and the file is closed. Whoever is in the middle of something is not interrupted: being killed
     * is as safe as resting.
     */
    suspend fun left() {
        isSeen = false
        turn.withLock { if (!isSeen) rest() }
    }

    /** Somebody looks again, or for the first time: where they [are][there] now, which may be elsewhere, and in another language. */
    suspend fun seen(there: Place = place) {
        isSeen = true
        place = there
        turn.withLock {
            if (!isSeen) return
            // Where nothing could be opened, the screen that says so is all that there is.
            if (isOpen) comeBack() else stack.lastOrNull()?.model?.load()
        }
    }

    private suspend fun rest() {
        if (!isOpen || isResting || isFollowing || current.isBusy) return
        isResting = true
        wallets.forEach { wallet ->
            // Whatever happened until now was on the screen of whoever wanted to see it, and is no news afterwards.
            orNothing { wallet.handleEvents {} }
            orNothing { outside.rest(wallet) }
        }
    }

    private suspend fun comeBack() {
        val where = saved()
        // Whoever tries another wallet does not need their own until they leave that.
        own?.let { orNothing { outside.wake(it) } }
        val failed =
            orNothing {
                outside.wake(wallet)
                // It took the place of play money while nobody looked, and could not be shown then.
                if (current.isOutlived) begin(wallet, where)
            }
        if (failed != null) return openAgain(where)
        isResting = false
        ++wakings.value
        settle()
        followWaiting()
    }

    /** A wipe that was not done may have put the wallet to rest, with whoever listened to it: it is open again, as far as it can be. */
    internal suspend fun goOn() {
        if (isResting) return
        orNothing { wallet.resume() }
        ++wakings.value
    }

    private suspend fun openAgain(where: String?) {
        ready.value = null
        openAt(where)
    }

    /** The person's own, and the one that they try. */
    private val wallets get() = listOfNotNull(own, ready.value)

    /**
     * There is a network again, or none any more: the screen says so, and what waits is sent at once. A world with play money has no network.
     */
    suspend fun networkChanged() {
        if (!isSeen || isResting || !isOpen || outside.play != null) return
        changed()
        if (!outside.online()) return
        orNothing { if (wallet.membership() != null) wallet.sync() }
        changed()
    }

    /**
     * Goes where a link of Tally's leads that was opened elsewhere on the phone, on top of where the person is: at once, or as soon as there is a
     * wallet that says whose it is, nothing is being done, and no question is open.
     */
    suspend fun follow(link: String) {
        waiting = link
        afterwards()
    }

    /** Whichever comes while another is followed is the next. One that met a wallet that rests waits until that is open again. */
    private suspend fun followWaiting() {
        while (mayFollow) {
            val link = waiting ?: return
            waiting = null
            val failed = orNothing { leadOnly(link) }
            if (failed?.isAtRest != true) continue
            waiting = waiting ?: link
            return
        }
    }

    private suspend fun leadOnly(link: String) {
        isFollowing = true
        try {
            lead(link)
        } finally {
            isFollowing = false
        }
    }

    private val mayFollow
        get() = isOpen && !isResting && !isFollowing && !current.isBusy && current.screen.value.dialog == null

    /**
     * An invite leads to becoming a wallet, which the person still has to agree to; everything else is for whoever is one: paying, or somebody's
     * question for data, which is not the play world's. What is for whoever is on the other side of that changes nothing, and says so.
     */
    private suspend fun lead(link: String) {
        val target = LinkTarget.of(link) ?: return current.say(place.words.linkUnknown())
        val whose = if (target == LinkTarget.PAYING) wallet else own ?: wallet
        val isMember = whose.membership() != null
        if (isMember == (target == LinkTarget.INVITE)) return current.say(place.words.senseless(target))
        if (target == LinkTarget.INVITE) stopPlaying()
        if (route.place != target.place) go(Route(target.place), current)
        target.steps(link).forEach { current.act(it) }
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
    fun saved(): String {
        val opening = stack.singleOrNull()?.model as? OpeningModel
        val isGone = outside.play != null || stack.any { it.model.isOutlived }
        return if (isGone) "" else opening?.saved ?: stack.joinToString("\n", transform = Opened::saved)
    }

    /** Begins as on the first day, once the wallet was wiped or where none can be opened. */
    internal suspend fun beginAnew() {
        // What is wiped in a world with play money is not the phone's.
        val there = outside
        close()
        there.erase()
        start()
    }

    /** Whether there is a wallet to read. */
    val isOpen: Boolean get() = ready.value != null

    /**
     * Lets go of the wallet. From the first moment on nothing is read of it any more; and it is closed even where its file could not be in time,
     * which is as safe as being killed.
     */
    suspend fun close() {
        stopPlaying()
        val wallet = ready.value ?: return
        ready.value = null
        isResting = true
        orNothing { wallet.use { it.pause() } }
    }

    internal fun drew(model: ScreenModel) {
        val top = stack.lastOrNull()?.takeIf { it.model === model } ?: return
        shown.value = model.screen.value.on("${top.route}")
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

    companion object {
        /** Followed like a link, it leads to the scanner. */
        const val PAYING = "tally:pay"
        private const val BACK = "back"
        private const val LEAVE = "leave-play"
        private val OPENING = Route("opening")
        private val BEFORE_ENROLMENT = setOf("welcome", "keys", "invite")
        private val TABS =
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
