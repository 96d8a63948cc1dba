package app.tally.ui.app

import app.tally.core.currencyDecimals
import app.tally.ui.words.Language
import app.tally.ui.words.LocaleFormats
import app.tally.ui.words.Words
import app.tally.ui.words.words
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
    val currency: String = Currency.getInstance(locale).currencyCode

    /** How numbers, amounts and days are written. */
    val formats: LocaleFormats = LocaleFormats(language, locale, zone, halfDays) { currencyDecimals(it).toInt() }

    /** Everything that is said. */
    val words: Words = words(language, formats)
}
