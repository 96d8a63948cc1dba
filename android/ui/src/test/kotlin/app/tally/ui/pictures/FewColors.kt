package app.tally.ui.pictures

import java.awt.image.BufferedImage
import java.awt.image.DataBuffer
import java.awt.image.IndexColorModel

/** The same picture with 256 colours at most, which is a third of the bytes: the most frequent ones, and what is nearest in the place of others. */
internal fun withFewColors(picture: BufferedImage): BufferedImage {
    val pixels = picture.getRGB(0, 0, picture.width, picture.height, null, 0, picture.width)
    val counted = HashMap<Int, Int>()
    pixels.forEach { counted.merge(it, 1, Int::plus) }
    val kept =
        counted.entries
            .sortedWith(compareBy({ -it.value }, { it.key }))
            .take(MOST)
            .map { it.key }
    val places = counted.keys.associateWith { color -> kept.indices.minBy { distance(kept[it], color) }.toByte() }
    val model = IndexColorModel(Byte.SIZE_BITS, kept.size, kept.toIntArray(), 0, false, -1, DataBuffer.TYPE_BYTE)
    val small = BufferedImage(picture.width, picture.height, BufferedImage.TYPE_BYTE_INDEXED, model)
    small.raster.setDataElements(0, 0, picture.width, picture.height, ByteArray(pixels.size) { places.getValue(pixels[it]) })
    return small
}

private fun distance(
    one: Int,
    other: Int,
): Int = listOf(16, 8, 0).sumOf { shift -> (((one shr shift) and 0xFF) - ((other shr shift) and 0xFF)).let { it * it } }

private const val MOST = 256
