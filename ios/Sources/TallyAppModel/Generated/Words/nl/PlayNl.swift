// Generated from shells/words/play.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct PlayNl: PlayWords {
    let formats: any Formats
    var mark: String { "Speelgeld. Niets hier is echt." }
    var leave: String { "Stoppen" }
    var instead: String { "Terwijl je Tally probeert is er niets te scannen. Kies waar je de camera boven zou houden." }
    var noneLeft: String { "Daarvan is er hier geen meer." }
    var unreachable: String { "Die wereld antwoordt niet. Draait de sandbox nog?" }
    var refused: String { "Die wereld gaf er geen code voor." }
    var invite: String { "Een uitnodiging" }
    var bakery: String { "De kassa van een bakker" }
    var transport: String { "Een kaartautomaat" }
    var bike: String { "Een huurfiets" }
    var landlord: String { "Een verhuurder die iets wil weten" }
}
