package app.tally.ui.perks

import app.tally.core.Money
import app.tally.core.PerkEligibility
import app.tally.core.PerkKind
import app.tally.core.PerkOffer
import app.tally.core.PerkStep
import app.tally.ui.screen.Icon
import app.tally.ui.words.Words

/** What an offer is to the person, in a few words. */
internal fun Words.answer(offer: PerkOffer): String {
    val say = perks.answers
    return when (val answer = offer.eligibility) {
        is PerkEligibility.Eligible -> say.eligible
        is PerkEligibility.Short -> say.short(answer.gap.missing.toLong())
        is PerkEligibility.NotHere -> notHere(answer)
        is PerkEligibility.NotYet -> say.notYet(answer.opens)
        PerkEligibility.NoPoints -> say.noPoints
        PerkEligibility.ConsentMissing -> say.consentMissing(offer.sellerName)
        PerkEligibility.Over -> say.over
    }
}

private fun Words.notHere(answer: PerkEligibility.NotHere): String {
    val (nearest, kilometres) = (answer.nearest ?: return perks.notHereNoCity) to (answer.kilometres ?: return perks.notHereNoCity)
    return perks.answers.notHere(nearest.name, kilometres.toLong())
}

/** What a step brings, in the measure of its kind. */
internal fun Words.benefit(
    offer: PerkOffer,
    step: PerkStep,
): String {
    val (say, worth) = perks.benefits to step.benefit.toLong()
    return when (offer.kind) {
        PerkKind.DEPOSIT_WAIVER -> say.depositWaiver(worth)
        PerkKind.DISCOUNT -> say.discount(worth)
        PerkKind.DELAYED_PAYMENT -> say.delayedPayment(worth)
        PerkKind.LOAN -> say.loan(Money(worth, offer.currency))
    }
}

internal fun icon(kind: PerkKind): Icon =
    when (kind) {
        PerkKind.DEPOSIT_WAIVER -> Icon.BIKE
        PerkKind.DISCOUNT -> Icon.PERK
        PerkKind.DELAYED_PAYMENT -> Icon.BILL
        PerkKind.LOAN -> Icon.LOAN
    }
