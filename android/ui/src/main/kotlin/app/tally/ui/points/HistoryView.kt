package app.tally.ui.points

import app.tally.core.PastScore
import app.tally.ui.screen.Chart
import app.tally.ui.screen.Element
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Point
import app.tally.ui.words.Formats
import app.tally.ui.words.Words

/** The scores of the past, drawn from the oldest to the newest; one alone is no history. */
internal fun historyView(
    newestFirst: List<PastScore>,
    words: Words,
    formats: Formats,
): List<Element> {
    val scores = newestFirst.reversed()
    if (scores.size < 2) return listOf(Heading(words.points.history), Paragraph(words.points.historyEmpty, quiet = true))
    val summary = words.points.spokenHistory(scores.first().stated, scores.last().stated, scores.size.toLong())
    return listOf(Heading(words.points.history), Chart(words.points.historyMonths(scores.size.toLong()), scores.map { point(it, formats) }, summary))
}

private fun point(
    score: PastScore,
    formats: Formats,
) = Point(formats.day(score.asOf), formats.number(score.stated), withinRange(score.stated))
