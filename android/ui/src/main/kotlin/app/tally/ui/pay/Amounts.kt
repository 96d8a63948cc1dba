package app.tally.ui.pay

import app.tally.core.Money
import app.tally.core.currencyDecimals
import java.math.BigDecimal

/**
 * An amount that somebody wrote, with a comma or a point before the decimals; none if it is not one. Anything that could be read in two ways is
 * not one either: `1.234` of a currency with two decimals.
 */
internal fun amountOf(
    text: String,
    currency: String,
): Money? {
    val decimals = currencyDecimals(currency).toInt()
    val written = text.trim().replace(',', '.')
    if (!Regex("[0-9]{1,9}(\\.[0-9]{0,$decimals})?").matches(written)) return null
    return Money(BigDecimal(written).movePointRight(decimals).longValueExact(), currency)
}
