package app.tally.ui.app

import app.tally.core.currencyDecimals
import app.tally.ui.words.Language
import app.tally.ui.words.LocaleFormats
import app.tally.ui.words.Words
import app.tally.ui.words.words
import java.text.DecimalFormatSymbols
import java.time.ZoneId
import java.util.Currency
import java.util.Locale

/** Where the person is and what they speak, and so how everything is said. */
class Place(
    language: Language,
    locale: Locale,
    /** The clock on the person's wall. */
    val zone: ZoneId,
    halfDays: Boolean = false,
) {
    /** What people count in there. */
    val currency: String = currencyOf(locale)

    /** What stands before decimals where somebody writes an amount. */
    val decimalSign: Char = DecimalFormatSymbols.getInstance(locale).decimalSeparator

    /** How numbers, amounts and days are written. */
    val formats: LocaleFormats = LocaleFormats(language, locale, zone, halfDays) { currencyDecimals(it).toInt() }

    /** Everything that is said. */
    val words: Words = words(language, formats)
}

/** What is said where the system speaks this, in English where the app does not. */
fun placeOf(locale: Locale): Place {
    val language = Language.entries.firstOrNull { Locale.forLanguageTag(it.tag).language == locale.language } ?: Language.EN
    return Place(language, locale, ZoneId.systemDefault())
}

/** A language can be set without a country, and not every country has a currency. */
private fun currencyOf(locale: Locale): String {
    val known = locale.country in Locale.getISOCountries()
    return (if (known) Currency.getInstance(locale) else null)?.currencyCode ?: "EUR"
}
