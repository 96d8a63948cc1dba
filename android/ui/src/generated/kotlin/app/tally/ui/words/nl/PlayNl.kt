// Generated from shells/words/play.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.ui.words.Formats
import app.tally.ui.words.PlayWords

internal class PlayNl(private val formats: Formats) : PlayWords {
    override val mark = "Speelgeld. Niets hier is echt."
    override val leave = "Stoppen"
    override val instead = "Terwijl je Tally probeert is er niets te scannen. Kies waar je de camera boven zou houden."
    override val noneLeft = "Daarvan is er hier geen meer."
    override val unreachable = "Die wereld antwoordt niet. Draait de sandbox nog?"
    override val refused = "Die wereld gaf er geen code voor."
    override val invite = "Een uitnodiging"
    override val bakery = "De kassa van een bakker"
    override val transport = "Een kaartautomaat"
    override val bike = "Een huurfiets"
    override val landlord = "Een verhuurder die iets wil weten"
}
