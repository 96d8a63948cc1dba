package app.tally.ui.story

import app.tally.support.TestVault
import app.tally.support.World
import app.tally.ui.app.App
import app.tally.ui.app.Outside
import app.tally.ui.app.Place
import app.tally.ui.words.Language
import java.time.ZoneId
import java.util.Locale

/** A phone whose wallet has so many payments in it, put there all at once. */
internal class FilledPhone private constructor(
    private val world: World,
    private val name: String,
) : Outside by StoryOutside(world, record = {}) {
    override suspend fun openWallet() = world.open(name, TestVault())

    /** The app on it, after its start. */
    suspend fun app(saved: String? = null) = App(this, PLACE).also { it.start(saved) }

    companion object {
        private val PLACE = Place(Language.EN, Locale.UK, ZoneId.of("Europe/Amsterdam"))

        suspend fun of(
            world: World,
            name: String,
            payments: Int,
        ): FilledPhone {
            world.enrolled(name).use { it.pause() }
            world.stage.fill(world.directory(name).path, TestVault(), payments.toUInt())
            return FilledPhone(world, name)
        }
    }
}
