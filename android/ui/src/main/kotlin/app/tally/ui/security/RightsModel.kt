package app.tally.ui.security

import app.tally.core.Consent
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen

/** What a person may demand: everything in one file, and that it is erased. */
internal class RightsModel(
    app: App,
) : ScreenModel(app) {
    private var collection: Consent? = null

    override suspend fun read() {
        collection = wallet.consents.collection()
    }

    override suspend fun tap(id: String) {
        when (id) {
            "export" -> doing(id) { share("tally-export.json", wallet.export()) }
            "collection" -> collection?.let { app.go(Route("consent", it.id), this) }
            "wipe" -> app.go(Route("wipe"), this)
        }
    }

    override fun draw(): Screen {
        val elements =
            listOfNotNull(
                problem?.let(words::notice),
                Paragraph(words.security.rightsExportWhat),
                action("export", words.security.rightsExport),
                Paragraph(words.security.rightsErase),
                collection?.let { Row(words.points.title, words.sharing.lasts(it.expiresAt), icon = Icon.POINTS, id = "collection") },
                Row(words.security.wipe, icon = Icon.WARNING, id = "wipe"),
            )
        return Screen(words.security.rights, elements)
    }
}
