// Generated from shells/words/. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.Words

internal class WordsEn(formats: Formats) : Words {
    override val language = Language.EN
    override val advice = AdviceEn(formats)
    override val bills = BillsEn(formats)
    override val common = CommonEn(formats)
    override val errors = ErrorsEn(formats)
    override val events = EventsEn(formats)
    override val firstStart = FirstStartEn(formats)
    override val history = HistoryEn(formats)
    override val home = HomeEn(formats)
    override val loans = LoansEn(formats)
    override val pay = PayEn(formats)
    override val perks = PerksEn(formats)
    override val play = PlayEn(formats)
    override val points = PointsEn(formats)
    override val refusals = RefusalsEn(formats)
    override val ride = RideEn(formats)
    override val security = SecurityEn(formats)
    override val sharing = SharingEn(formats)
    override val topUp = TopUpEn(formats)
}

/** Chooses by the rules of CLDR for whole numbers. */
internal fun pluralEn(n: Long, one: String, other: String): String = when {
    n == 1L -> one
    else -> other
}
