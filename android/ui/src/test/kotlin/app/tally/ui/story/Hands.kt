package app.tally.ui.story

import app.tally.ui.app.App
import app.tally.ui.screen.Action
import app.tally.ui.screen.Camera
import app.tally.ui.screen.Choice
import app.tally.ui.screen.Field
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tab
import app.tally.ui.screen.Toggle
import app.tally.ui.screen.all
import app.tally.ui.screen.outline

/** What the app is told, and which [place][seen] it was meant for. */
internal data class Told(
    val intent: Intent,
    val seen: String,
)

/** Does it on the screen that is seen, as a finger does that is never late. */
internal suspend fun App.act(intent: Intent) = act(intent, screen.value.place)

/** What a person does to the app, and what the app is told of it. What a person could not do fails. */
internal interface Hands {
    /** The app is in these hands from now on: another one after it was killed. */
    fun take(app: App)

    /** Touches something, so many [times] before anything can come of it. */
    fun tap(
        id: String,
        times: Int = 1,
    ): List<Told>

    fun type(
        id: String,
        text: String,
    ): List<Told>

    fun switch(
        id: String,
        on: Boolean,
    ): List<Told>

    fun choose(
        id: String,
        option: String,
    ): List<Told>

    /** Holds the camera over a code. */
    fun scan(code: String): List<Told>

    /** Holds the camera over nothing for a moment. */
    fun lookAway(): List<Told>
}

/** Hands that need no window: they know of a screen what it says of itself. */
internal class Straight : Hands {
    private lateinit var app: App
    private val screen get() = app.screen.value

    private fun told(intent: Intent) = Told(intent, screen.place)

    override fun take(app: App) {
        this.app = app
    }

    override fun tap(
        id: String,
        times: Int,
    ): List<Told> {
        require(id in touchables(screen)) { "nothing to touch is called $id on\n${screen.outline()}" }
        return List(times) { told(Intent.Tap(id)) }
    }

    override fun type(
        id: String,
        text: String,
    ): List<Told> {
        require(screen.all().any { it is Field && it.id == id }) { "there is no field $id on\n${screen.outline()}" }
        return listOf(told(Intent.Type(id, text)))
    }

    override fun switch(
        id: String,
        on: Boolean,
    ): List<Told> {
        require(screen.all().any { it is Toggle && it.id == id && it.enabled }) { "there is no switch $id on\n${screen.outline()}" }
        return listOf(told(Intent.Switch(id, on)))
    }

    override fun choose(
        id: String,
        option: String,
    ): List<Told> {
        val choice = screen.all().filterIsInstance<Choice>().find { it.id == id }
        require(choice?.options.orEmpty().any { it.id == option }) { "$id has no option $option on\n${screen.outline()}" }
        return listOf(told(Intent.Choose(id, option)))
    }

    override fun scan(code: String): List<Told> = seen(Intent.Scanned(code))

    override fun lookAway(): List<Told> = seen(Intent.LookedAway)

    /** By the camera. */
    private fun seen(intent: Intent): List<Told> {
        require(screen.all().any { it is Camera }) { "there is no scanner on\n${screen.outline()}" }
        return listOf(told(intent))
    }
}

private fun touchables(screen: Screen): List<String> =
    screen.all().mapNotNull {
        when (it) {
            is Action -> it.id.takeIf { _ -> it.enabled }
            is Row -> it.id
            is Notice -> it.action?.id
            else -> null
        }
    } + (if (screen.tab == null) emptyList() else Tab.entries.map(Tab::id)) + (if (screen.back) listOf("back") else emptyList())
