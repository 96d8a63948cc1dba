package app.tally.ui.perks

import app.tally.core.CityEntry
import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Field
import app.tally.ui.screen.FieldKind
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen

/** Picking a city. Nobody is told of it. */
internal class CitiesModel(
    app: App,
) : ScreenModel(app) {
    private var cities: List<CityEntry> = emptyList()
    private var chosen: CityEntry? = null

    private val searched get() = typed[SEARCH].orEmpty().trim()

    override suspend fun read() {
        cities = wallet.perks.cities()
        chosen = wallet.perks.city()
    }

    override suspend fun tap(id: String) {
        if (id == "no-city") pick(id, null) else pick(id, id.removePrefix("city-").takeIf { known -> cities.any { it.id == known } } ?: return)
    }

    private suspend fun pick(
        id: String,
        city: String?,
    ) {
        doing(id) { wallet.perks.pickCity(city) }
        if (problem == null) app.back(this)
    }

    override fun draw(): Screen {
        val search = Field(SEARCH, words.perks.citySearch, typed[SEARCH].orEmpty(), FieldKind.SEARCH)
        val found = cities.filter { it.name.contains(searched, ignoreCase = true) }
        val list = found.map(::row).ifEmpty { listOf(Empty(words.errors.sentences.cityUnknown)) }
        return Screen(words.perks.pickCity, listOf(search, Paragraph(words.perks.cityStays, quiet = true)) + list + none())
    }

    private fun row(city: CityEntry) = Row(city.name, icon = if (city == chosen) Icon.DONE else Icon.CITY, id = "city-${city.id}", opens = false)

    private fun none(): List<Element> = if (chosen == null) emptyList() else listOf(action("no-city", words.perks.noCity, ActionRole.QUIET))

    private companion object {
        const val SEARCH = "search"
    }
}
