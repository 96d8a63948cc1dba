package app.tally.support

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull

/** What steps gave, by the name that they were given. */
class Variables {
    private val bound = mutableMapOf<String, JsonElement>()

    operator fun set(
        name: String,
        value: JsonElement,
    ) {
        bound[name] = value
    }

    /** The same with every `$name.member` replaced. */
    fun putInto(element: JsonElement): JsonElement =
        when (element) {
            is JsonObject -> JsonObject(element.mapValues { (_, member) -> putInto(member) })
            is JsonArray -> JsonArray(element.map(::putInto))
            is JsonPrimitive -> element.takeUnless { it.isString && it.content.startsWith("$") } ?: value(element.content)
        }

    private fun value(path: String): JsonElement {
        val parts = path.removePrefix("$").split(".")
        val first = requireNotNull(bound[parts.first()]) { "nothing is bound to ${parts.first()}" }
        return parts.drop(1).fold(first) { inside, part -> requireNotNull(member(inside, part)) { "$path leads nowhere" } }
    }

    private fun member(
        of: JsonElement,
        name: String,
    ): JsonElement? =
        when (of) {
            is JsonObject -> of[name]
            is JsonArray -> of.getOrNull(name.toInt())
            is JsonPrimitive -> error("${of.contentOrNull} has no members")
        }
}
