// Generated from shells/words/. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.Words

internal class WordsNl(formats: Formats) : Words {
    override val language = Language.NL
    override val advice = AdviceNl(formats)
    override val bills = BillsNl(formats)
    override val common = CommonNl(formats)
    override val errors = ErrorsNl(formats)
    override val events = EventsNl(formats)
    override val firstStart = FirstStartNl(formats)
    override val history = HistoryNl(formats)
    override val home = HomeNl(formats)
    override val loans = LoansNl(formats)
    override val pay = PayNl(formats)
    override val perks = PerksNl(formats)
    override val play = PlayNl(formats)
    override val points = PointsNl(formats)
    override val refusals = RefusalsNl(formats)
    override val ride = RideNl(formats)
    override val security = SecurityNl(formats)
    override val sharing = SharingNl(formats)
    override val topUp = TopUpNl(formats)
}

/** Chooses by the rules of CLDR for whole numbers. */
internal fun pluralNl(n: Long, one: String, other: String): String = when {
    n == 1L -> one
    else -> other
}
