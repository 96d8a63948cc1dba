package app.tally.ui.pictures

import app.tally.ui.app.everyPlace
import app.tally.ui.story.Story
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import java.io.File
import javax.imageio.ImageIO
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** TALLY_GOLDENS=write draws them anew; look at them before you commit them. */
class GoldensTest {
    private val writes = System.getenv("TALLY_GOLDENS") == "write"

    @TestFactory
    fun `the main state of each screen looks as it did`(): List<DynamicTest> = Goldens.names.map { DynamicTest.dynamicTest(it) { compare(it) } }

    @Test
    fun `every picture is one of those`() {
        val there =
            Goldens.folder
                .listFiles { it.extension == "png" }
                .orEmpty()
                .map { it.name }
                .toSet()
        assertEquals(Goldens.names.map { Goldens.file(it).name }.toSet(), there)
    }

    @Test
    fun `every screen has one`() {
        val seen = Story.all().flatMap { States.of(it).states }.filter { it.name in Goldens.names }
        assertEquals(everyPlace, seen.map { it.place }.toSet())
    }

    private fun compare(name: String) {
        val (seen, file) = Goldens.draw(name) to Goldens.file(name)
        if (writes) Goldens.write(seen, file)
        assertTrue(file.exists(), "$file is missing: TALLY_GOLDENS=write draws it")
        val difference = Goldens.difference(ImageIO.read(file), seen)
        if (difference > TOLERANCE) Goldens.write(seen, File(System.getProperty("tally.built"), "goldens/${file.name}"))
        assertTrue(
            difference <= TOLERANCE,
            "$difference of 1000 pixels of $name differ from $file; what was seen is in ${System.getProperty("tally.built")}/goldens",
        )
    }

    private companion object {
        /** Of a thousand pixels. */
        const val TOLERANCE = 5
    }
}
