package app.tally.android.camera

import com.google.zxing.BinaryBitmap
import com.google.zxing.DecodeHintType
import com.google.zxing.PlanarYUVLuminanceSource
import com.google.zxing.ReaderException
import com.google.zxing.common.HybridBinarizer
import com.google.zxing.qrcode.QRCodeReader

/** What a camera saw: how bright each place of a picture is. */
class Brightness(
    val bytes: ByteArray,
    val width: Int,
    val height: Int,
    /** How many bytes a row takes; a camera may leave some of them unused. */
    val rowStride: Int = width,
)

/** Finds the code in a picture. On the phone alone: no picture leaves it. */
internal class CodeReader {
    private val reader = QRCodeReader()

    /** What the code says; none if there is none that can be read. */
    fun read(picture: Brightness): String? =
        with(picture) {
            val source = PlanarYUVLuminanceSource(bytes, rowStride, height, 0, 0, width, height, false)
            try {
                reader.decode(BinaryBitmap(HybridBinarizer(source)), HINTS).text
            } catch (notFound: ReaderException) {
                null
            } finally {
                reader.reset()
            }
        }

    private companion object {
        val HINTS = mapOf(DecodeHintType.CHARACTER_SET to "UTF-8")
    }
}
