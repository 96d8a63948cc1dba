package app.tally.ui.pay

import app.tally.ui.app.placeOf
import org.junit.jupiter.api.Test
import java.util.Locale
import kotlin.test.assertEquals

class AmountsTest {
    @Test
    fun `cents stand behind a comma or a point`() {
        listOf('.', ',').forEach { sign ->
            assertEquals(listOf(350L, 350L, 35L, 300L, 1200L), listOf("3.50", "3,50", "0,35", "3.", " 12 ").map { amountOf(it, "EUR", sign)?.minor })
            listOf("1.234", "1,234", "1.234,50", "", "-1", "3.5.0", "١").forEach { assertEquals(null, amountOf(it, "EUR", sign), it) }
        }
    }

    @Test
    fun `what could be thousands is no amount of a currency with three decimals`() {
        assertEquals(listOf(null, 1234L), listOf("1,234", "1.234").map { amountOf(it, "KWD", '.')?.minor })
        assertEquals(listOf(1234L, null), listOf("1,234", "1.234").map { amountOf(it, "KWD", ',')?.minor })
        assertEquals(listOf(1230L, 1230L), listOf("1,23", "1.23").map { amountOf(it, "KWD", ',')?.minor })
    }

    @Test
    fun `a currency without decimals has none`() {
        assertEquals(listOf(1234L, null, null), listOf("1234", "1,234", "1.234").map { amountOf(it, "JPY", ',')?.minor })
    }

    @Test
    fun `each language has its sign`() {
        assertEquals(listOf('.', '.', ',', ','), listOf("en-GB", "zh-CN", "de-DE", "nl-NL").map { placeOf(Locale.forLanguageTag(it)).decimalSign })
    }
}
