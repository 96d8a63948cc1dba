package app.tally.ui.perks

import app.tally.core.LendingTerms
import app.tally.core.PerkEligibility
import app.tally.core.PerkOffer
import app.tally.core.PerkSchedule
import app.tally.core.PerkStep
import app.tally.core.Rhythm
import app.tally.ui.app.step
import app.tally.ui.points.wayView
import app.tally.ui.screen.Element
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Step
import app.tally.ui.screen.StepState
import app.tally.ui.screen.Steps
import app.tally.ui.screen.Tone
import app.tally.ui.words.Formats
import app.tally.ui.words.Words

/** One offer in words. */
internal class OfferView(
    private val words: Words,
    private val formats: Formats,
) {
    private val say = words.perks

    /** Whose it is, what it is to the person, and how it could become theirs. */
    fun answer(offer: PerkOffer): List<Element> {
        val answer = offer.eligibility
        val reached = (answer as? PerkEligibility.Eligible)?.let { Hero(offer.sellerName, words.benefit(offer, it.step)) }
        val tone = if (reached == null) Tone.INFO else Tone.POSITIVE
        return listOfNotNull(reached ?: Heading(offer.sellerName), Notice(tone, words.answer(offer)), next(offer)) + way(offer)
    }

    private fun next(offer: PerkOffer): Element? {
        val gap = (offer.eligibility as? PerkEligibility.Eligible)?.next ?: return null
        return Paragraph(say.nextStep(gap.missing.toLong(), words.benefit(offer, gap.step)))
    }

    private fun way(offer: PerkOffer): List<Element> {
        val (way, short) = (offer.way ?: return emptyList()) to (offer.eligibility as? PerkEligibility.Short ?: return emptyList())
        return listOf(Heading(say.nearestWay)) +
            wayView(
                way,
                short.gap.step.points
                    .toLong(),
                words,
            )
    }

    /** Its steps, where and when it holds, and what anybody can do without points. */
    fun terms(offer: PerkOffer): List<Element> {
        val reached = (offer.eligibility as? PerkEligibility.Eligible)?.step
        val steps = Steps("", offer.steps.map { step(offer, it, reached) })
        val ordinary = Group(say.ordinaryTitle, listOf(Paragraph(say.ordinary[offer.ordinary])))
        return listOf(Heading(say.steps), steps) + conditions(offer).map(::Paragraph) + ordinary + Paragraph(say.protected, quiet = true)
    }

    private fun step(
        offer: PerkOffer,
        step: PerkStep,
        reached: PerkStep?,
    ): Step {
        val state =
            if (step == reached) {
                StepState.NOW
            } else if (reached != null && step.points < reached.points) {
                StepState.DONE
            } else {
                StepState.NEXT
            }
        return words.step(say.stepFrom(step.points.toLong(), words.benefit(offer, step)), state)
    }

    private fun conditions(offer: PerkOffer): List<String> =
        listOfNotNull(
            offer.lending?.let(::lending),
            places(offer),
            offer.schedule?.let(::hours),
            offer.endedAt?.let(say::endedEarly) ?: say.validUntil(offer.until),
        )

    private fun lending(terms: LendingTerms): String {
        val (fee, count) = terms.fee.toLong() to terms.instalments.toLong()
        return if (terms.rhythm == Rhythm.WEEKLY) say.lendingWeekly(fee, count) else say.lendingMonthly(fee, count)
    }

    private fun places(offer: PerkOffer): String =
        when (offer.cities.size) {
            0 -> say.everywhere
            in 1..FEW -> say.inThese(offer.cities.map { it.name })
            else -> say.inCities(offer.cities.size.toLong())
        }

    private fun hours(schedule: PerkSchedule): String {
        val days = schedule.days.map { words.common.weekdays[it] }
        return say.hours(days, schedule.opens.toInt(), schedule.closes.toInt(), schedule.zone.substringAfterLast('/').replace('_', ' '))
    }

    private companion object {
        /** So many cities can be read in a line. */
        const val FEW = 5
    }
}
