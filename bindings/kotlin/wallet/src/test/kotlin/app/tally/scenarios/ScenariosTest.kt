package app.tally.scenarios

import app.tally.WalletException
import app.tally.support.Variables
import app.tally.support.World
import app.tally.support.story
import app.tally.support.text
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** The stories that Rust, Swift and Python tell as well; tests/scenarios/README.md says how. */
class ScenariosTest {
    @TestFactory
    fun `every scenario comes to its end`(): List<DynamicTest> {
        val files = File(System.getProperty("tally.root"), "tests/scenarios").listFiles { it.extension == "json" }.orEmpty().sorted()
        assertTrue(files.isNotEmpty(), "there are scenarios")
        return files.map { DynamicTest.dynamicTest(it.nameWithoutExtension) { play(it) } }
    }

    private fun play(file: File) {
        val scenario = Json.parseToJsonElement(file.readText()).jsonObject
        story(seed = scenario.getValue("seed").jsonPrimitive.long, now = scenario.getValue("now").jsonPrimitive.long) {
            val play = Play(this)
            scenario.getValue("steps").jsonArray.forEachIndexed { number, step ->
                runCatching { play.step(step.jsonObject) }.getOrElse { throw AssertionError("step $number, $step: $it", it) }
            }
            play.end(file.nameWithoutExtension)
        }
    }
}

/** One scenario on its stage. */
private class Play(
    private val world: World,
) {
    private val phones = linkedMapOf<String, Phone>()
    private val variables = Variables()

    suspend fun step(written: JsonObject) {
        val step = variables.putInto(written).jsonObject
        val given = if ("world" in step) world.act(step) else failingIfTold(step)
        step["expect"]?.jsonObject?.forEach { (name, expected) -> assertEquals(expected, given[name], name) }
        step["as"]?.let { variables[it.jsonPrimitive.content] = given }
    }

    private suspend fun failingIfTold(step: JsonObject): JsonObject {
        val code = step["fails"]?.jsonPrimitive?.content ?: return phoneStep(step)
        assertEquals(code, assertFailsWith<WalletException> { phoneStep(step) }.name)
        return nothing
    }

    private suspend fun phoneStep(step: JsonObject): JsonObject {
        val arguments = Arguments(step)
        val given = phone(step.text("phone")).act(step.text("do"), arguments, ::phone)
        arguments.nothingElse()
        return given
    }

    private fun phone(name: String) = phones.getOrPut(name) { Phone(world, name) }

    /** Writes what each phone that is open holds to where the languages are compared. */
    suspend fun end(scenario: String) {
        System.getenv("TALLY_SCENARIO_OUT")?.let { out ->
            val folder = File(out, "kotlin/$scenario").apply { mkdirs() }
            phones.forEach { (name, phone) -> phone.wallet?.let { File(folder, "$name.json").writeText(it.export()) } }
        }
        phones.values.forEach { it.close() }
    }
}
