package app.tally.ui.pay

import app.tally.core.Money
import app.tally.core.currencyDecimals
import java.math.BigDecimal

/**
 * An amount that somebody wrote, with a comma or a point before the decimals; none if it is not one. Anything that could be read in two ways is
 * not one either: `1.234` of a currency with two decimals; and of one with three `1,234` where a comma stands between thousands, which is told by
 * the [decimalSign] of the person's language.
 */
internal fun amountOf(
    text: String,
    currency: String,
    decimalSign: Char,
): Money? {
    val decimals = currencyDecimals(currency).toInt()
    val (written, other) = text.trim() to if (decimalSign == ',') '.' else ','
    if (!Regex("[0-9]{1,9}([.,][0-9]{0,$decimals})?").matches(written)) return null
    if (written.substringAfter(other, "").length == THOUSAND) return null
    return Money(BigDecimal(written.replace(',', '.')).movePointRight(decimals).longValueExact(), currency)
}

/** So many digits stand behind what divides thousands. */
private const val THOUSAND = 3
