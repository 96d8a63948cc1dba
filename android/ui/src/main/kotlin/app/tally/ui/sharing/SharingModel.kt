package app.tally.ui.sharing

import app.tally.core.Consent
import app.tally.core.ConsentState
import app.tally.core.DataRequest
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
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tab
import java.time.Duration

/** Who asks for data, who may read it, and who could. */
internal class SharingModel(
    app: App,
) : ScreenModel(app) {
    private var requests: List<DataRequest> = emptyList()
    private var consents: List<Consent> = emptyList()

    private val say get() = words.sharing

    override suspend fun read() {
        requests =
            wallet.consents
                .requests(limit = MOST)
                .items
                .filter { it.state == ConsentState.REQUESTED }
        consents = wallet.consents.list(limit = MOST).items
    }

    override suspend fun tap(id: String) {
        val place = (id.substringAfterLast('-').toIntOrNull() ?: 0) - 1
        when {
            id in PLACES -> app.go(Route(PLACES.getValue(id)), this)
            id == "export" -> doing(id) { share("tally-consents.json", wallet.consents.export()) }
            id.startsWith("request-") -> requests.getOrNull(place)?.let { app.go(Route("request", it.id), this) }
            id.startsWith("consent-") -> consents.getOrNull(place)?.let { app.go(Route("consent", it.id), this) }
        }
    }

    override fun draw(): Screen {
        val elements = listOfNotNull(problem?.let(words::notice), app.offlineNotice()) + asked() + standing() + rest()
        return Screen(say.title, elements, listOf(action("scan", say.scanRequest)), back = false, tab = Tab.SHARING)
    }

    private fun asked(): List<Element> {
        val rows = requests.mapIndexed { place, one -> asked(one, "request-${place + 1}") }
        return card(say.requests, rows)
    }

    private fun asked(
        request: DataRequest,
        id: String,
    ) = Row(request.recipientName, say.answerBy(request.expiresAt), icon = Icon.PERSON, id = id)

    private fun standing(): List<Element> {
        val numbered = consents.withIndex().toList()
        val (living, past) = numbered.partition { it.value.state == ConsentState.GRANTED }
        val (ending, active) = living.partition { Duration.between(app.outside.now(), it.value.expiresAt) <= SOON }
        if (living.isEmpty() && requests.isEmpty() && past.isEmpty()) return listOf(Empty(say.empty))
        val nobody = if (living.isEmpty()) listOf(Paragraph(say.empty)) else emptyList()
        return nobody + card(say.expiring, ending.map(::row)) + card(say.active, active.map(::row)) + card(say.past, past.map(::row))
    }

    private fun row(one: IndexedValue<Consent>): Row {
        val (consent, id) = one.value to "consent-${one.index + 1}"
        if (consent.state == ConsentState.GRANTED) return Row(words.allowed(consent), icon = icon(consent), id = id)
        return Row(words.who(consent), words.standing(consent), icon = icon(consent), id = id)
    }

    private fun card(
        title: String,
        rows: List<Row>,
    ): List<Element> = if (rows.isEmpty()) emptyList() else listOf(Heading(title), Group(elements = rows))

    private fun rest(): List<Element> =
        listOf(
            Row(say.accessTitle, icon = Icon.DATA, id = "access"),
            Row(say.shareTitle, icon = Icon.DATA, id = "share"),
            Row(say.profile, icon = Icon.PERSON, id = "profile"),
            Row(say.export, say.exportWhat, icon = Icon.FILE, id = "export", opens = false),
        )

    private companion object {
        /** More than this nobody looks through. */
        const val MOST = 100u

        /** Two weeks before its end a permission is worth a look. */
        val SOON: Duration = Duration.ofDays(14)

        val PLACES = mapOf("scan" to "request-scan", "access" to "access", "share" to "share", "profile" to "profile")
    }
}
