package app.tally.ui.pictures

import app.tally.support.story
import app.tally.ui.screen.Screen
import app.tally.ui.story.Player
import app.tally.ui.story.Story
import app.tally.ui.words.Language
import app.tally.ui.words.Words
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.util.concurrent.ConcurrentHashMap
import kotlin.time.Duration.Companion.minutes

/** A screen as a story shows it. */
class State(
    val story: String,
    val what: String,
    val screen: Screen,
    val words: Words,
) {
    val name = "$story: $what"
}

/** Plays each story once in each language that is asked for, and keeps what it shows and its record. */
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
        val states = mutableListOf<State>()
        val place = story.place(language)
        var record = ""
        story(within = 3.minutes, seed = story.seed, now = story.now) {
            val player = Player(this, story, place) { what, app -> states += State(story.name, what, app.screen.value, place.words) }
            record = withContext(Dispatchers.Default.limitedParallelism(1)) { player.play() }
        }
        return Played(states, record)
    }
}

/** What came of it. */
internal class Played(
    val states: List<State>,
    val record: String,
)
