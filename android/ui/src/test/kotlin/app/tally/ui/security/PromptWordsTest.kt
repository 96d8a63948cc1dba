package app.tally.ui.security

import app.tally.core.DataField
import app.tally.core.EntrySource
import app.tally.core.Money
import app.tally.core.VaultPurpose
import app.tally.ui.app.placeOf
import org.junit.jupiter.api.Test
import java.util.Locale
import kotlin.test.assertEquals
import kotlin.test.assertTrue

class PromptWordsTest {
    private val words = PromptWords(placeOf(Locale.UK).words, "Tally")

    @Test
    fun `the prompt says exactly what is signed`() {
        assertEquals(PromptText("Tally", "Pay €23.72 to Morning Bakery"), words.of(VaultPurpose.Pay("Morning Bakery", Money(2372, "EUR"))))
        assertEquals("Take back your permission", words.of(VaultPurpose.Withdraw(null)).detail)
        assertEquals("Take back what Linden Homes may read", words.of(VaultPurpose.Withdraw("Linden Homes")).detail)
    }

    @Test
    fun `every field and source is named`() {
        val grant = words.of(VaultPurpose.Grant("Linden Homes", DataField.entries)).detail
        val collect = words.of(VaultPurpose.Collect("Tally", EntrySource.entries)).detail
        assertTrue(listOf(grant, collect).none { "_" in it || "  " in it }, "$grant; $collect")
    }
}
