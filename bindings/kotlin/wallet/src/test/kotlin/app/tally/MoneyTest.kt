package app.tally

import app.tally.core.Money
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import java.math.BigDecimal
import java.util.Locale
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = [
            "2372|CNY|zh-CN|¥23.72",
            "2372|CNY|en-US|CN¥23.72",
            "2372|EUR|de-DE|23,72 €",
            "2372|JPY|ja-JP|￥2,372",
            "2372|KWD|en-US|KWD 2.372",
            "-2372|KWD|en-US|-KWD 2.372",
            "2372|KWD|de-DE|2,372 KWD",
            "-5|EUR|en-IE|-€0.05",
            "100000000|CNY|zh-CN|¥1,000,000.00",
        ],
    )
    fun `money is written as people there write it`(
        minor: Long,
        currency: String,
        locale: String,
        written: String,
    ) {
        // Versions of CLDR differ in which space that is.
        val shown = Money(minor, currency).format(Locale.forLanguageTag(locale)).replace(Regex("[\\s\\u00a0\\u202f]"), " ")
        assertEquals(written, shown)
    }

    @Test
    fun `an amount has as many decimals as its currency`() {
        assertEquals(BigDecimal("23.72"), Money(2372, "CNY").decimal)
        assertEquals(BigDecimal("2372"), Money(2372, "JPY").decimal)
        assertEquals(BigDecimal("2.372"), Money(2372, "KWD").decimal)
    }

    @Test
    fun `what is read is what was written, and nothing is rounded`() {
        for (money in listOf(Money(2372, "CNY"), Money(-1, "JPY"), Money(Long.MAX_VALUE, "KWD"))) {
            assertEquals(money, money.decimal.money(money.currency))
        }
        assertFailsWith<ArithmeticException> { BigDecimal("23.725").money("CNY") }
        assertFailsWith<ArithmeticException> { BigDecimal("0.5").money("JPY") }
        assertFailsWith<ArithmeticException> { BigDecimal("1e30").money("CNY") }
    }

    @Test
    fun `a currency that is none is said to be none`() {
        val thrown = assertFailsWith<WalletException.Input> { BigDecimal.ONE.money("XYZ") }
        assertEquals("currency-unknown", thrown.name)
    }

    @Test
    fun `what is printed tells no amount`() {
        assertEquals("Money { .. }", Money(73195, "EUR").toString())
    }
}
