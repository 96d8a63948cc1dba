package app.tally.ui.more

import app.tally.core.PendingOperation
import app.tally.ui.app.App
import app.tally.ui.app.Maker
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tab

/** Everything else. */
internal val morePlaces: Map<String, Maker> = mapOf("more" to { app, _ -> MoreModel(app) })

/** The way to everything that has no tab of its own. */
internal class MoreModel(
    app: App,
) : ScreenModel(app) {
    private var unsent: List<PendingOperation>? = null

    override val drawsUnread = true

    override suspend fun read() {
        unsent = wallet.outbox.unsent()
    }

    override suspend fun tap(id: String) {
        if (id in PLACES) app.go(Route(id), this)
    }

    override fun draw(): Screen {
        val waiting = unsent?.let { if (it.isEmpty()) words.common.outboxEmpty else words.common.waiting(it.size.toLong()) }
        val rows =
            listOf(
                Row(words.points.title, icon = Icon.POINTS, id = "points"),
                Row(words.bills.title, icon = Icon.BILL, id = "bills"),
                Row(words.loans.title, icon = Icon.LOAN, id = "loans"),
                Row(words.ride.title, icon = Icon.BIKE, id = "rides"),
                Row(words.topUp.title, icon = Icon.TOP_UP, id = "top-up"),
                Row(words.common.outbox, waiting, icon = Icon.FILE, id = "outbox"),
                Row(words.common.security, icon = Icon.LOCK, id = "security"),
            )
        return Screen(words.common.more, listOfNotNull(problem?.let(words::notice)) + rows, back = false, tab = Tab.MORE)
    }

    private companion object {
        val PLACES = setOf("points", "bills", "loans", "rides", "top-up", "outbox", "security")
    }
}
