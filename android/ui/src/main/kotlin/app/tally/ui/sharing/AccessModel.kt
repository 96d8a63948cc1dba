package app.tally.ui.sharing

import app.tally.core.Consent
import app.tally.core.DataAccess
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Group
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen

/** Who read what and when, and who tried to. Each leads to the permission that they used. */
internal class AccessModel(
    app: App,
) : ScreenModel(app) {
    private var accesses: List<DataAccess> = emptyList()
    private var consents: Map<String, Consent> = emptyMap()

    override suspend fun read() {
        accesses = wallet.consents.access(limit = MOST).items
        consents = accesses.map { it.consent }.distinct().associateWith { wallet.consents.find(it) }
    }

    override suspend fun tap(id: String) {
        id
            .removePrefix("access-")
            .toIntOrNull()
            ?.let { accesses.getOrNull(it - 1) }
            ?.let { app.go(Route("consent", it.consent), this) }
    }

    override fun draw(): Screen {
        val rows = accesses.mapIndexed { place, access -> row(access, "access-${place + 1}") }
        val list = if (rows.isEmpty()) Empty(words.sharing.accessEmpty) else Group(elements = rows)
        val below = Paragraph(words.sharing.cannotFollow, quiet = true)
        return Screen(words.sharing.accessTitle, listOfNotNull(problem?.let(words::notice), list, below))
    }

    private fun row(
        access: DataAccess,
        id: String,
    ) = Row(words.looked(access, consents[access.consent]?.sellerName), words.aside(access), icon = icon(access), id = id)

    private companion object {
        /** As many as anybody looks through. */
        const val MOST = 100u
    }
}
