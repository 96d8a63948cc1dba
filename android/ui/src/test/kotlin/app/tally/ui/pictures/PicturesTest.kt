package app.tally.ui.pictures

import androidx.compose.ui.graphics.toAwtImage
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import app.tally.ui.story.Story
import app.tally.ui.story.isBusy
import app.tally.ui.words.Language
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory
import java.awt.image.BufferedImage
import java.io.File
import kotlin.test.assertEquals

/**
 * Every state of every story, drawn by the real renderer out of what the real core and backend said, and looked at for what a person would stumble
 * over. TALLY_PICTURES=all looks at each state in every language, by day and by night, in ordinary and in large letters, on a phone that stands or
 * lies and on a tablet, and keeps the pictures for somebody to look at; TALLY_PICTURES="de nl" does so in these languages, so that two can share it.
 */
@OptIn(ExperimentalTestApi::class)
class PicturesTest {
    @TestFactory
    fun `every state can be read and touched`(): List<DynamicTest> =
        Story.all().withIndex().flatMap { (place, story) ->
            val tests = if (ALL) everything() else spread(story, place)
            tests.map { DynamicTest.dynamicTest("${story.name} ${it.language} ${it.look}") { look(story, it) } }
        }

    /** One of each place where somebody's name stands, in ordinary and in large letters. */
    @TestFactory
    fun `every screen has room for long names`(): List<DynamicTest> {
        val named = Story.all().flatMap { States.of(it).states }.filter { it.hasNames && !it.screen.isBusy() }
        val states = named.distinctBy { if (ALL) it.screen else it.place }
        return listOf(DAY, LARGE).map { look ->
            DynamicTest.dynamicTest("$look") { lookAt("long names", states.map { it.withLongNames() }, look) { ALL || it % MEASURED_EVERY == 0 } }
        }
    }

    /** Each story by day, some of its states in one other look, and now and then another language, so that everything is seen somewhere. */
    private fun spread(
        story: Story,
        place: Int,
    ): List<Seen> {
        val other = Seen(Language.entries[place / LANGUAGE_EVERY % Language.entries.size], DAY, every = 3)
        val looks = listOf(Seen(story.language, DAY), Seen(story.language, OTHERS[place % OTHERS.size], every = 4))
        return if (place % LANGUAGE_EVERY == 0 && other.language != story.language) looks + other else looks
    }

    private fun everything() = languages.flatMap { language -> (OTHERS + DAY).map { Seen(language, it) } }

    private fun look(
        story: Story,
        seen: Seen,
    ) {
        val states =
            States
                .of(story, seen.language)
                .states
                .distinctBy { it.screen }
                .filterIndexed { place, _ -> place % seen.every == 0 }
        lookAt("${story.name} ${seen.language.tag}", states, seen.look) { ALL || seen.look != DAY || it % MEASURED_EVERY == 0 }
    }

    private fun lookAt(
        name: String,
        states: List<State>,
        look: Look,
        measured: (place: Int) -> Boolean,
    ) {
        val found = mutableListOf<String>()
        val sheet = Sheet(across = 6, width = 300, height = 900)
        eachIn(look, states) { state ->
            val picture = if (measured(states.indexOf(state))) captureToImage().toAwtImage() else null
            found += wrong(state, look, picture).map { "${state.name}: $it" }
            if (ALL && picture != null) sheet.add(state.name, picture)
        }
        if (ALL) keep("$name $look", sheet, found)
        assertEquals(emptyList(), found, found.joinToString("\n"))
    }

    /** The pictures, and what is wrong with them, for somebody who looks at them before all of it is done. */
    private fun keep(
        name: String,
        sheet: Sheet,
        found: List<String>,
    ) {
        val folder = File(System.getProperty("tally.built"), "pictures")
        sheet.write(folder.resolve("$name.jpg"))
        folder.resolve("$name.txt").apply { if (found.isEmpty()) delete() else writeText(found.joinToString("\n")) }
    }

    private fun SkikoComposeUiTest.wrong(
        state: State,
        look: Look,
        picture: BufferedImage?,
    ): List<String> {
        // Of what is lower than its screen, only the beginning is there to be read.
        val order = if (look.height < TALL) emptyList() else outOfOrder(state.screen)
        return faults(look.density) + order + picture?.let { faint(look.density, it) }.orEmpty()
    }

    /** In which language, in which look, and every how manyth state. */
    private class Seen(
        val language: Language,
        val look: Look,
        val every: Int = 1,
    )

    private companion object {
        val ASKED = System.getenv("TALLY_PICTURES").orEmpty()
        val ALL = ASKED.isNotEmpty() && ASKED != "sheet"

        /** Those that are asked for; asking for one that is not spoken here would look at nothing. */
        val languages by lazy {
            if (ASKED == "all") Language.entries else ASKED.split(" ").map { asked -> Language.entries.single { it.name.lowercase() == asked } }
        }

        /** So high that nothing has to be scrolled to be seen, also in German. */
        val TALL = if (ALL) 2400 else 1800

        /** Playing a story once more costs more than looking at it. */
        const val LANGUAGE_EVERY = 4

        /** So does measuring pixels. */
        const val MEASURED_EVERY = 4
        val DAY = Look(height = TALL, density = 1.5f)
        val LARGE = Look(height = 4000, density = 1.5f, letters = 2f)

        /** A phone on its side, which leaves large letters the least room. */
        val LYING = Look(width = 760, height = 312, density = 1.5f, letters = 2f)
        val OTHERS =
            listOf(
                Look(height = TALL, density = 1.5f, dark = true),
                LARGE,
                Look(width = 840, height = TALL, density = 1.5f),
                Look(height = 4000, density = 1.5f, dark = true, letters = 2f),
                LYING,
            )
    }
}
