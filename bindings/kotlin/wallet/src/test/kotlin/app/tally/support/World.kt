package app.tally.support

import app.tally.Changes
import app.tally.GuardedVault
import app.tally.Wallet
import app.tally.core.Money
import app.tally.core.Observer
import app.tally.core.Payment
import app.tally.core.Vault
import app.tally.rehearsal.Stage
import app.tally.translating
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File
import kotlin.io.path.createTempDirectory
import kotlin.test.assertTrue
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes

/** 2026-01-01T00:00:00Z. */
const val NOW = 1_767_225_600L

/** A stage and a folder of a test's own. */
class World(
    val stage: Stage,
    private val folder: File,
) {
    /** One step of the world. */
    suspend fun act(
        world: String,
        vararg arguments: Pair<String, Any>,
    ): JsonObject {
        val step = (listOf("world" to world) + arguments).associate { (name, value) -> name to json(value) }
        return act(JsonObject(step))
    }

    /** The same as a scenario says it. */
    suspend fun act(step: JsonObject): JsonObject = Json.parseToJsonElement(stage.act(step.toString())).jsonObject

    /** Where a phone's wallet lives. */
    fun directory(phone: String) = File(folder, phone)

    /** A wallet of somebody's, not enrolled. */
    suspend fun open(
        phone: String,
        vault: Vault = TestVault(),
        observer: Observer? = null,
    ): Wallet {
        val changes = Changes()
        return Wallet(translating { stage.openWallet(phone, directory(phone).path, GuardedVault(vault), observer ?: changes) }, changes)
    }

    /** A wallet of somebody's who can pay. */
    suspend fun enrolled(
        phone: String = "ada",
        vault: Vault = TestVault(),
        observer: Observer? = null,
    ): Wallet =
        open(phone, vault, observer).also {
            it.enrol(act("invite").text("invite"))
            it.topUps.topUp(euros(1_000_000))
            it.sync()
        }

    /** The sticker at a merchant's till. */
    suspend fun till(merchant: String = "transport"): String = act("merchant", "merchant" to merchant).text("code")

    /** How often money moved because of a payment, after a look at the books as a whole. */
    suspend fun timesMoved(payment: String): Int {
        val books = act("books", "payment" to payment)
        assertTrue(books.getValue("holds").jsonPrimitive.boolean, "the books add up")
        return books.getValue("times").jsonPrimitive.int
    }
}

/** Tells a story on a stage. One that hangs fails. */
fun story(
    within: Duration = 1.minutes,
    seed: Long = 1,
    now: Long = NOW,
    told: suspend World.() -> Unit,
) {
    val folder = createTempDirectory("tally").toFile()
    try {
        runBlocking {
            val stage = Stage.start(File(folder, "stage").apply { mkdirs() }.path, seed.toULong(), now * 1000)
            try {
                // Real time: what is waited for lies behind the boundary.
                withContext(Dispatchers.Default) { withTimeout(within) { World(stage, folder).told() } }
            } finally {
                stage.stop()
                stage.close()
            }
        }
    } finally {
        folder.deleteRecursively()
    }
}

fun euros(cents: Long) = Money(cents, "EUR")

/** Shows and agrees. */
suspend fun Wallet.pay(
    code: String,
    cents: Long,
): Payment = payments.confirm(payments.prepare(code, euros(cents)).payment.id)

fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content

private fun json(value: Any): JsonElement =
    when (value) {
        is Boolean -> JsonPrimitive(value)
        is Number -> JsonPrimitive(value)
        else -> JsonPrimitive(value.toString())
    }

/** How often money moved, by the operation that moved it. */
fun JsonObject.timesOf(): Map<String, Int> = getValue("payments").jsonObject.mapValues { (_, times) -> times.jsonPrimitive.int }

/** Asks again until there is an answer. */
suspend fun <T : Any> until(
    what: String,
    answer: suspend () -> T?,
): T {
    repeat(1_200) {
        answer()?.let { return it }
        delay(50.milliseconds)
    }
    throw AssertionError("waited in vain until $what")
}

/** Of durations: not more than this many of a hundred are longer. */
fun List<Duration>.percentile(percent: Int): Duration = sorted()[(size - 1) * percent / 100]
