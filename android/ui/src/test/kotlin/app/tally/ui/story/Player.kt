package app.tally.ui.story

import app.tally.Wallet
import app.tally.core.Money
import app.tally.core.VaultException
import app.tally.support.Variables
import app.tally.support.World
import app.tally.support.pay
import app.tally.support.text
import app.tally.ui.app.App
import app.tally.ui.app.CameraAccess
import app.tally.ui.app.Place
import app.tally.ui.app.SharedFile
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Screen
import app.tally.ui.screen.outline
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import kotlinx.serialization.json.put
import java.time.Instant

/** Plays a story on a stage, and writes down what is seen. */
internal class Player(
    private val world: World,
    private val story: Story,
    private val hands: Hands = Straight(),
    private val place: Place = story.place(),
    /** Called with each state that the story shows, and with each that is drawn while something takes a moment. */
    private val onDrawn: suspend (what: String, drawn: Drawn, online: Boolean) -> Unit = { _, _, _ -> },
) {
    private val record = StringBuilder()
    private val outside = StoryOutside(world, story.rehearses) { record.appendLine(it) }
    private val variables = Variables()
    private var app = App(outside, place)
    private var number = 0

    /** From the first step to the last; the record. */
    suspend fun play(): String {
        outside.moment = Instant.ofEpochSecond(story.now)
        prepare()
        start(saved = null, meanwhile = null)
        story.steps.forEach { step ->
            outside.shared?.let { variables["shared"] = shared(it) }
            runCatching { carryOut(variables.putInto(step).jsonObject) }
                .getOrElse { throw AssertionError("${story.name}, step $number, $step: $it", it) }
            number += 1
        }
        app.close()
        return record.toString()
    }

    private suspend fun prepare() {
        if (!story.enrolled) return
        outside.openWallet().use { wallet ->
            wallet.enrol(world.act("invite").text("invite"))
            if (story.money > 0) wallet.topUps.topUp(Money(story.money, "EUR"))
            wallet.sync()
            story.bought.forEach { buy(wallet, it) }
            wallet.pause()
        }
    }

    private suspend fun buy(
        wallet: Wallet,
        purchases: Purchases,
    ) {
        val code = world.till(purchases.merchant)
        repeat(purchases.times) {
            pass(world.act("pass", "seconds" to purchases.every))
            wallet.pay(code, purchases.cents)
        }
    }

    private suspend fun carryOut(step: JsonObject) {
        when (val kind = KINDS.single { it in step }) {
            "world" -> everybodyElse(step)
            "person" -> answersOnce(refusal(step.text(kind)))
            "keys" -> outside.keys.trouble = refusal(step.text(kind))
            "camera" -> outside.access = CameraAccess.valueOf(step.text(kind).uppercase().replace('-', '_'))
            "sync" -> app.refresh()
            "route" -> variables[step.text(kind)] = route()
            "follow" -> watching(step.meanwhile()) { app.follow(step.text(kind)) }
            "restart" -> restart(step)
            "shows" -> shows(step.text(kind))
            else -> act(told(kind, step), step)
        }
    }

    /** What the app is told of what a person does. */
    private fun told(
        kind: String,
        step: JsonObject,
    ): List<Told> =
        when (kind) {
            "tap" -> hands.tap(step.text(kind))
            "twice" -> hands.tap(step.text(kind), times = 2)
            "type" -> hands.type(step.text(kind), step.text("text"))
            "switch" -> hands.switch(step.text(kind), step.getValue("on").jsonPrimitive.boolean)
            "choose" -> hands.choose(step.text(kind), step.text("option"))
            "scanned" -> hands.scan(step.text(kind))
            "looks-away" -> hands.lookAway()
            else -> listOf(Told(Intent.Back, app.screen.value.place))
        }

    private suspend fun everybodyElse(step: JsonObject) {
        val given = world.act(step)
        step["as"]?.let { variables[it.jsonPrimitive.content] = given }
        pass(given)
        if (step.text("world") == "line") outside.connected = step.text("is") != "down"
    }

    private fun pass(given: JsonObject) {
        given["now"]?.let { outside.moment = Instant.ofEpochSecond(it.jsonPrimitive.long) }
    }

    private fun shared(file: SharedFile) =
        buildJsonObject {
            put("name", file.name)
            put("text", file.text)
        }

    private fun route() =
        buildJsonObject {
            put("place", app.route.place)
            put("of", app.route.of)
        }

    private suspend fun act(
        all: List<Told>,
        step: JsonObject,
    ) = watching(step.meanwhile()) { coroutineScope { all.forEach { launch { app.act(it.intent, it.seen) } } } }

    /** The phone took the memory away, and the person comes back. */
    private suspend fun restart(step: JsonObject) {
        val saved = app.saved()
        app.close()
        app = App(outside, place)
        start(saved, step.meanwhile())
    }

    private suspend fun start(
        saved: String?,
        meanwhile: String?,
    ) {
        hands.take(app)
        watching(meanwhile) { app.start(saved) }
    }

    /** Does something, and looks at what is on the screen until it is done: the first of it is what is shown [meanwhile]. */
    private suspend fun watching(
        meanwhile: String?,
        work: suspend () -> Unit,
    ) {
        val drawn = app.drawnDuring(work)
        if (meanwhile == null) return drawn.filter { it.screen.isBusy() }.forEachIndexed { place, one -> drew("$DURING$number, ${place + 1}", one) }
        note(meanwhile, drawn.first().screen)
        drew(meanwhile, drawn.first())
    }

    private suspend fun drew(
        what: String,
        drawn: Drawn,
    ) = onDrawn(what, drawn, outside.connected)

    private suspend fun shows(what: String) {
        app.settle()
        note(what, app.screen.value)
        comesBack(app, outside)
        drew(what, Drawn(app.route.place, app.screen.value))
    }

    private fun note(
        what: String,
        screen: Screen,
    ) = record.append("== $what\n").append(screen.outline()).append("\n\n")

    private fun answersOnce(error: VaultException) {
        outside.vault.person = {
            outside.vault.person = {}
            throw error
        }
    }

    companion object {
        /** How what is drawn on the way is called that no story has a name for. */
        const val DURING = "during step "
        private val KINDS =
            setOf(
                "world",
                "tap",
                "twice",
                "type",
                "switch",
                "choose",
                "scanned",
                "looks-away",
                "back",
                "person",
                "keys",
                "camera",
                "sync",
                "route",
                "follow",
                "restart",
                "shows",
            )
    }
}

private fun JsonObject.meanwhile() = get("meanwhile")?.jsonPrimitive?.content

/** What a vault says, by the name that scenarios give it. */
private fun refusal(name: String): VaultException =
    when (name) {
        "user-cancelled" -> VaultException.UserCancelled()
        "locked-out" -> VaultException.LockedOut()
        "invalidated" -> VaultException.Invalidated()
        "no-passcode" -> VaultException.NoPasscode()
        "unavailable" -> VaultException.Unavailable("told to be")
        else -> throw IllegalArgumentException("a vault does not say $name")
    }
