package app.tally.ui.ride

import app.tally.core.Rental
import app.tally.core.RideState
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.words.Words

/** The rides there were, the one that goes on, and the way to the next. */
internal class RidesModel(
    app: App,
) : ScreenModel(app) {
    private var rides: List<Rental> = emptyList()

    override suspend fun read() {
        rides =
            wallet.rentals
                .page(limit = MOST)
                .items
                .filter { it.state != RideState.OFFERED }
    }

    override suspend fun tap(id: String) {
        if (id == "scan") return app.go(Route("ride-scan"), this)
        rides.touched(id)?.let { app.go(Route("ride", it.id), this) }
    }

    override fun draw(): Screen {
        val (running, past) = rides.withIndex().partition { it.value.state in GOING_ON }
        val elements = listOfNotNull(problem?.let(words::notice)) + running.map { row(it) } + past(past)
        return Screen(words.ride.title, elements, listOf(action("scan", words.ride.scan, ActionRole.MAIN)))
    }

    private fun past(past: List<IndexedValue<Rental>>): List<Element> {
        if (past.isEmpty()) return if (rides.isEmpty()) listOf(Empty(words.ride.empty)) else emptyList()
        return listOf(Heading(words.ride.past), Group(elements = past.map { row(it) }))
    }

    private fun row(one: IndexedValue<Rental>): Row {
        val ride = one.value
        val ended = ride.endedAt.takeIf { ride.state == RideState.DONE }?.let(words.ride::ended)
        return Row(ride.providerName, ended ?: words.ride.states[ride.state], ride.collected?.let(formats::money), Icon.BIKE, "ride-${one.index + 1}")
    }

    private companion object {
        /** More than this nobody looks through. */
        const val MOST = 50u
    }
}

/** Signed, and not over yet. */
private val GOING_ON = setOf(RideState.UNLOCKING, RideState.CREATED, RideState.RIDING, RideState.SETTLING)

/** Each of them in a row of its own, with where it stands if it is not being ridden, or what is to be known [instead]. */
internal fun Words.openRides(
    rides: List<Rental>,
    instead: String? = null,
): List<Row> =
    rides.mapIndexed { place, one ->
        val riding = one.state == RideState.RIDING
        val title = if (riding) home.rideRunning(one.bike) else history.subjects.ride(one.bike, one.providerName)
        Row(title, instead ?: ride.states[one.state].takeIf { !riding }, icon = Icon.BIKE, id = "ride-${place + 1}")
    }

/** The ride whose row this is. */
internal fun List<Rental>.touched(id: String): Rental? = id.removePrefix("ride-").toIntOrNull()?.let { getOrNull(it - 1) }
