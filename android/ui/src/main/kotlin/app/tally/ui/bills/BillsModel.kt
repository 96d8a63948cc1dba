package app.tally.ui.bills

import app.tally.core.Bill
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.more.offlineNotice
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen

/** What is owed and when, and what was. */
internal class BillsModel(
    app: App,
) : ScreenModel(app) {
    private var owed: List<Bill> = emptyList()
    private var past: List<Bill> = emptyList()

    override suspend fun read() {
        owed = wallet.bills.owed()
        val open = owed.map { it.id }.toSet()
        past =
            wallet.bills
                .page(limit = MOST)
                .items
                .filter { it.id !in open }
    }

    override suspend fun tap(id: String) {
        if (id == "loans") return app.go(Route("loans"), this)
        id
            .removePrefix("bill-")
            .toIntOrNull()
            ?.let { (owed + past).getOrNull(it - 1) }
            ?.let { app.go(Route("bill", it.id), this) }
    }

    override fun draw(): Screen {
        val loans = Row(words.loans.title, icon = Icon.LOAN, id = "loans")
        val elements = listOfNotNull(problem?.let(words::notice), app.offlineNotice()) + open() + loans + list(words.bills.past, past, owed.size)
        return Screen(words.bills.title, elements)
    }

    private fun open(): List<Element> = list(words.bills.owed, owed, 0).ifEmpty { listOf(Empty(words.bills.empty)) }

    private fun list(
        title: String,
        bills: List<Bill>,
        before: Int,
    ): List<Element> {
        if (bills.isEmpty()) return emptyList()
        val rows = bills.mapIndexed { place, bill -> row(bill, "bill-${before + place + 1}") }
        return listOf(Heading(title), Group(elements = rows))
    }

    private fun row(
        bill: Bill,
        id: String,
    ): Row {
        val spoken = words.bills.spokenRow(bill.creditorName, bill.amount, words.bills.states[bill.state], bill.lastDay)
        return Row(bill.creditorName, words.days(bill, app.outside.now()), formats.money(bill.amount), Icon.BILL, id, spoken = spoken)
    }

    private companion object {
        /** More than this nobody looks through. */
        const val MOST = 50u
    }
}
