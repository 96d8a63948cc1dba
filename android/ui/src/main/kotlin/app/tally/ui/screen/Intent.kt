package app.tally.ui.screen

/** What a person, or the phone on a person's behalf, does to a screen. Ids are those of its elements. */
sealed interface Intent {
    /** Touches a button, a row, a link or a tab. */
    data class Tap(
        val id: String,
    ) : Intent

    /** Writes into a field: all that stands there now. */
    data class Type(
        val id: String,
        val text: String,
    ) : Intent

    /** Turns a switch. */
    data class Switch(
        val id: String,
        val on: Boolean,
    ) : Intent

    /** Picks one of a few. */
    data class Choose(
        val id: String,
        val option: String,
    ) : Intent

    /** The camera read a code. */
    data class Scanned(
        val text: String,
    ) : Intent

    /** The camera saw no code for a moment, however many it saw before. */
    data object LookedAway : Intent

    /** Wants to go back. */
    data object Back : Intent
}
