package app.tally.ui.loans

import app.tally.core.Loan
import app.tally.core.LoanState
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Screen

/** One loan: what it costs before it is signed, and how much of it is paid back afterwards. */
internal class LoanModel(
    app: App,
    private val id: String,
) : ScreenModel(app) {
    private var loan: Loan? = null

    override suspend fun read() {
        loan = wallet.loans.find(id)
    }

    override suspend fun tap(id: String) {
        when (id) {
            "take" -> doing(id) { loan = wallet.loans.take(this.id) }
            "discard" -> discard()
            "refresh" -> doing(id) { app.refresh()?.let { throw it } }
            else -> bill(id)?.let { app.go(Route("bill", it), this) }
        }
    }

    private suspend fun discard() {
        doing("discard") { wallet.loans.discard(id) }
        if (problem == null) app.back(this)
    }

    private fun bill(id: String): String? =
        id.removePrefix("instalment-").toIntOrNull()?.let {
            loan
                ?.instalments
                ?.getOrNull(it - 1)
                ?.bill
                ?.id
        }

    override fun draw(): Screen {
        val shown = loan ?: return unread(words.loans.title)
        val title = if (shown.state == LoanState.OFFERED) words.loans.confirmTitle(shown.principal, shown.lenderName) else shown.lenderName
        return Screen(title, listOfNotNull(problem?.let(words::notice)) + LoanView(words, formats).loan(shown), bottom(shown))
    }

    private fun bottom(shown: Loan): List<Element> =
        when (shown.state) {
            LoanState.OFFERED -> {
                listOf(
                    action("take", words.loans.take, ActionRole.MAIN, needsPerson = true),
                    action("discard", words.loans.discard, ActionRole.QUIET),
                )
            }

            LoanState.TAKING -> {
                listOf(action("refresh", words.common.refresh))
            }

            else -> {
                emptyList()
            }
        }
}
