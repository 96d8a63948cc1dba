package app.tally.ui.loans

import app.tally.core.Loan
import app.tally.core.LoanState
import app.tally.core.PerkKind
import app.tally.core.PerkOffer
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.perks.answer
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen

/** What was borrowed, and who lends. */
internal class LoansModel(
    app: App,
) : ScreenModel(app) {
    private var loans: List<Loan> = emptyList()
    private var lenders: List<PerkOffer> = emptyList()

    override suspend fun read() {
        loans =
            wallet.loans
                .page()
                .items
                .filter { it.state != LoanState.OFFERED }
        lenders = wallet.perks.list(PerkKind.LOAN).items
    }

    override suspend fun tap(id: String) {
        val place = id.substringAfterLast('-').toIntOrNull() ?: return
        if (id.startsWith("loan-")) loans.getOrNull(place - 1)?.let { app.go(Route("loan", it.id), this) }
        if (id.startsWith("lender-")) lenders.getOrNull(place - 1)?.let { app.go(Route("offer", it.id), this) }
    }

    override fun draw(): Screen {
        val borrowed = if (loans.isEmpty()) listOf(Empty(words.loans.empty)) else listOf(Group(elements = loans.mapIndexed(::row)))
        return Screen(words.loans.title, listOfNotNull(problem?.let(words::notice)) + borrowed + offered())
    }

    private fun row(
        place: Int,
        loan: Loan,
    ) = Row(loan.lenderName, words.standing(loan), formats.money(loan.principal), Icon.LOAN, "loan-${place + 1}")

    private fun offered(): List<Element> {
        if (lenders.isEmpty()) return emptyList()
        val rows = lenders.mapIndexed { place, offer -> Row(offer.title, words.answer(offer), icon = Icon.PERK, id = "lender-${place + 1}") }
        return listOf(Heading(words.perks.kinds.loan), Group(elements = rows))
    }
}
