package app.tally.ui.pictures

import androidx.compose.ui.graphics.toAwtImage
import androidx.compose.ui.test.ExperimentalTestApi
import app.tally.ui.story.Story
import java.awt.image.BufferedImage
import java.io.File
import javax.imageio.ImageIO
import kotlin.math.abs

/** The main state of each screen, as somebody looked at it and found it good: small pictures, a pixel for a dp. */
internal object Goldens {
    val folder = File(System.getProperty("tally.root"), "android/ui/src/test/goldens")
    private val LOOK = Look(height = 760, density = 1f)

    /** Which they are: `story: state` in each line. */
    val names: List<String> = File(folder, "states.txt").readLines().filter { it.isNotBlank() }

    fun file(name: String) = File(folder, name.lowercase().replace(Regex("[^a-z0-9]+"), "-").trim('-') + ".png")

    /** Draws one of them. */
    fun draw(
        name: String,
        look: Look = LOOK,
    ): BufferedImage {
        val story = Story.all().single { it.name == name.substringBefore(":") }
        val state = States.of(story).states.single { it.name == name }
        return draw(state, look)
    }

    @OptIn(ExperimentalTestApi::class)
    fun draw(
        state: State,
        look: Look,
    ): BufferedImage {
        var picture: BufferedImage? = null
        eachIn(look, listOf(state)) { picture = captureToImage().toAwtImage() }
        return checkNotNull(picture)
    }

    fun write(
        picture: BufferedImage,
        file: File,
    ) {
        file.parentFile.mkdirs()
        ImageIO.write(withFewColors(picture), "png", file)
    }

    /** How many of a thousand pixels are another colour. A step of a few shades is how another processor rounds. */
    fun difference(
        one: BufferedImage,
        other: BufferedImage,
    ): Int {
        if (one.width != other.width || one.height != other.height) return 1000
        val places = (0 until one.height).flatMap { y -> (0 until one.width).map { x -> x to y } }
        return places.count { (x, y) -> isOther(one.getRGB(x, y), other.getRGB(x, y)) } * 1000 / places.size
    }

    private fun isOther(
        one: Int,
        other: Int,
    ) = listOf(16, 8, 0).any { abs(((one shr it) and 0xFF) - ((other shr it) and 0xFF)) > SHADES }

    private const val SHADES = 24
}
