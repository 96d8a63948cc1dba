package app.tally.ui.story

import app.tally.ui.pictures.States
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** The stories that the iOS app tells as well; tests/stories/README.md says how. */
class StoriesTest {
    private val writes = System.getenv("TALLY_STORIES") == "write"

    @TestFactory
    fun `every story shows what it has to`(): List<DynamicTest> {
        val stories = Story.all()
        assertTrue(stories.isNotEmpty(), "there are stories")
        return stories.map { DynamicTest.dynamicTest(it.name) { compare(it, States.of(it).record) } }
    }

    @Test
    fun `every record belongs to a story`() {
        if (writes) return
        val records =
            Story.folder
                .listFiles { it.extension == "txt" }
                .orEmpty()
                .map { it.nameWithoutExtension }
                .toSet()
        assertEquals(Story.all().map { it.name }.toSet(), records, "TALLY_STORIES=write writes what is missing")
    }

    private fun compare(
        story: Story,
        seen: String,
    ) {
        if (writes) story.record.writeText(seen)
        assertTrue(story.record.exists(), "${story.record} is missing: TALLY_STORIES=write writes it")
        assertEquals(story.record.readText(), seen)
    }
}
