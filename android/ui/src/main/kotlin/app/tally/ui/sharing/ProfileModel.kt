package app.tally.ui.sharing

import app.tally.core.PersonProfile
import app.tally.ui.app.App
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.notice
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Field
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Screen

/** What somebody says of themselves. It stays on the phone until they allow somebody to read it. */
internal class ProfileModel(
    app: App,
) : ScreenModel(app) {
    private var known = PersonProfile(null, null)

    override suspend fun read() {
        known = wallet.consents.profile()
    }

    override suspend fun tap(id: String) {
        if (id != "save") return
        doing(id) { wallet.consents.setProfile(PersonProfile(name(), city())) }
        if (problem == null) app.back(this)
    }

    private fun name() = typed["name"] ?: known.name

    private fun city() = typed["city"] ?: known.city

    override fun draw(): Screen {
        val name = Field("name", words.sharing.fields.name, name().orEmpty())
        val city = Field("city", words.sharing.fields.city, city().orEmpty())
        val save = action("save", words.common.save, ActionRole.MAIN)
        val elements = listOfNotNull(problem?.let(words::notice), name, city, Paragraph(words.sharing.profileStays, quiet = true))
        return Screen(words.sharing.profile, elements, listOf(save), secret = true)
    }
}
