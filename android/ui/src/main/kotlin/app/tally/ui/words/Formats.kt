package app.tally.ui.words

import app.tally.core.Money
import java.math.BigDecimal
import java.text.NumberFormat
import java.time.Instant
import java.time.LocalTime
import java.time.ZoneId
import java.time.ZoneOffset
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle
import java.util.Currency
import java.util.Locale

/** How amounts, numbers and dates are written where the person is. Given from outside, so that a test chooses place and zone. */
interface Formats {
    /** An amount with its currency, with as many decimals as the wallet counts in. */
    fun money(amount: Money): String

    /** A whole number. */
    fun number(value: Long): String

    /** A whole number that shows its sign; nothing has none. */
    fun signed(value: Long): String

    /** Tenths as a number with one decimal. */
    fun tenths(value: Long): String

    /** Basis points as a percentage. */
    fun percent(basisPoints: Long): String

    /** A minute of the day on a clock. */
    fun clock(minutes: Int): String

    /** The day of a moment, on the person's clock. */
    fun date(at: Instant): String

    /** The day of UTC that a moment lies in: bills and points count in those, everywhere alike. */
    fun day(at: Instant): String

    /** Day and time of a moment, on the person's clock. */
    fun moment(at: Instant): String

    /** The month of a moment, on the person's clock. */
    fun month(at: Instant): String
}

/**
 * The formats of a [locale], beside the [language] that everything else is said in, with the [decimals] of the core's currencies.
 * Whether a day has [twice twelve hours][halfDays] is the phone's setting and not the locale's.
 */
class LocaleFormats(
    private val language: Language,
    private val locale: Locale,
    private val zone: ZoneId,
    private val halfDays: Boolean,
    private val decimals: (currency: String) -> Int,
) : Formats {
    override fun money(amount: Money): String {
        val digits = decimals(amount.currency)
        val format = NumberFormat.getCurrencyInstance(locale)
        format.currency = Currency.getInstance(amount.currency)
        format.minimumFractionDigits = digits
        format.maximumFractionDigits = digits
        return format.format(BigDecimal.valueOf(amount.minor, digits)).replace(UNSPACED, NO_BREAK_SPACE)
    }

    override fun number(value: Long): String = NumberFormat.getIntegerInstance(locale).format(value)

    override fun signed(value: Long): String =
        when {
            value < 0 -> "−" + number(value).trimStart { !it.isDigit() }
            value > 0 -> "+" + number(value)
            else -> number(value)
        }

    override fun tenths(value: Long): String {
        val format = NumberFormat.getNumberInstance(locale)
        format.minimumFractionDigits = 1
        return format.format(BigDecimal.valueOf(value, 1))
    }

    override fun percent(basisPoints: Long): String {
        val format = NumberFormat.getPercentInstance(locale)
        format.maximumFractionDigits = 2
        return format.format(BigDecimal.valueOf(basisPoints, 4))
    }

    override fun clock(minutes: Int): String = time(LocalTime.ofSecondOfDay(minutes % MINUTES_OF_A_DAY * 60L))

    override fun date(at: Instant): String = date(at, zone)

    override fun day(at: Instant): String = date(at, ZoneOffset.UTC)

    override fun moment(at: Instant): String = date(at) + language.beforeTime + time(at.atZone(zone).toLocalTime())

    override fun month(at: Instant): String = DateTimeFormatter.ofPattern(language.month, locale).format(at.atZone(zone))

    /** A day stays with its month, whatever the width of a line; the year may go on in the next one. */
    private fun date(
        at: Instant,
        zone: ZoneId,
    ): String = DATE.withLocale(locale).format(at.atZone(zone)).replaceFirst(" ", NO_BREAK_SPACE)

    private fun time(at: LocalTime): String {
        val written = DateTimeFormatter.ofPattern(if (halfDays) language.halfDay else "HH:mm", locale).format(at)
        return written.replace(" ", NO_BREAK_SPACE)
    }

    private companion object {
        const val MINUTES_OF_A_DAY = 1440
        const val NO_BREAK_SPACE = "\u00A0"

        // CLDR puts a space between letters and digits; Android does so, and a plain JVM does not.
        val UNSPACED = Regex("(?<=[A-Z])(?=\\d)")

        // Of the four styles the one that the versions of CLDR agree on.
        val DATE: DateTimeFormatter = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
    }
}
