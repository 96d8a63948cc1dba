// Generated from shells/words/play.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.ui.words.Formats
import app.tally.ui.words.PlayWords

internal class PlayDe(private val formats: Formats) : PlayWords {
    override val mark = "Spielgeld. Nichts hier ist echt."
    override val leave = "Beenden"
    override val instead = "Beim Ausprobieren gibt es nichts zu scannen. Wähle, worüber du die Kamera halten würdest."
    override val noneLeft = "Davon ist hier keines mehr da."
    override val unreachable = "Diese Welt antwortet nicht. Läuft ihre Sandbox noch?"
    override val refused = "Diese Welt hat keinen Code dafür gegeben."
    override val invite = "Eine Einladung"
    override val bakery = "Die Kasse einer Bäckerei"
    override val transport = "Ein Fahrkartenautomat"
    override val bike = "Ein Mietfahrrad"
    override val landlord = "Ein Vermieter, der etwas wissen will"
}
