package app.tally.ui.ride

import app.tally.core.Money
import app.tally.core.PendingOperation
import app.tally.core.Rental
import app.tally.core.RideState
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Dialog
import app.tally.ui.screen.Element
import app.tally.ui.screen.Screen

/** One ride, from the signature to its price. Ending it needs no network. */
internal class RideModel(
    app: App,
    private val id: String,
) : ScreenModel(app) {
    private var ride: Rental? = null
    private var fare: Money? = null
    private var unsent = false
    private var ending = false
    private var badDistance = false

    private val say get() = words.ride
    private val metres get() = metres(typed[DISTANCE].orEmpty())

    override suspend fun read() {
        val read = wallet.rentals.find(id)
        fare = if (read.state == RideState.RIDING) wallet.rentals.fareSoFar(id, metres ?: 0u) else null
        unsent = read.state == RideState.SETTLING && wallet.outbox.unsent().any(::endsRide)
        ride = read
    }

    private fun endsRide(operation: PendingOperation) = operation.typ == "tally-ride-end+jwt"

    override suspend fun type(id: String) {
        badDistance = false
        load()
    }

    override suspend fun tap(id: String) {
        when (id) {
            "refresh" -> doing(id) { app.refresh()?.let { throw it } }
            "unlock" -> doing(id) { ride = wallet.rentals.unlock(this.id) }.also { load() }
            "cancel" -> doing(id) { ride = wallet.rentals.cancel(this.id) }
            "end" -> askEnd()
            "go-on" -> ending = false
            "close" -> doing(id) { end() }
            "dispute" -> app.go(Route("ride-dispute", this.id), this)
            "receipt" -> doing(id) { share("tally-ride.json", wallet.rentals.evidence(this.id)) }
        }
    }

    private fun askEnd() {
        badDistance = metres == null
        ending = metres != null
    }

    private suspend fun end() {
        ending = false
        wallet.rentals.end(id, metres ?: return)
        typed.remove(DISTANCE)
        reread()
    }

    override fun closes(): Boolean = ending.also { ending = false }

    override fun draw(): Screen {
        val shown = ride ?: return unread(say.title)
        val view = RideView(words, formats, app.outside.now())
        val elements = listOfNotNull(problem?.let(words::notice)) + body(view, shown)
        return Screen(words.history.subjects.ride(shown.bike, shown.providerName), elements, bottom(shown), dialog = question().takeIf { ending })
    }

    private fun body(
        view: RideView,
        shown: Rental,
    ): List<Element> =
        when (shown.state) {
            RideState.RIDING -> view.riding(shown, fare ?: shown.cap, app.outside.online()) + view.distance(typed[DISTANCE].orEmpty(), badDistance)
            RideState.SETTLING -> view.settling(shown, unsent)
            RideState.DONE -> view.done(shown)
            else -> view.standing(shown)
        }

    private fun bottom(shown: Rental): List<Element> =
        when (shown.state) {
            RideState.RIDING -> listOf(action("end", say.end, ActionRole.MAIN))
            RideState.CREATED -> listOf(action("unlock", say.unlock, ActionRole.MAIN), action("cancel", say.cancel, ActionRole.QUIET))
            RideState.UNLOCKING, RideState.SETTLING -> listOf(action("refresh", words.common.refresh))
            RideState.DONE -> after(shown)
            else -> emptyList()
        }

    private fun after(shown: Rental): List<Element> {
        val dispute = action("dispute", say.dispute, ActionRole.QUIET).takeIf { shown.disputed == null }
        return listOfNotNull(action("receipt", words.history.sendReceipt), dispute)
    }

    private fun question(): Dialog {
        val end = Action("close", say.end, ActionRole.MAIN)
        return Dialog(say.end, say.endAsk, listOf(end, Action("go-on", words.common.cancel, ActionRole.QUIET)))
    }

    private companion object {
        const val DISTANCE = "distance"
    }
}
