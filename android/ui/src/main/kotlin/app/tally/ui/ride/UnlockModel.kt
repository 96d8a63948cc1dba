package app.tally.ui.ride

import app.tally.core.PerkEligibility
import app.tally.core.PerkKind
import app.tally.core.PerkOffer
import app.tally.core.Rental
import app.tally.core.RideState
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Screen

/**
 * What riding a bike would cost, before it is unlocked: exactly what is signed. What the person signs keeps its id while the app is
 * killed, so that coming back shows the same ride and never a second one.
 */
internal class UnlockModel(
    app: App,
    private val code: String,
) : ScreenModel(app) {
    private var ride: Rental? = null
    private var offers: List<PerkOffer> = emptyList()

    override val drawsUnread = true

    override suspend fun read() {
        offers = wallet.perks.list(PerkKind.DEPOSIT_WAIVER).items
        if (ride == null) prepare(typed[OFFER])
        ride?.takeIf { it.state != RideState.OFFERED }?.let { app.replace(Route("ride", it.id), this) }
    }

    /** Under another offer it is another ride; the one before was never signed. */
    private suspend fun prepare(perk: String?) {
        val id = typed.getOrPut("id-${perk.orEmpty()}") { wallet.newId() }
        ride = wallet.rentals.prepare(code, id, perk)
        if (perk == null) typed.remove(OFFER) else typed[OFFER] = perk
    }

    override suspend fun tap(id: String) {
        val shown = ride
        when (id) {
            "retry" -> doing(id) { prepare(typed[OFFER]) }
            "use-points" -> doing(id) { prepare(offer(shown)?.id) }
            "ordinary" -> doing(id) { prepare(null) }
            "offer" -> offer(shown)?.let { app.go(Route("offer", it.id), this) }
            "unlock" -> doing(id) { unlock(shown ?: return@doing) }
        }
    }

    private suspend fun unlock(shown: Rental) {
        val signed = wallet.rentals.unlock(shown.id)
        app.replace(Route("ride", signed.id), this)
    }

    /** What this provider offers for points. */
    private fun offer(ride: Rental?): PerkOffer? {
        val theirs = offers.filter { it.sellerName == ride?.providerName }
        return theirs.find { it.eligibility is PerkEligibility.Eligible } ?: theirs.firstOrNull()
    }

    override fun draw(): Screen {
        val shown = ride ?: return waiting()
        val view = TermsView(words, formats)
        val elements = listOfNotNull(problem?.let(words::notice)) + view.deposit(shown, offer(shown)) + view.price(shown)
        val title = words.ride.confirmTitle(shown.bike, shown.providerName)
        return Screen(title, elements, listOf(action("unlock", words.ride.unlock, ActionRole.MAIN, needsPerson = true)) + listOfNotNull(other(shown)))
    }

    private fun waiting(): Screen {
        val error = problem ?: return Screen(words.ride.title, listOf(Progress(words.common.loading)))
        return Screen(words.ride.title, listOf(words.notice(error)), listOf(action("retry", words.common.retry)))
    }

    /** With points, or without them: always the person's own choice. */
    private fun other(shown: Rental): Element? =
        when {
            shown.perk != null -> action("ordinary", words.ride.ordinaryDeposit, ActionRole.QUIET)
            offer(shown)?.eligibility is PerkEligibility.Eligible -> action("use-points", words.pay.usePerk)
            else -> null
        }

    companion object {
        /** What is used for the deposit, if anything is. */
        const val OFFER = "offer"
    }
}
