package app.tally.ui.pictures

import java.awt.Color
import java.awt.Font
import java.awt.Graphics2D
import java.awt.RenderingHints
import java.awt.image.BufferedImage
import java.io.File
import javax.imageio.ImageIO

/** Pictures side by side, each with its name below it, for somebody who looks at many of them. */
internal class Sheet(
    private val across: Int,
    private val width: Int,
    private val height: Int,
) {
    private val pictures = mutableListOf<Pair<String, BufferedImage?>>()

    /** As large as it fits: of a tall picture the top. */
    fun add(
        name: String,
        picture: BufferedImage,
    ) {
        val seen = picture.getSubimage(0, 0, picture.width, minOf(picture.height, picture.width * height / width))
        val small = BufferedImage(width, seen.height * width / seen.width, BufferedImage.TYPE_INT_RGB)
        small.createGraphics().apply {
            setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC)
            drawImage(seen, 0, 0, small.width, small.height, null)
        }
        pictures += name to small
    }

    /** Leaves a place free. */
    fun skip() {
        pictures += "" to null
    }

    fun write(
        file: File,
        small: Boolean = false,
    ) {
        val rows = (pictures.size + across - 1) / across
        val sheet = BufferedImage(across * (width + GAP) + GAP, rows * (height + GAP + LABEL) + GAP, BufferedImage.TYPE_INT_RGB)
        sheet.createGraphics().apply {
            color = Color(0xE8E3D8)
            fillRect(0, 0, sheet.width, sheet.height)
            setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON)
            font = Font("Roboto", Font.PLAIN, 11)
            pictures.forEachIndexed { place, (name, picture) -> picture?.let { put(name, it, place) } }
        }
        file.parentFile.mkdirs()
        ImageIO.write(if (small) withFewColors(sheet) else sheet, file.extension, file)
    }

    private fun Graphics2D.put(
        name: String,
        picture: BufferedImage,
        place: Int,
    ) {
        val (x, y) = GAP + place % across * (width + GAP) to GAP + place / across * (height + GAP + LABEL)
        drawImage(picture, x, y, null)
        color = Color(0x31332E)
        drawString(name.take(width / 6), x, y + height + LABEL - 4)
    }

    private companion object {
        const val GAP = 14
        const val LABEL = 18
    }
}
