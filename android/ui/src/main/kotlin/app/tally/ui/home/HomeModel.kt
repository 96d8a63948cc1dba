package app.tally.ui.home

import app.tally.core.Balance
import app.tally.core.Bill
import app.tally.core.Payment
import app.tally.core.PointsOverview
import app.tally.core.PointsState
import app.tally.core.Rental
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.bills.lastDay
import app.tally.ui.history.row
import app.tally.ui.history.touched
import app.tally.ui.ride.openRides
import app.tally.ui.ride.touched
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Link
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tab
import app.tally.ui.screen.Tone

/** The first screen: what can be spent, what is owed next, points, and the latest payments. */
internal class HomeModel(
    app: App,
) : ScreenModel(app) {
    private var balance: Balance? = null
    private var rides: List<Rental> = emptyList()
    private var bill: Bill? = null
    private var late = 0
    private var points: PointsOverview? = null
    private var payments: List<Payment> = emptyList()

    override suspend fun read() {
        balance = wallet.accounts.list().firstOrNull()
        rides = wallet.rentals.goingOn()
        bill = wallet.bills.nextDue()
        late = wallet.bills.owed().count { it.daysLate > 0u }
        points = wallet.points.overview()
        payments = wallet.payments.page(limit = LATEST).items
    }

    override suspend fun tap(id: String) {
        when (id) {
            "refresh" -> doing(id) { app.refresh()?.let { throw it } }
            "scan", "top-up", "points", "bills" -> app.go(Route(id), this)
            "show-all" -> app.startAt(Route("history"))
            else -> opened(id)?.let { app.go(it, this) }
        }
    }

    private fun opened(id: String) = rides.touched(id)?.let { Route("ride", it.id) } ?: payments.touched(id)?.let { Route("payment", it.id) }

    override fun draw() =
        Screen(
            title = words.common.home,
            back = false,
            tab = Tab.HOME,
            elements = listOfNotNull(problem?.let(words::notice), freshness()) + words.openRides(rides) + money() + nextBill() + score() + latest(),
            bottom = listOf(action("scan", words.home.scan, ActionRole.MAIN)),
        )

    private fun freshness(): Element? {
        val known = balance
        val refresh = Link("refresh", if (busy == "refresh") words.common.refreshing else words.common.refresh)
        return when {
            !app.outside.online() -> Notice(Tone.INFO, words.common.offline, known?.asOf?.let(words.common::asOf))
            known?.asOf == null -> Notice(Tone.INFO, words.common.neverSynced, action = refresh)
            known.stale -> Notice(Tone.CAUTION, words.common.stale(known.asOf!!), action = refresh)
            else -> null
        }
    }

    private fun money(): Element {
        val topUp = action("top-up", words.home.topUp)
        val known = balance ?: return Group(elements = listOf(Empty(words.home.noMoney), topUp))
        val details =
            listOfNotNull(
                words.home.held(known.held).takeIf { known.held.minor > 0 },
                words.home.pending(known.pending).takeIf { known.pending.minor > 0 },
            )
        return Group(elements = listOf(Hero(words.home.balance, formats.money(known.available), details), topUp))
    }

    private fun nextBill(): Element {
        val due = bill ?: return Group(words.home.nextBillTitle, listOf(Row(words.home.noBills, icon = Icon.DONE, id = "bills")))
        val say = if (due.daysLate > 0u) words.home::nextBillLate else words.home::nextBill
        val title = say(due.amount, due.creditorName, due.lastDay)
        return Group(
            words.home.nextBillTitle,
            listOf(Row(title, words.home.billLate(late.toLong()).takeIf { late > 0 }, icon = Icon.BILL, id = "bills")),
        )
    }

    private fun score(): Element {
        val known = points
        val title =
            when (known?.state) {
                null, PointsState.OFF -> words.home.pointsOff
                PointsState.ASSESSED -> known.score?.let { words.points.scoreOf(it.stated, it.asOf) } ?: words.points.states.notAssessed
                else -> words.points.states[known.state]
            }
        return Group(words.home.pointsTitle, listOf(Row(title, icon = Icon.POINTS, id = "points")))
    }

    private fun latest(): List<Element> {
        val heading = Heading(words.home.recent)
        if (payments.isEmpty()) return listOf(heading, Empty(words.home.noPayments))
        val rows = payments.mapIndexed { place, payment -> row(words, formats, payment, "payment-${place + 1}") }
        return listOf(heading, Group(elements = rows), action("show-all", words.common.showAll, ActionRole.QUIET))
    }

    private companion object {
        val LATEST = 4u
    }
}
