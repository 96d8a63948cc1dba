package app.tally.ui.pictures

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.unit.Density
import app.tally.support.World
import app.tally.support.story
import app.tally.ui.app.Place
import app.tally.ui.screen.Screen
import app.tally.ui.story.Fingers
import app.tally.ui.story.Hands
import app.tally.ui.story.Player
import app.tally.ui.story.Story
import app.tally.ui.story.Straight
import app.tally.ui.words.Language
import app.tally.ui.words.Words
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import java.util.concurrent.ConcurrentHashMap
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.time.Duration.Companion.minutes

/** A screen as a story shows it. */
class State(
    val story: String,
    val what: String,
    /** Where in the app it is. */
    val place: String,
    /** Whether there was a network. */
    val online: Boolean,
    val screen: Screen,
    val words: Words,
) {
    val name = "$story: $what"

    /** Whether somebody's own name stands there. */
    val hasNames get() = screen.withLongNames() != screen

    fun withLongNames() = State(story, what, place, online, screen.withLongNames(), words)
}

/**
 * Plays each story once in each language that is asked for, and keeps what it shows and its record. In its own language it is played by fingers
 * on a window.
 */
internal object States {
    private val played = ConcurrentHashMap<Pair<String, Language>, Played>()

    fun of(
        story: Story,
        language: Language = story.language,
    ): Played = played.getOrPut(story.name to language) { play(story, language) }

    private fun play(
        story: Story,
        language: Language,
    ): Played {
        lateinit var seen: Played
        story(within = 5.minutes, seed = story.seed, now = story.now) {
            seen = if (language == story.language) byFingers(story) else straight(story, language)
        }
        return seen
    }

    private suspend fun World.straight(
        story: Story,
        language: Language,
    ) = withContext(Dispatchers.Default.limitedParallelism(1)) { played(story, Straight(), story.place(language)) }

    @OptIn(ExperimentalTestApi::class)
    private fun World.byFingers(story: Story): Played {
        lateinit var seen: Played
        SkikoComposeUiTest(WIDTH, HEIGHT, EmptyCoroutineContext, EmptyCoroutineContext, 5.minutes, Density(1f)).runTest {
            val fingers = Fingers(this)
            // The window waits with it: where a test of Compose waits for the wallet by itself, it draws one frame after the other.
            seen = runBlocking { played(story, fingers, story.place()) }
        }
        return seen
    }

    private suspend fun World.played(
        story: Story,
        hands: Hands,
        place: Place,
    ): Played {
        val states = mutableListOf<State>()
        val player =
            Player(this, story, hands, place) { what, drawn, online ->
                states += State(story.name, what, drawn.place, online, drawn.screen, place.words)
            }
        val record = player.play()
        return Played(states.distinctBy { if (it.isPassing) it.place else it.name }, record)
    }

    /** One such state of a place is like the next. */
    private val State.isPassing get() = what.startsWith(Player.DURING)

    private const val WIDTH = 360
    private const val HEIGHT = 760
}

/** What came of it. */
internal class Played(
    val states: List<State>,
    val record: String,
)
