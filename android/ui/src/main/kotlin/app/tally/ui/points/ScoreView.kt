package app.tally.ui.points

import app.tally.core.Evaluation
import app.tally.core.FactorPoints
import app.tally.core.HeldEntry
import app.tally.core.PointsScore
import app.tally.ui.screen.Element
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Meter
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Tone
import app.tally.ui.words.Formats
import app.tally.ui.words.Words

/** The score, what the phone itself comes to, and how it comes about. */
internal class ScoreView(
    private val words: Words,
    private val formats: Formats,
) {
    private val say = words.points

    /** The number, whether it can be relied on, and what comes next. */
    fun number(
        score: PointsScore,
        ahead: List<Element> = emptyList(),
    ): List<Element> =
        listOfNotNull(
            Hero(say.title, formats.number(score.stated), listOf(say.scoreAsOf(score.asOf))),
            Meter(say.range, withinRange(score.stated), say.spokenScore(score.stated)),
            verdict(score),
            overdue(score).takeIf { score.stale || ahead.isEmpty() },
        ) + ahead

    private fun verdict(score: PointsScore): Notice {
        val fault = score.fault ?: return Notice(Tone.POSITIVE, say.believed)
        val counted = score.recomputed?.takeIf { it != score.stated }
        val sentence = counted?.let { say.disbelieved(score.stated, it) } ?: say.disbelievedOnly(score.stated)
        return Notice(Tone.ERROR, sentence, words.refusals.scoreFaults[fault])
    }

    private fun overdue(score: PointsScore): Element =
        if (score.stale) Notice(Tone.CAUTION, say.overdue(score.validUntil)) else Paragraph(say.nextOn(score.validUntil), quiet = true)

    /** The sum, line by line. Each part opens. */
    fun sum(evaluation: Evaluation): List<Element> {
        val ends = evaluation.clamp.takeIf { it != 0L }?.let { Paragraph(say.clamp(it)) }
        return listOf(Heading(say.why), Paragraph(say.start(evaluation.start))) + evaluation.factors.map(::part) + listOfNotNull(ends)
    }

    private fun part(factor: FactorPoints): Row {
        val name = say.factors[factor.factor]
        return Row(name, say.counting(factor.counting.toLong()), formats.signed(factor.points), Icon.POINTS, "factor-${factor.factor.slug}")
    }

    /** What comes next, from what is known today. */
    fun ahead(
        forecast: Evaluation,
        entries: List<HeldEntry>,
    ): List<Element> = listOfNotNull(Paragraph(say.forecast(forecast.score, forecast.asOf)), nextExpiry(forecast, entries)?.let(::Paragraph))

    private fun nextExpiry(
        forecast: Evaluation,
        entries: List<HeldEntry>,
    ): String? {
        val (day, score) = (forecast.nextExpiry ?: return null) to (forecast.scoreThen ?: return null)
        return say.nextExpiry(entries.count { it.expires == day }.toLong(), day, score)
    }
}

/** The scale of points. */
internal const val LOWEST: Long = 350
internal const val HIGHEST: Long = 950
private const val WHOLE = 10_000

/** How far along the scale so many points lie, in basis points. */
internal fun withinRange(points: Long): Int = ((points.coerceIn(LOWEST, HIGHEST) - LOWEST) * WHOLE / (HIGHEST - LOWEST)).toInt()

/** The name of a case in an id. */
internal val Enum<*>.slug: String get() = name.lowercase().replace('_', '-')
