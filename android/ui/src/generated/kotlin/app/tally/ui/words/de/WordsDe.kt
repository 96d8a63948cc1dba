// Generated from shells/words/. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.Words

internal class WordsDe(formats: Formats) : Words {
    override val language = Language.DE
    override val advice = AdviceDe(formats)
    override val bills = BillsDe(formats)
    override val common = CommonDe(formats)
    override val errors = ErrorsDe(formats)
    override val events = EventsDe(formats)
    override val firstStart = FirstStartDe(formats)
    override val history = HistoryDe(formats)
    override val home = HomeDe(formats)
    override val loans = LoansDe(formats)
    override val pay = PayDe(formats)
    override val perks = PerksDe(formats)
    override val play = PlayDe(formats)
    override val points = PointsDe(formats)
    override val refusals = RefusalsDe(formats)
    override val ride = RideDe(formats)
    override val security = SecurityDe(formats)
    override val sharing = SharingDe(formats)
    override val topUp = TopUpDe(formats)
}

/** Chooses by the rules of CLDR for whole numbers. */
internal fun pluralDe(n: Long, one: String, other: String): String = when {
    n == 1L -> one
    else -> other
}
