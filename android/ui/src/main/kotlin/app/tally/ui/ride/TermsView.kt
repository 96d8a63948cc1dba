package app.tally.ui.ride

import app.tally.core.PerkOffer
import app.tally.core.Rental
import app.tally.ui.perks.answer
import app.tally.ui.perks.icon
import app.tally.ui.screen.Element
import app.tally.ui.screen.Group
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.words.Formats
import app.tally.ui.words.Words

/** What is signed for a ride: the deposit or none, the most that it costs, and the price. */
internal class TermsView(
    private val words: Words,
    private val formats: Formats,
) {
    private val say = words.ride

    /** The deposit, why it is what it is, and the cap. */
    fun deposit(
        ride: Rental,
        offer: PerkOffer?,
    ): List<Element> {
        val hero = Hero(say.depositTitle, formats.money(ride.deposit), listOf(deposit(ride), say.cap(ride.cap), say.startBy(ride.startBy)))
        return listOfNotNull(hero, ride.perk?.let { Paragraph(learns(ride)) } ?: offer?.let(::why))
    }

    private fun deposit(ride: Rental): String {
        val perk = ride.perk ?: return say.deposit(ride.deposit)
        return if (ride.deposit.minor == 0L) say.noDeposit else say.lessDeposit(ride.deposit, perk.ordinary)
    }

    private fun learns(ride: Rental) =
        words.pay.sellerLearns(
            ride.providerName,
            ride.perk
                ?.step
                ?.points
                ?.toLong() ?: 0,
        )

    /** Why there is a deposit although points could lessen it. */
    private fun why(offer: PerkOffer) = Row(offer.title, words.answer(offer), icon = icon(offer.kind), id = "offer")

    /** The price, line by line. */
    fun price(ride: Rental): List<Element> = listOf(Group(say.price, prices(ride, words).map(::Paragraph)))
}
