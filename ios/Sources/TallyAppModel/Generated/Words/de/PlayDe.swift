// Generated from shells/words/play.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct PlayDe: PlayWords {
    let formats: any Formats
    var mark: String { "Spielgeld. Nichts hier ist echt." }
    var leave: String { "Beenden" }
    var instead: String { "Beim Ausprobieren gibt es nichts zu scannen. Wähle, worüber du die Kamera halten würdest." }
    var noneLeft: String { "Davon ist hier keines mehr da." }
    var unreachable: String { "Diese Welt antwortet nicht. Läuft ihre Sandbox noch?" }
    var refused: String { "Diese Welt hat keinen Code dafür gegeben." }
    var invite: String { "Eine Einladung" }
    var bakery: String { "Die Kasse einer Bäckerei" }
    var transport: String { "Ein Fahrkartenautomat" }
    var bike: String { "Ein Mietfahrrad" }
    var landlord: String { "Ein Vermieter, der etwas wissen will" }
}
