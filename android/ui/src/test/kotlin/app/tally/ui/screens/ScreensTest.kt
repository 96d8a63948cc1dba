package app.tally.ui.screens

import app.tally.ui.app.everyPlace
import app.tally.ui.pictures.States
import app.tally.ui.story.Story
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse

/** Every screen is seen in a story in every condition that it can be in, and what it cannot be in has its reason. */
class ScreensTest {
    private val writes = System.getenv("TALLY_STORIES") == "write"
    private val table = ScreensTable(ScreensTable.file.readText())

    @Test
    fun `every screen is shown as the table says`() {
        val seen = table.with(everyPlace.associateWith { place -> Condition.entries.map { cell(place, it) } })
        if (writes) ScreensTable.file.writeText(seen)
        assertEquals(ScreensTable.file.readText(), seen, "TALLY_STORIES=write writes the table")
        assertFalse(ScreensTable.MISSING in ScreensTable(seen).used, "a screen is never shown like that, and there is no reason")
    }

    @Test
    fun `every reason is told, and is one of something`() = assertEquals(table.reasons.keys, table.used)

    private fun cell(
        place: String,
        condition: Condition,
    ): String {
        val isShown = states.any { it.place == place && condition.holds(it) }
        return if (isShown) ScreensTable.SHOWN else table.reason(place, condition) ?: ScreensTable.MISSING
    }

    private companion object {
        val states by lazy { Story.all().flatMap { States.of(it).states } }
    }
}
