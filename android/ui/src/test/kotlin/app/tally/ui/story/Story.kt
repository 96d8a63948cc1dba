package app.tally.ui.story

import app.tally.support.text
import app.tally.ui.app.Place
import app.tally.ui.words.Language
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import java.io.File
import java.time.ZoneId
import java.util.Locale

/** One of tests/stories. */
class Story(
    private val file: File,
) {
    private val written: JsonObject = Json.parseToJsonElement(file.readText()).jsonObject

    val name: String = file.nameWithoutExtension
    val seed: Long = written.long("seed")
    val now: Long = written.long("now")
    val enrolled: Boolean = written["enrolled"]?.jsonPrimitive?.boolean ?: false

    /** Whether the app of this story was built with play money. */
    val rehearses: Boolean = written["rehearses"]?.jsonPrimitive?.boolean ?: false

    /** Cents that are there before the story begins. */
    val money: Long = written["money"]?.jsonPrimitive?.long ?: 0

    /** What was bought before it begins. */
    val bought: List<Purchases> =
        written["bought"]?.jsonArray.orEmpty().map { it.jsonObject }.map {
            Purchases(it.text("merchant"), it.long("amount"), it.long("times").toInt(), it.long("every"))
        }
    val steps: List<JsonObject> = written.getValue("steps").jsonArray.map { it.jsonObject }

    /** What is spoken in it. */
    val language: Language = Language.entries.first { it.name.lowercase() == written.text("language") }

    /** What the screens have to be. */
    val record: File = File(file.parentFile, "$name.txt")

    init {
        val unknown = written.keys - setOf("title", "seed", "now", "language", "zone", "enrolled", "rehearses", "money", "bought", "steps")
        require(unknown.isEmpty()) { "$name has members that nobody knows: $unknown" }
    }

    /** Where the person of the story is; a picture may show it in another language. */
    fun place(language: Language = this.language) = Place(language, LOCALES.getValue(language), ZoneId.of(written.text("zone")))

    companion object {
        private val LOCALES =
            mapOf(
                Language.EN to Locale.UK,
                Language.ZH to Locale.SIMPLIFIED_CHINESE,
                Language.DE to Locale.GERMANY,
                Language.NL to Locale.forLanguageTag("nl-NL"),
            )

        /** Where they are. */
        val folder = File(System.getProperty("tally.root"), "tests/stories")

        /** All of them, by name. */
        fun all(): List<Story> =
            folder
                .listFiles { it.extension == "json" }
                .orEmpty()
                .sorted()
                .map(::Story)
    }
}

/** So many purchases of as many [cents], with so many seconds before each. */
class Purchases(
    val merchant: String,
    val cents: Long,
    val times: Int,
    val every: Long,
)

private fun JsonObject.long(name: String) = getValue(name).jsonPrimitive.long
