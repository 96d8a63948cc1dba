package app.tally.ui.perks

import app.tally.ReachPreview
import app.tally.core.PerkEligibility
import app.tally.core.PerkKind
import app.tally.core.PerkOffer
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.pay.PayModel
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Group
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Screen

/** One offer: what it brings, what is missing, and what anybody can do without it. */
internal class OfferModel(
    app: App,
    private val id: String,
) : ScreenModel(app) {
    private var offer: PerkOffer? = null
    private var asked: ReachPreview? = null

    private val say get() = words.perks

    override suspend fun read() {
        val read = wallet.perks.offer(id)
        asked = if (read.eligibility == PerkEligibility.ConsentMissing) wallet.consents.previewReach(read.seller) else null
        offer = read
    }

    override suspend fun tap(id: String) {
        val offer = offer ?: return
        when (id) {
            "use" -> app.go(use(offer), this, mapOf(PayModel.PERK to offer.id).takeIf { offer.kind in AT_THE_TILL }.orEmpty())
            "city" -> app.go(Route("cities"), this)
            "points" -> app.go(Route("points"), this)
            "allow" -> doing(id) { allow() }
            "refuse" -> app.back(this)
        }
    }

    private fun use(offer: PerkOffer) =
        when (offer.kind) {
            PerkKind.DISCOUNT, PerkKind.DELAYED_PAYMENT -> Route("scan")
            PerkKind.DEPOSIT_WAIVER -> Route("ride-scan", offer.id)
            PerkKind.LOAN -> Route("borrow", offer.id)
        }

    private suspend fun allow() {
        wallet.consents.grantReach(asked ?: return)
        app.refresh()
    }

    override fun draw(): Screen {
        val offer = offer ?: return unread(words.perks.title)
        val view = OfferView(words, formats)
        val elements = listOfNotNull(problem?.let(words::notice)) + view.answer(offer) + asked?.let(::question).orEmpty() + view.terms(offer)
        return Screen(offer.title, elements, bottom(offer))
    }

    private fun question(asked: ReachPreview): List<Element> {
        val terms = listOf(Paragraph(say.reachWhat(asked.sellerName)), Paragraph(words.sharing.lasts(asked.expiresAt)))
        return listOf(Group(say.reachTitle(asked.sellerName), terms))
    }

    private fun bottom(offer: PerkOffer): List<Element> =
        when (offer.eligibility) {
            is PerkEligibility.Eligible -> {
                listOf(action("use", say.use, ActionRole.MAIN))
            }

            is PerkEligibility.NotHere -> {
                listOf(action("city", say.pickCity))
            }

            PerkEligibility.NoPoints -> {
                listOf(action("points", words.points.title))
            }

            PerkEligibility.ConsentMissing -> {
                listOf(action("allow", say.reachAllow, ActionRole.MAIN, needsPerson = true), action("refuse", say.reachRefuse, ActionRole.QUIET))
            }

            else -> {
                emptyList()
            }
        }

    private companion object {
        /** What is used when a merchant's code is paid. */
        val AT_THE_TILL = setOf(PerkKind.DISCOUNT, PerkKind.DELAYED_PAYMENT)
    }
}
