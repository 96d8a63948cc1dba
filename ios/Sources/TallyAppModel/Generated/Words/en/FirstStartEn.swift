// Generated from shells/words/firstStart.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct FirstStartEn: FirstStartWords {
    let formats: any Formats
    var welcome: String { "Welcome to Tally" }
    var promise: String { "What you agree to is paid once or not at all. And you can always see what is known about you, and why." }
    var begin: String { "Get started" }
    var tryPlayMoney: String { "Try with play money" }
    var inviteTitle: String { "Scan your invite" }
    var inviteHint: String { "Hold the camera over your invite." }
    var inviteWhy: String { "Your invite is a square code, on paper or on another screen. It tells your phone which Tally to trust, so hold on to one that you got from a place you know." }
    var invitePaste: String { "Paste a link" }
    var inviteField: String { "Invite link" }
    var keysTitle: String { "Two keys on this phone" }
    var keyHolder: String { "Your key signs what you agree to: payments, loans, and who may read your data. It opens only when you show that it is you, once for each signature." }
    var keyDevice: String { "The phone’s key signs the phone’s own questions, such as whether there is news, and small payments if you allow them." }
    var keysStay: String { "Both stay on this phone. Nobody else has them, and nobody can copy them for you. If you lose the phone, you start anew with a new invite; your money and your records come back." }
    var lockTitle: String { "Set a screen lock first" }
    var lockWhy: String { "Your key is protected by this phone’s screen lock, and there is none. Set a code, a fingerprint or your face in the settings, then come back." }
    var openSettings: String { "Open settings" }
    var enrol: String { "Set up this phone" }
    var enrolling: String { "Setting up your wallet …" }
    var enrolled: String { "Your wallet is ready" }
    var smallTitle: String { "Small payments" }
    func smallWhy(perUse: Money, perDay: Money) -> String { "Up to \(formats.money(perUse)) at a time and \(formats.money(perDay)) a day, this phone can pay without asking for your finger, face or code. You can end that at any moment." }
    var smallAllow: String { "Allow" }
    var smallSkip: String { "Always ask me" }
    var cameraTitle: String { "Tally needs the camera" }
    var cameraWhy: String { "Only to read codes, and only while the scanner is open. No picture is kept." }
    var cameraAllow: String { "Allow camera" }
    var cameraRefused: String { "Without the camera you can paste a link instead." }
    var notifyTitle: String { "News on your screen?" }
    var notifyWhy: String { "Tally tells you when a payment is decided, when a bill is due and when somebody reads your data. Nothing else, and never advertising." }
    var notifyAllow: String { "Allow notifications" }
    func spokenStep(step: Int, all: Int) -> String { "Step \(formats.number(step)) of \(formats.number(all))" }
}
