// Generated from shells/words/play.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.ui.words.Formats
import app.tally.ui.words.PlayWords

internal class PlayEn(private val formats: Formats) : PlayWords {
    override val mark = "Play money. Nothing here is real."
    override val leave = "Leave"
    override val instead = "There is nothing to scan while you try Tally. Pick what you would hold the camera over."
    override val noneLeft = "There is none of that left here."
    override val unreachable = "That world does not answer. Is its sandbox still running?"
    override val refused = "That world did not give a code for it."
    override val invite = "An invite"
    override val bakery = "The till of a bakery"
    override val transport = "A ticket machine"
    override val bike = "A rental bike"
    override val landlord = "A landlord who asks about you"
}
