package app.tally.ui.ride

import app.tally.core.DisputeReason
import app.tally.core.Rental
import app.tally.core.RideState
import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.points.slug
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Choice
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Option
import app.tally.ui.screen.Screen

/** Says what is wrong with the price of a ride. What is above what was signed the phone disputes by itself. */
internal class RideDisputeModel(
    app: App,
    private val id: String,
) : ScreenModel(app) {
    private var ride: Rental? = null

    private val reason get() = REASONS.find { it.slug == typed[REASON] }

    override suspend fun read() {
        ride = wallet.rentals.find(id)
    }

    override suspend fun choose(
        id: String,
        option: String,
    ) {
        typed[REASON] = option
    }

    override suspend fun tap(id: String) {
        if (id != "dispute") return
        doing(id) { ride = wallet.rentals.dispute(this.id, reason ?: return@doing) }
        if (problem == null) app.back(this)
    }

    override fun draw(): Screen {
        val shown = ride ?: return unread(words.ride.dispute)
        val price = shown.fare?.let { Hero(words.ride.chargeTitle, formats.money(it), listOfNotNull(shown.collected?.let(words.ride::collected))) }
        val why = Choice(REASON, words.ride.dispute, REASONS.map { Option(it.slug, words.ride.reasons[it]) }, reason?.slug)
        val send = action("dispute", words.bills.disputeSend, ActionRole.MAIN, enabled = reason != null && shown.state == RideState.DONE)
        return Screen(words.ride.dispute, listOfNotNull(problem?.let(words::notice), price, why), listOf(send))
    }

    private companion object {
        const val REASON = "reason"
        val REASONS = listOf(DisputeReason.WRONG_SUM, DisputeReason.NOT_MY_RIDE, DisputeReason.OTHER)
    }
}
