package app.tally.ui.points

import app.tally.core.EntrySource
import app.tally.core.FactorPoints
import app.tally.core.HeldEntry
import app.tally.core.PointsFactor
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.Screen

/** One part of the score, with everything that belongs to it. */
internal class FactorModel(
    app: App,
    private val factor: PointsFactor,
) : ScreenModel(app) {
    private var part: FactorPoints? = null
    private var entries: List<HeldEntry> = emptyList()

    override suspend fun read() {
        val overview = wallet.points.overview()
        val evaluation = overview.score?.evaluation ?: overview.forecast
        part = evaluation?.factors?.find { it.factor == factor }
        entries = overview.entries.filter { it.factor == factor }
    }

    override suspend fun tap(id: String) {
        val place = id.removePrefix("entry-").toIntOrNull() ?: return
        entries.getOrNull(place - 1)?.let { app.go(Route("entry", it.id), this) }
    }

    override fun draw(): Screen = part?.let { EntryView(words, formats).factor(it, entries) } ?: unread(words.points.factors[factor])
}

/** One entry. */
internal class EntryModel(
    app: App,
    private val id: String,
) : ScreenModel(app) {
    private var entry: HeldEntry? = null

    override suspend fun read() {
        entry = wallet.points.entry(id)
    }

    override suspend fun tap(id: String) {
        val entry = entry ?: return
        when (id) {
            "source" -> origin(entry)?.let { app.go(it, this) }
            "dispute" -> dispute(entry)?.let { app.go(it, this) }
        }
    }

    private fun origin(entry: HeldEntry) =
        when (entry.source) {
            EntrySource.BILL -> Route("bill", entry.sourceId)
            EntrySource.LOAN -> Route("loan", entry.sourceId)
            EntrySource.ORDER -> Route("ride", entry.sourceId)
            EntrySource.ACCOUNT -> null
        }

    private fun dispute(entry: HeldEntry) =
        when (entry.source) {
            EntrySource.BILL -> Route("bill-dispute", entry.sourceId)
            EntrySource.ORDER -> Route("ride-dispute", entry.sourceId)
            EntrySource.LOAN, EntrySource.ACCOUNT -> null
        }

    override fun draw(): Screen {
        val shown = entry?.let { EntryView(words, formats).entry(it) } ?: return unread(words.points.entryTitle)
        return shown.copy(elements = listOfNotNull(problem?.let(words::notice)) + shown.elements)
    }
}
