// Generated from shells/words/play.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct PlayEn: PlayWords {
    let formats: any Formats
    var mark: String { "Play money. Nothing here is real." }
    var leave: String { "Leave" }
    var instead: String { "There is nothing to scan while you try Tally. Pick what you would hold the camera over." }
    var noneLeft: String { "There is none of that left here." }
    var unreachable: String { "That world does not answer. Is its sandbox still running?" }
    var refused: String { "That world did not give a code for it." }
    var invite: String { "An invite" }
    var bakery: String { "The till of a bakery" }
    var transport: String { "A ticket machine" }
    var bike: String { "A rental bike" }
    var landlord: String { "A landlord who asks about you" }
}
