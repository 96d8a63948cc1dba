package app.tally.ui.pictures

import app.tally.ui.story.Story
import app.tally.ui.words.Language
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable
import java.awt.Color
import java.awt.Font
import java.awt.Graphics2D
import java.awt.RenderingHints
import java.awt.image.BufferedImage
import java.io.File

/** docs/screens.png: the screens side by side, for somebody who wants to see the app before they build it. */
@EnabledIfEnvironmentVariable(named = "TALLY_PICTURES", matches = "all|sheet")
class SheetTest {
    @Test
    fun `the screens side by side`() {
        val pictures = Goldens.names.map { it to Goldens.draw(it, LOOK) } + others()
        val rows = (pictures.size + ACROSS - 1) / ACROSS
        val sheet = BufferedImage(ACROSS * (WIDTH + GAP) + GAP, rows * (HEIGHT + GAP + LABEL) + GAP, BufferedImage.TYPE_INT_RGB)
        sheet.createGraphics().apply {
            color = Color(0xE8E3D8)
            fillRect(0, 0, sheet.width, sheet.height)
            setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC)
            setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON)
            font = Font("Roboto", Font.PLAIN, 11)
            pictures.forEachIndexed { place, (name, picture) -> put(name, picture, place) }
        }
        Goldens.write(sheet, File(System.getProperty("tally.root"), "docs/screens.png"))
    }

    private fun Graphics2D.put(
        name: String,
        picture: BufferedImage,
        place: Int,
    ) {
        val (x, y) = GAP + place % ACROSS * (WIDTH + GAP) to GAP + place / ACROSS * (HEIGHT + GAP + LABEL)
        drawImage(picture, x, y, WIDTH, HEIGHT, null)
        color = Color(0x31332E)
        drawString(name.take(36), x, y + HEIGHT + LABEL - 4)
    }

    /** Night, large letters and the other languages, each on a screen or two out of everything. */
    private fun others(): List<Pair<String, BufferedImage>> =
        Goldens.names.chunked(Goldens.names.size / ACROSS).map { it.first() }.take(ACROSS).flatMapIndexed { place, name ->
            val language = Language.entries[place % Language.entries.size]
            val story = Story.all().single { it.name == name.substringBefore(":") }
            val state = States.of(story, language).states.single { it.name == name }
            listOf("$name ${language.tag}" to Goldens.draw(state, LOOK.copy(dark = true, letters = if (place % 3 == 0) 1.5f else 1f)))
        }

    private companion object {
        val LOOK = Look(density = 1.5f)
        const val ACROSS = 7
        const val WIDTH = 216
        const val HEIGHT = 456
        const val GAP = 14
        const val LABEL = 18
    }
}
