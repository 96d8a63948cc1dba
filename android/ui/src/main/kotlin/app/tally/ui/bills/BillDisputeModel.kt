package app.tally.ui.bills

import app.tally.core.Bill
import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Field
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Screen

/** Says what is wrong with a bill. It needs no network, and it costs no points while nobody has decided. */
internal class BillDisputeModel(
    app: App,
    private val id: String,
) : ScreenModel(app) {
    private var bill: Bill? = null

    override suspend fun read() {
        bill = wallet.bills.find(id)
    }

    override suspend fun tap(id: String) {
        if (id != "send") return
        doing(id) { wallet.bills.dispute(this.id, typed[BECAUSE].orEmpty()) }
        if (problem != null) return
        app.back(this)
        app.refresh()
    }

    override fun draw(): Screen {
        val about = bill?.let { Hero(it.creditorName, formats.money(it.amount)) }
        val because = Field(BECAUSE, words.bills.disputeHint, typed[BECAUSE].orEmpty())
        val send = action("send", words.bills.disputeSend, ActionRole.MAIN, enabled = typed[BECAUSE].orEmpty().isNotBlank())
        val elements = listOfNotNull(problem?.let(words::notice), about, because)
        return Screen(words.bills.dispute, elements, listOf(send))
    }

    private companion object {
        const val BECAUSE = "because"
    }
}
