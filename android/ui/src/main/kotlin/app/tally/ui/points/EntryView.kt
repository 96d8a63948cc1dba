package app.tally.ui.points

import app.tally.core.EntrySource
import app.tally.core.EntryStanding
import app.tally.core.FactorPoints
import app.tally.core.HeldEntry
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone
import app.tally.ui.words.Formats
import app.tally.ui.words.Words

/** What counts for or against somebody: a part of the score with its entries, and one entry. */
internal class EntryView(
    private val words: Words,
    private val formats: Formats,
) {
    private val say = words.points

    /** One part of the score. */
    fun factor(
        factor: FactorPoints,
        entries: List<HeldEntry>,
    ): Screen {
        val bound = factor.bound.takeIf { it != 0L }?.let { Paragraph(say.bound(it)) }
        val number = Hero(say.factors[factor.factor], formats.signed(factor.points), listOf(say.counting(factor.counting.toLong())))
        return Screen(say.factors[factor.factor], listOfNotNull(number, bound, Paragraph(say.factorsWhat[factor.factor])) + list(entries))
    }

    private fun list(entries: List<HeldEntry>): List<Element> =
        if (entries.isEmpty()) listOf(Empty(say.empty)) else entries.mapIndexed { place, entry -> row(entry, "entry-${place + 1}") }

    private fun row(
        entry: HeldEntry,
        id: String,
    ): Row {
        val (kind, standing) = say.entries[entry.kind] to say.standings[entry.standing]
        return Row(kind, standing, formats.signed(entry.points), icon(entry.source), id, spoken = say.spokenEntry(kind, entry.points, standing))
    }

    private fun icon(source: EntrySource) =
        when (source) {
            EntrySource.BILL -> Icon.BILL
            EntrySource.LOAN -> Icon.LOAN
            EntrySource.ORDER -> Icon.BIKE
            EntrySource.ACCOUNT -> Icon.PERSON
        }

    /** One entry: what it does, where it comes from, and until when it counts. */
    fun entry(entry: HeldEntry): Screen =
        Screen(say.entryTitle, listOf(Hero(say.entries[entry.kind], say.worthToday(entry.points))) + standing(entry) + days(entry) + origin(entry))

    private fun standing(entry: HeldEntry): Element {
        val tone = if (entry.standing == EntryStanding.COUNTS && entry.points > 0) Tone.POSITIVE else Tone.INFO
        return Notice(tone, say.standings[entry.standing])
    }

    private fun days(entry: HeldEntry): List<Element> =
        listOfNotNull(
            say.happened(entry.occurred),
            entry.settled?.let(say::settledOn),
            entry.expires?.let(say::countsUntil) ?: say.neverExpires,
        ).map(::Paragraph)

    private fun origin(entry: HeldEntry): List<Element> {
        val source = Fact(say.comesFrom, say.origins[entry.source])
        val show = Action("source", say.showSource)
        val dispute = listOf(Paragraph(say.disputeHow, quiet = true), Action("dispute", say.disputeEntry, ActionRole.QUIET))
        return when (entry.source) {
            EntrySource.ACCOUNT -> listOf(source)
            EntrySource.LOAN -> listOf(source, show)
            EntrySource.BILL, EntrySource.ORDER -> listOf(source, show) + dispute.takeIf { entry.standing != EntryStanding.DISPUTED }.orEmpty()
        }
    }
}
