package app.tally.ui.perks

import app.tally.core.CityEntry
import app.tally.core.OfferList
import app.tally.core.PerkEligibility
import app.tally.core.PerkOffer
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.more.offlineNotice
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Group
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Link
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tab
import app.tally.ui.screen.Tone

/** What sellers offer for points where somebody lives, and what each of it is to them. */
internal class PerksModel(
    app: App,
) : ScreenModel(app) {
    private var city: CityEntry? = null
    private var offers: OfferList? = null

    /** In an order in which people find them again. */
    private var sorted: List<PerkOffer> = emptyList()

    private val say get() = words.perks

    override suspend fun read() {
        city = wallet.perks.city()
        offers = wallet.perks.list(limit = MOST)
        sorted = offers?.items.orEmpty().sortedWith(compareBy({ it.sellerName }, { it.title }))
    }

    override suspend fun tap(id: String) {
        when (id) {
            "city" -> app.go(Route("cities"), this)
            "refresh" -> doing(id) { wallet.perks.refresh().also { reread() } }
            else -> place(id)?.let { app.go(Route("offer", it.id), this) }
        }
    }

    private fun place(id: String): PerkOffer? = id.removePrefix("offer-").toIntOrNull()?.let { sorted.getOrNull(it - 1) }

    override fun draw(): Screen {
        val offers = offers ?: return unread(say.title, Tab.PERKS)
        val above = listOfNotNull(problem?.let(words::notice), app.offlineNotice(), stale(offers), here())
        return Screen(say.title, above + sellers() + Paragraph(say.protected, quiet = true), back = false, tab = Tab.PERKS)
    }

    private fun here() = Row(say.city, city?.name ?: say.pickCity, icon = Icon.CITY, id = "city")

    private fun stale(offers: OfferList): Element? {
        if (!offers.stale) return null
        val since = offers.fetchedAt?.let(say::stale) ?: words.common.neverSynced
        return Notice(Tone.CAUTION, since, action = Link("refresh", if (busy == "refresh") words.common.refreshing else words.common.refresh))
    }

    private fun sellers(): List<Element> {
        if (sorted.isEmpty()) return listOf(Empty(say.empty))
        return sorted.withIndex().groupBy { it.value.sellerName }.map { (seller, theirs) -> Group(seller, theirs.map(::row)) }
    }

    private fun row(one: IndexedValue<PerkOffer>): Row {
        val (offer, answer) = one.value to words.answer(one.value)
        val brings = (offer.eligibility as? PerkEligibility.Eligible)?.let { words.benefit(offer, it.step) }
        val spoken = say.spokenOffer(offer.sellerName, offer.title, answer)
        return Row(offer.title, answer, brings, icon(offer.kind), "offer-${one.index + 1}", spoken = spoken)
    }

    private companion object {
        /** More than this nobody looks through. */
        const val MOST = 100u
    }
}
