package app.tally.ui.app

import org.junit.jupiter.api.Test
import java.util.Locale
import kotlin.test.assertEquals

class PlaceTest {
    @Test
    fun `everywhere there is something to count in`() {
        val counted = listOf("en-GB", "zh-CN", "en", "eo", "en-AQ", "es-419").map { placeOf(Locale.forLanguageTag(it)).currency }
        assertEquals(listOf("GBP", "CNY", "EUR", "EUR", "EUR", "EUR"), counted)
    }
}
