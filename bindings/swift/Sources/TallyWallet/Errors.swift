import Foundation
import TallyCore

extension WalletError {
    /// What exactly is wrong: a number and a name that never change their meaning, a sentence, and what a translation needs.
    public var details: ErrorDetails {
        switch self {
        case .Input(let details), .State(let details), .Network(let details, _), .Storage(let details),
            .NotKnown(let details), .Internal(let details, _):
            details
        }
    }

    /// A paused wallet answers nothing.
    var isPaused: Bool { details.name == "paused" }

    /// How long the backend asks to wait before the next try.
    public var retryAfter: Duration? {
        guard case .Network(_, let seconds?) = self else { return nil }
        return .seconds(seconds)
    }
}

extension WalletError: LocalizedError {
    /// What is wrong, in an English sentence.
    public var errorDescription: String? { details.sentence }

    /// What the person can do about it, in an English sentence.
    public var recoverySuggestion: String? {
        switch self {
        case .Input: "Check what you entered, and try again."
        case .State: "Something else has to happen in the wallet first."
        case .Network: "Try again later. What you agreed to is kept, and is sent by itself."
        case .Storage: "Unlock the phone, make sure that there is room on it, and try again."
        case .NotKnown: "We do not know yet whether this was done. Do not pay again; look at it again in a while."
        case .Internal: "This is a fault in the wallet. Please report it."
        }
    }
}

extension VaultError: LocalizedError {
    /// Why, in an English sentence.
    public var errorDescription: String? {
        switch self {
        case .UserCancelled: "You cancelled."
        case .LockedOut: "There were too many failed attempts."
        case .Invalidated: "The phone's key for this wallet is gone for good."
        case .BeforeFirstUnlock: "The phone has not been unlocked since it started."
        case .NoPasscode: "The phone has no passcode."
        case .WrongPassphrase: "The passphrase is wrong."
        case .Unavailable(let detail): "The phone's secure storage cannot be used now: \(detail)"
        }
    }
}
