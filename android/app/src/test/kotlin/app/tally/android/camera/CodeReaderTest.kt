package app.tally.android.camera

import com.google.zxing.BarcodeFormat
import com.google.zxing.EncodeHintType
import com.google.zxing.qrcode.QRCodeWriter
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertNull

class CodeReaderTest {
    private val reader = CodeReader()

    /** A code in the middle of a grey table, as a camera with unused bytes at the end of each row sees it. */
    private fun photographed(
        text: String,
        unused: Int = 64,
    ): Brightness {
        val (width, height) = 640 to 480
        val code = QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 300, 300, mapOf(EncodeHintType.CHARACTER_SET to "UTF-8"))
        val bytes = ByteArray((width + unused) * height) { 120 }
        for (y in 0 until 300) for (x in 0 until 300) bytes[(y + 90) * (width + unused) + x + 170] = if (code[x, y]) 20 else -40
        return Brightness(bytes, width, height, width + unused)
    }

    @Test
    fun `it reads what stands there, in every script`() {
        val texts = listOf("tally:enrol?at=https://pay.example&code=K7-Q2&key=abc", "早晨面包店", "000201")
        texts.forEach { assertEquals(it, reader.read(photographed(it))) }
        assertEquals("twice", listOf(1, 2).map { reader.read(photographed("twice", unused = 0)) }.distinct().single())
    }

    @Test
    fun `a picture without a code has none`() {
        assertNull(reader.read(Brightness(ByteArray(640 * 480) { 90 }, 640, 480)))
        assertNull(reader.read(Brightness(ByteArray(640 * 480) { (it * 31 % 251).toByte() }, 640, 480)))
    }
}
