import TallyWallet

/// How the key that seals a slot is kept.
public struct Protection: Equatable, Sendable {
    /// Who has to be there when the key is used.
    public enum Presence: Sendable {
        /// Nobody: the phone works on its own, in the background as well.
        case nobody
        /// Whoever knows the passcode.
        case passcode
        /// One of the fingers or the face that the phone knew when the key was made; another makes the key worthless.
        case biometry
    }

    public let presence: Presence
    /// Whether the key goes when the passcode goes. Otherwise it can be used from the first unlock after a start.
    public let needsPasscode: Bool

    /// The holder's key signs what a person agrees to. With the passcode alone somebody who saw it could add a finger of theirs, so
    /// that where there is biometry, nothing else opens it.
    public init(_ slot: VaultSlot, biometry: Bool) {
        switch slot {
        case .database, .device: (presence, needsPasscode) = (.nobody, false)
        case .holder: (presence, needsPasscode) = (biometry ? .biometry : .passcode, true)
        }
    }
}
