package app.tally.ui.pictures

import app.tally.ui.story.Story
import app.tally.ui.words.Language
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable
import java.io.File

/** docs/screens.png: the screens side by side, for somebody who wants to see the app before they build it. */
@EnabledIfEnvironmentVariable(named = "TALLY_PICTURES", matches = "all|sheet")
class SheetTest {
    private val sheet = Sheet(ACROSS, width = 180, height = 380)

    @Test
    fun `the screens side by side`() {
        Goldens.names.forEach { sheet.add(it, Goldens.draw(it, LOOK)) }
        repeat((ACROSS - Goldens.names.size % ACROSS) % ACROSS) { sheet.skip() }
        ROWS.forEach { (first, look) -> row(first, look) }
        sheet.write(File(System.getProperty("tally.root"), "docs/screens.png"), small = true)
    }

    /** One out of each part of the app, in one language after the other. */
    private fun row(
        first: Int,
        look: Look,
    ) = Goldens.names.drop(first).chunked(Goldens.names.size / ACROSS).take(ACROSS).forEachIndexed { place, names ->
        val (name, language) = names.first() to Language.entries[(place + first) % Language.entries.size]
        val story = Story.all().single { it.name == name.substringBefore(":") }
        val state = States.of(story, language).states.single { it.name == name }
        sheet.add("${language.tag} $look", Goldens.draw(state, look))
    }

    private companion object {
        val LOOK = Look(density = 1f)
        const val ACROSS = 9

        /** With which of the pictures each begins: night, large letters, and both. */
        val ROWS = listOf(0 to LOOK.copy(dark = true), 1 to LOOK.copy(letters = 2f), 2 to LOOK.copy(dark = true, letters = 2f))
    }
}
