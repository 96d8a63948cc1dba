import Foundation
import TallyWallet

/// Seals by turning every bit behind a byte for the slot: no protection, and enough to see that the wallet asks and that no
/// secret changes places. A test can have a say whenever the wallet asks to open something.
public actor TurningVault: Vault {
    /// What a test says when something is opened.
    public typealias Say = @Sendable (VaultSlot, VaultPurpose) async throws -> Void

    private var say: Say?
    /// What everything so far was opened for.
    public private(set) var purposes: [VaultPurpose] = []

    /// A vault in which nobody has a say yet.
    public init() {}

    /// From now on `say` is asked before anything is opened; none is silence.
    public func when(asked say: Say?) { self.say = say }

    /// The person answers `error` the next time that the holder key is asked for, and only then.
    public func answerOnce(_ error: any Error) {
        say = { [weak self] slot, _ in
            guard slot == .holder else { return }
            await self?.when(asked: nil)
            throw error
        }
    }

    /// Turns every bit.
    public func seal(slot: VaultSlot, secret: Data) -> Data { Data([slot.byte]) + secret.turned }

    /// Turns them back, unless the test says otherwise.
    public func unseal(slot: VaultSlot, sealed: Data, purpose: VaultPurpose) async throws -> OpenedSecret {
        purposes.append(purpose)
        try await say?(slot, purpose)
        guard sealed.first == slot.byte else { throw VaultError.Unavailable(detail: "sealed for another slot") }
        return OpenedSecret(secret: sealed.dropFirst().turned, personWasAsked: slot == .holder)
    }
}

extension VaultSlot {
    fileprivate var byte: UInt8 {
        switch self {
        case .database: 0
        case .device: 1
        case .holder: 2
        }
    }
}

extension Data {
    fileprivate var turned: Data { Data(map { $0 ^ 0xFF }) }
}
