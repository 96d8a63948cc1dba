// Generated from shells/words/play.json. Change that, then run shells/generate.

package app.tally.ui.words

/** Trying the app with play money. */
interface PlayWords {
    /** Stands over every screen for as long as somebody tries the app. It must never leave a doubt. */
    val mark: String

    /** Beside the mark: ends the trial and goes back to the first screen. Everything in it is lost, which costs nothing. */
    val leave: String

    /** In the place of the camera's picture, over a list of codes to pick from. */
    val instead: String

    /** Below the mark: all of what was picked is taken, such as the bikes. */
    val noneLeft: String

    /** Below the mark: the sandbox, a program beside this one, does not answer. */
    val unreachable: String

    /** Below the mark: the play world gave no such code. */
    val refused: String

    /** Something to hold the camera over: an invite of the play world. */
    val invite: String

    /** Something to hold the camera over: the sticker at a bakery's till. It does not say how much. */
    val bakery: String

    /** Something to hold the camera over: the sticker on a ticket machine. It does not say how much. */
    val transport: String

    /** Something to hold the camera over: the code on the frame of a rental bike. */
    val bike: String

    /** Something to hold the camera over: the code of a landlord who wants to know something. */
    val landlord: String
}
