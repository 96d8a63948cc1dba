package app.tally.ui.pictures

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import app.tally.ui.story.Story
import app.tally.ui.words.Language
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory
import kotlin.test.assertEquals

/**
 * Every state of every story, drawn by the real renderer out of what the real core and backend said, and looked at for what a person would stumble
 * over. TALLY_PICTURES=all looks at each state in every language, by day and by night, in ordinary and in large letters, on a phone and on a tablet.
 */
@OptIn(ExperimentalTestApi::class)
class PicturesTest {
    private val all = System.getenv("TALLY_PICTURES") == "all"

    @TestFactory
    fun `every state can be read and touched`(): List<DynamicTest> =
        Story.all().withIndex().flatMap { (place, story) ->
            val tests = if (all) everything(story) else spread(story, place)
            tests.map { (language, look) -> DynamicTest.dynamicTest("${story.name} $language $look") { look(story, language, look) } }
        }

    /** Each story by day as it is, and in one other way, so that all ways are seen somewhere. */
    private fun spread(
        story: Story,
        place: Int,
    ): List<Pair<Language, Look>> {
        val other = Language.entries[place % Language.entries.size]
        return listOf(story.language to Look(height = TALL), other to OTHERS[place % OTHERS.size])
    }

    private fun everything(story: Story) = Language.entries.flatMap { language -> (OTHERS + Look(height = TALL)).map { language to it } }

    private fun look(
        story: Story,
        language: Language,
        look: Look,
    ) {
        val found = mutableListOf<String>()
        eachIn(look, States.of(story, language).states) { state -> found += wrong(state, look).map { "${state.name}: $it" } }
        assertEquals(emptyList(), found, found.joinToString("\n"))
    }

    private fun SkikoComposeUiTest.wrong(
        state: State,
        look: Look,
    ) = faults(look.density) + faint(look.density) + outOfOrder(state.screen)

    private companion object {
        /** So high that nothing has to be scrolled to be seen. */
        const val TALL = 1800
        val OTHERS =
            listOf(
                Look(height = TALL, dark = true),
                Look(height = 4000, density = 1.5f, letters = 2f),
                Look(width = 840, height = TALL, density = 1.5f),
                Look(height = 4000, density = 1.5f, dark = true, letters = 2f),
            )
    }
}
