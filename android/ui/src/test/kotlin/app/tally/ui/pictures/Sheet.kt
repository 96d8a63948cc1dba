package app.tally.ui.pictures

import java.awt.Color
import java.awt.Font
import java.awt.Graphics2D
import java.awt.RenderingHints
import java.awt.image.BufferedImage
import java.io.File

/** Pictures side by side, each with its name below it, for somebody who looks at many of them. */
internal class Sheet(
    private val across: Int = 7,
    private val width: Int = 216,
    private val height: Int = 456,
) {
    private val pictures = mutableListOf<Pair<String, BufferedImage?>>()

    fun add(
        name: String,
        picture: BufferedImage,
    ) {
        pictures += name to picture
    }

    /** Leaves a place free. */
    fun skip() {
        pictures += "" to null
    }

    fun write(file: File) {
        val rows = (pictures.size + across - 1) / across
        val sheet = BufferedImage(across * (width + GAP) + GAP, rows * (height + GAP + LABEL) + GAP, BufferedImage.TYPE_INT_RGB)
        sheet.createGraphics().apply {
            color = Color(0xE8E3D8)
            fillRect(0, 0, sheet.width, sheet.height)
            setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC)
            setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON)
            font = Font("Roboto", Font.PLAIN, 11)
            pictures.forEachIndexed { place, (name, picture) -> picture?.let { put(name, it, place) } }
        }
        Goldens.write(sheet, file)
    }

    /** As large as it fits: a tall picture is shown from its top on. */
    private fun Graphics2D.put(
        name: String,
        picture: BufferedImage,
        place: Int,
    ) {
        val (x, y) = GAP + place % across * (width + GAP) to GAP + place / across * (height + GAP + LABEL)
        val seen = picture.getSubimage(0, 0, picture.width, minOf(picture.height, picture.width * height / width))
        drawImage(seen, x, y, width, height * seen.height / (picture.width * height / width), null)
        color = Color(0x31332E)
        drawString(name.take(36), x, y + height + LABEL - 4)
    }

    private companion object {
        const val GAP = 14
        const val LABEL = 18
    }
}
