// Generated from shells/words/firstStart.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

/// First start: invite, keys, screen lock.
public protocol FirstStartWords: Sendable {
    /// Headline of the very first screen.
    var welcome: String { get }

    /// Below the headline. The promise of the whole product.
    var promise: String { get }

    /// Leaves the first screen for the invite.
    var begin: String { get }

    /// Opens a wallet with play money; no account and no network needed.
    var tryPlayMoney: String { get }

    /// Headline over the camera.
    var inviteTitle: String { get }

    /// Below the camera’s picture.
    var inviteHint: String { get }

    /// Explains what an invite is and why its origin matters.
    var inviteWhy: String { get }

    /// For somebody who got the invite as a link.
    var invitePaste: String { get }

    /// Label of the field for a pasted invite.
    var inviteField: String { get }

    /// Headline of the page that explains keys.
    var keysTitle: String { get }

    /// The first of two keys: signs what a person must agree to.
    var keyHolder: String { get }

    /// The second key: signs what the phone asks for without the person.
    var keyDevice: String { get }

    /// Closes the page that explains keys; what happens when the phone is lost.
    var keysStay: String { get }

    /// Headline when the phone has no screen lock; nothing goes on without one.
    var lockTitle: String { get }

    /// Why a screen lock is needed.
    var lockWhy: String { get }

    /// Opens the system's settings.
    var openSettings: String { get }

    /// Makes the phone a wallet; asks for finger, face or code.
    var enrol: String { get }

    /// While the phone becomes a wallet; a few seconds.
    var enrolling: String { get }

    /// Headline when the first start is over.
    var enrolled: String { get }

    /// Headline of the page that offers small payments without a prompt.
    var smallTitle: String { get }

    /// Offers a mandate during the first start.
    func smallWhy(perUse: Money, perDay: Money) -> String

    /// Agrees to small payments without a prompt.
    var smallAllow: String { get }

    /// Goes on without allowing small payments; just as good.
    var smallSkip: String { get }

    /// Headline before the system asks for the camera.
    var cameraTitle: String { get }

    /// Why the camera is needed, before the system asks.
    var cameraWhy: String { get }

    /// Leads to the system's question.
    var cameraAllow: String { get }

    /// When somebody said no to the camera.
    var cameraRefused: String { get }

    /// Headline before the system asks for notifications.
    var notifyTitle: String { get }

    /// Why notifications help, before the system asks.
    var notifyWhy: String { get }

    /// Leads to the system's question.
    var notifyAllow: String { get }

    /// Screen reader: which step of the first start this is.
    func spokenStep(step: Int, all: Int) -> String
}
