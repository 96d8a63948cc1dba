package app.tally

import app.tally.core.Money
import app.tally.core.currencyDecimals
import java.math.BigDecimal
import java.text.NumberFormat
import java.util.Currency
import java.util.Locale

/** The amount in whole units, with as many decimals as its currency has: `2372` of CNY is 23.72, of JPY 2372, of KWD 2.372. */
val Money.decimal: BigDecimal
    get() = BigDecimal.valueOf(minor, decimalsOf(currency))

/** The amount as people in [locale] write it, with the decimals that the wallet counts in, whatever the platform thinks of them. */
fun Money.format(locale: Locale = Locale.getDefault(Locale.Category.FORMAT)): String {
    val format = NumberFormat.getCurrencyInstance(locale)
    format.currency = Currency.getInstance(currency)
    format.minimumFractionDigits = decimalsOf(currency)
    format.maximumFractionDigits = decimalsOf(currency)
    return format.format(decimal).replace(UNSPACED, "\u00a0")
}

/**
 * So much of a currency: `BigDecimal("23.72").money("CNY")`.
 *
 * @throws ArithmeticException if there are more decimals than the currency has, or more than a wallet can hold.
 * @throws WalletException.Input if there is no such currency.
 */
fun BigDecimal.money(currency: String): Money = Money(movePointRight(decimalsOf(currency)).longValueExact(), currency)

// Between a code and a number belongs a space (CLDR's `currencySpacing`): Android puts it there, and a plain JVM does not.
private val UNSPACED = Regex("(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})")

private fun decimalsOf(currency: String): Int = translating { currencyDecimals(currency).toInt() }
