package app.tally.ui.loans

import app.tally.core.Money
import app.tally.core.PerkEligibility
import app.tally.core.PerkOffer
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.pay.amountOf
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Screen

/** How much to borrow under a lender's offer. What it costs is shown before anything is signed. */
internal class BorrowModel(
    app: App,
    private val offerId: String,
) : ScreenModel(app) {
    private var offer: PerkOffer? = null

    override suspend fun read() {
        offer = wallet.perks.offer(offerId)
    }

    override suspend fun tap(id: String) {
        if (id != "continue") return
        doing(id) {
            val loan = wallet.loans.prepare(offerId, amount() ?: return@doing)
            app.go(Route("loan", loan.id), this)
        }
    }

    /** The most that the step lends that the person reaches. */
    private fun most(offer: PerkOffer): Money? =
        (offer.eligibility as? PerkEligibility.Eligible)?.let { Money(it.step.benefit.toLong(), offer.currency) }

    private fun amount(): Money? = offer?.let { amountOf(typed[AMOUNT].orEmpty(), it.currency, app.place.decimalSign) }?.takeIf { it.minor > 0 }

    override fun draw(): Screen {
        val shown = offer ?: return unread(words.loans.howMuch)
        val most = most(shown)
        val tooMuch = most != null && (amount()?.minor ?: 0) > most.minor
        val hint = most?.let(words.loans::most)
        val field = Field(AMOUNT, shown.sellerName, typed[AMOUNT].orEmpty(), FieldKind.AMOUNT, hint.takeIf { tooMuch }, hint.takeIf { !tooMuch })
        val next = action("continue", words.common.carryOn, ActionRole.MAIN, enabled = amount() != null && !tooMuch)
        val elements = listOfNotNull(problem?.let(words::notice), field, Paragraph(words.loans.ownMoney, quiet = true))
        return Screen(words.loans.howMuch, elements, listOf(next))
    }

    private companion object {
        const val AMOUNT = "amount"
    }
}
