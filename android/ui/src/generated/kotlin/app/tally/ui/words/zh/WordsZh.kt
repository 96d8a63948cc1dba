// Generated from shells/words/. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.Words

internal class WordsZh(formats: Formats) : Words {
    override val language = Language.ZH
    override val advice = AdviceZh(formats)
    override val bills = BillsZh(formats)
    override val common = CommonZh(formats)
    override val errors = ErrorsZh(formats)
    override val events = EventsZh(formats)
    override val firstStart = FirstStartZh(formats)
    override val history = HistoryZh(formats)
    override val home = HomeZh(formats)
    override val loans = LoansZh(formats)
    override val pay = PayZh(formats)
    override val perks = PerksZh(formats)
    override val play = PlayZh(formats)
    override val points = PointsZh(formats)
    override val refusals = RefusalsZh(formats)
    override val ride = RideZh(formats)
    override val security = SecurityZh(formats)
    override val sharing = SharingZh(formats)
    override val topUp = TopUpZh(formats)
}
