package app.tally.ui.points

import app.tally.core.PointsStep
import app.tally.core.Reaching
import app.tally.core.WithoutGrant
import app.tally.ui.app.step
import app.tally.ui.screen.Choice
import app.tally.ui.screen.Element
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Option
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Step
import app.tally.ui.screen.StepState
import app.tally.ui.screen.Steps
import app.tally.ui.words.Words

/** What would change the score. */
internal class WhatIfView(
    private val words: Words,
) {
    private val say = words.points

    /** Both questions: taking the permission back, and the way to more points. */
    fun screen(
        without: WithoutGrant?,
        targets: List<Long>,
        chosen: Long,
        way: Reaching,
    ): Screen = Screen(say.whatIf, way(targets, chosen, way) + without?.let(::withdrawn).orEmpty())

    private fun withdrawn(without: WithoutGrant): List<Element> =
        listOf(Heading(say.whatIfWithdraw), Paragraph(say.whatIfWithdrawn(without.before, without.after, without.fallsAway.size.toLong())))

    private fun way(
        targets: List<Long>,
        chosen: Long,
        way: Reaching,
    ): List<Element> {
        val options = targets.map { Option(it.toString(), words.common.pointsCount(it)) }
        return listOf(Choice("target", say.reachTitle(chosen), options, chosen.toString())) + wayView(way, chosen, words)
    }
}

/** The soonest way to so many points, or that there is none yet. */
internal fun wayView(
    way: Reaching,
    points: Long,
    words: Words,
): List<Element> {
    val say = words.points
    val at = way.at ?: return listOf(Paragraph(say.reachNever(way.score)))
    if (way.steps.isEmpty()) return listOf(Paragraph(say.reachedAlready))
    val steps = way.steps.mapIndexed { place, step -> next(step, place, words) }
    return listOf(Paragraph(say.reachOn(way.score, at)), Steps(say.reachTitle(points), steps))
}

private fun next(
    step: PointsStep,
    place: Int,
    words: Words,
) = words.step(sentence(step, words), if (place == 0) StepState.NOW else StepState.NEXT)

private fun sentence(
    step: PointsStep,
    words: Words,
) = when (step) {
    is PointsStep.Settle -> words.points.steps.settle(words.points.sources[step.source], step.on)
    is PointsStep.Earn -> words.points.steps.earn(words.points.entries[step.kind], step.on)
    is PointsStep.Expires -> words.points.steps.expires(step.on)
}
