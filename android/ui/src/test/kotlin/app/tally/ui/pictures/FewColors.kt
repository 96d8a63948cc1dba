package app.tally.ui.pictures

import java.awt.image.BufferedImage
import java.awt.image.DataBuffer
import java.awt.image.IndexColorModel

/** The same picture with 256 colours at most, which is a third of the bytes. Where there are more, those that are like each other become one. */
internal fun withFewColors(picture: BufferedImage): BufferedImage {
    val exact = picture.getRGB(0, 0, picture.width, picture.height, null, 0, picture.width)
    val pixels = generateSequence(1) { it * 2 }.map { step -> exact.map { rounded(it, step) } }.first { it.toSet().size <= MOST }
    val colors = pixels.distinct()
    val model = IndexColorModel(8, colors.size, colors.toIntArray(), 0, false, -1, DataBuffer.TYPE_BYTE)
    val places = colors.withIndex().associate { (place, color) -> color to place.toByte() }
    val small = BufferedImage(picture.width, picture.height, BufferedImage.TYPE_BYTE_INDEXED, model)
    small.raster.setDataElements(0, 0, picture.width, picture.height, ByteArray(pixels.size) { places.getValue(pixels[it]) })
    return small
}

/** Each of red, green and blue as the nearest multiple of [step]. */
private fun rounded(
    color: Int,
    step: Int,
): Int = listOf(16, 8, 0).fold(0) { all, shift -> all or (nearest((color shr shift) and 0xFF, step) shl shift) }

private fun nearest(
    shade: Int,
    step: Int,
) = ((shade + step / 2) / step * step).coerceAtMost(0xFF)

private const val MOST = 256
