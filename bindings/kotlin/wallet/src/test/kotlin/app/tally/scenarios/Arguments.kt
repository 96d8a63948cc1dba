package app.tally.scenarios

import app.tally.core.Money
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long

/** What a phone step says beside its verb. Every argument has to be asked for, so that none is overlooked. */
class Arguments(
    private val step: JsonObject,
) {
    private val asked = mutableSetOf("phone", "do", "as", "expect", "fails", "note")

    fun textOrNull(name: String): String? = find(name)?.jsonPrimitive?.content

    fun text(name: String): String = there(name, textOrNull(name))

    fun flag(name: String): Boolean = there(name, find(name)).jsonPrimitive.boolean

    fun numberOrNull(name: String): Long? = find(name)?.jsonPrimitive?.long

    fun number(name: String): Long = there(name, numberOrNull(name))

    fun countOrNull(name: String): UInt? = numberOrNull(name)?.toUInt()

    fun count(name: String): UInt = number(name).toUInt()

    fun moneyOrNull(name: String): Money? = find(name)?.jsonObject?.let(::money)

    fun money(name: String): Money = there(name, moneyOrNull(name))

    fun thereOrNull(name: String): Arguments? = find(name)?.jsonObject?.let(::Arguments)

    fun <E : Enum<E>> named(
        name: String,
        entries: List<E>,
    ): E = entry(text(name), entries)

    fun <E : Enum<E>> namedOrNull(
        name: String,
        entries: List<E>,
    ): E? = textOrNull(name)?.let { entry(it, entries) }

    fun <E : Enum<E>> allNamedOrNull(
        name: String,
        entries: List<E>,
    ): List<E>? = find(name)?.jsonArray?.map { entry(it.jsonPrimitive.content, entries) }

    fun <E : Enum<E>> allNamed(
        name: String,
        entries: List<E>,
    ): List<E> = there(name, allNamedOrNull(name, entries))

    fun nothingElse() {
        val unknown = step.keys - asked
        require(unknown.isEmpty()) { "unknown arguments: $unknown" }
    }

    private fun find(name: String): JsonElement? {
        asked += name
        return step[name]?.takeUnless { it is JsonNull }
    }

    private fun <T> there(
        name: String,
        value: T?,
    ): T = requireNotNull(value) { "the argument $name is missing" }
}

fun money(said: JsonObject) = Money(said.getValue("minor").jsonPrimitive.long, said.getValue("currency").jsonPrimitive.content)

/** The variant that goes by this name in a scenario. */
private fun <E : Enum<E>> entry(
    name: String,
    entries: List<E>,
): E = requireNotNull(entries.find { it.scenarioName == name }) { "there is no $name" }

val Enum<*>.scenarioName get() = name.lowercase().replace('_', '-')

/** The same for a variant that carries something. */
val Any.variantName get() = javaClass.simpleName.replace(Regex("(?<=.)(?=[A-Z])"), "-").lowercase()
