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
class Player(
    private val world: World,
    private val story: Story,
    private val place: Place = story.place(),
    /** Called with each state that the story shows. */
    private val onShown: suspend (what: String, app: App) -> Unit = { _, _ -> },
) {
    private val record = StringBuilder()
    private val outside = StoryOutside(world, story.rehearses) { record.appendLine(it) }
    private val variables = Variables()
    private var app = App(outside, place)

    /** From the first step to the last; the record. */
    suspend fun play(): String {
        outside.moment = Instant.ofEpochSecond(story.now)
        prepare()
        app.start()
        story.steps.forEachIndexed { number, step ->
            outside.shared?.let { variables["shared"] = shared(it) }
            runCatching {
                carryOut(
                    variables.putInto(step).jsonObject,
                )
            }.getOrElse { throw AssertionError("${story.name}, step $number, $step: $it", it) }
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
            "tap" -> act(Intent.Tap(touchable(app.screen.value, step.text(kind))))
            "twice" -> twice(Intent.Tap(touchable(app.screen.value, step.text(kind))))
            "type" -> act(Intent.Type(field(app.screen.value, step.text(kind)), step.text("text")))
            "switch" -> act(Intent.Switch(toggle(app.screen.value, step.text(kind)), step.getValue("on").jsonPrimitive.boolean))
            "choose" -> act(choice(app.screen.value, step.text(kind), step.text("option")))
            "scanned" -> act(Intent.Scanned(step.text(kind)))
            "back" -> act(Intent.Back)
            "person" -> answersOnce(refusal(step.text(kind)))
            "camera" -> outside.access = CameraAccess.valueOf(step.text(kind).uppercase().replace('-', '_'))
            "sync" -> app.refresh()
            "route" -> variables[step.text(kind)] = route()
            "restart" -> restart()
            "shows" -> shows(step.text(kind))
        }
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

    private suspend fun act(intent: Intent) {
        if (intent is Intent.Scanned) scanner(app.screen.value)
        app.act(intent)
    }

    /** Both taps were meant for the screen that the first one met. */
    private suspend fun twice(intent: Intent) =
        coroutineScope {
            val place = app.screen.value.place
            repeat(2) { launch { app.act(intent, place) } }
        }

    /** The phone took the memory away, and the person comes back. */
    private suspend fun restart() {
        val saved = app.saved()
        app.close()
        app = App(outside, place)
        app.start(saved)
    }

    private suspend fun shows(what: String) {
        app.settle()
        record.append("== $what\n").append(app.screen.value.outline()).append("\n\n")
        onShown(what, app)
    }

    private fun answersOnce(error: VaultException) {
        outside.vault.person = {
            outside.vault.person = {}
            throw error
        }
    }

    private companion object {
        val KINDS =
            setOf("world", "tap", "twice", "type", "switch", "choose", "scanned", "back", "person", "camera", "sync", "route", "restart", "shows")
    }
}

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
