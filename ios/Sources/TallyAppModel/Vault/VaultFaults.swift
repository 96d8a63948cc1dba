import TallyWallet

/// What went wrong in the phone's secure storage, as the system says it: a domain and a number in it.
public struct VaultFault: Error, Equatable {
    public let domain: String
    public let code: Int

    public init(domain: String, code: Int) { (self.domain, self.code) = (domain, code) }
}

extension VaultFault {
    /// `LAErrorDomain`: who is there could not be found out.
    public static let authentication = "com.apple.LocalAuthentication"
    /// `NSOSStatusErrorDomain`: the keychain.
    public static let status = "NSOSStatusErrorDomain"
    /// `TKErrorDomain`: the Secure Enclave.
    public static let token = "CryptoTokenKit"
}

extension VaultFault {
    /// What a phone says that has no fingers or face to ask for, or none for this app: `biometryNotAvailable`, `biometryNotEnrolled`. Whoever
    /// has some that did not fit too often has them all the same.
    public var isWithoutBiometry: Bool { domain == Self.authentication && [-6, -7].contains(code) }
}

extension VaultError {
    /// The fault as the core knows it, when something of `slot` was to be opened. What is not listed may be gone the next time, so
    /// that nobody is told that their key is lost who still has it; and while the phone is locked, what is there may not be found.
    public init(_ fault: VaultFault, opening slot: VaultSlot, isLocked: Bool = false) {
        let known: VaultError? =
            switch fault.domain {
            // The other keys ask nobody, and whatever is wrong with finger, face or passcode takes nothing from them.
            case VaultFault.authentication where slot == .holder: .ofAuthentication(fault.code)
            case VaultFault.status: .ofKeychain(fault.code, slot)
            case VaultFault.token: .ofEnclave(fault.code, slot)
            default: nil
            }
        let told = known ?? .Unavailable(detail: "\(fault.domain) \(fault.code)")
        self = isLocked && told == .Invalidated ? .BeforeFirstUnlock : told
    }

    /// The numbers of `LAError.Code`.
    private static func ofAuthentication(_ code: Int) -> VaultError? {
        switch code {
        // userCancel, userFallback, systemCancel, appCancel: nobody said yes.
        case -2, -3, -4, -9: .UserCancelled
        // authenticationFailed, biometryLockout
        case -1, -8: .LockedOut
        // passcodeNotSet
        case -5: .NoPasscode
        // biometryNotEnrolled: the key was made for fingers or faces that are no more.
        case -7: .Invalidated
        default: nil
        }
    }

    /// The numbers of `errSec…`.
    private static func ofKeychain(_ code: Int, _ slot: VaultSlot) -> VaultError? {
        switch code {
        // errSecUserCanceled
        case -128: .UserCancelled
        // errSecAuthFailed
        case -25293: .LockedOut
        // errSecInteractionNotAllowed: before the first unlock nothing can be read; for the holder's key nobody can be asked.
        case -25308: slot == .holder ? .UserCancelled : .BeforeFirstUnlock
        // errSecItemNotFound, errSecInvalidKeyRef: what sealed it is no longer there.
        case -25300, -67712: .Invalidated
        default: nil
        }
    }

    /// The numbers of `TKError.Code`.
    private static func ofEnclave(_ code: Int, _ slot: VaultSlot) -> VaultError? {
        switch code {
        // canceledByUser
        case -4: .UserCancelled
        // authenticationFailed
        case -5: .LockedOut
        // objectNotFound: the enclave does not know this key any more.
        case -6: .Invalidated
        // authenticationNeeded
        case -9: slot == .holder ? .UserCancelled : .BeforeFirstUnlock
        default: nil
        }
    }
}
