import Foundation
import LocalAuthentication
import TallyAppModel
import TallyWallet

/// The wallet's secrets, each sealed by a key that never leaves the Secure Enclave. The enclave has no Ed25519, so it
/// seals the seed of that key and the core signs with it.
final class EnclaveVault: Vault {
    private let words: any Words

    init(words: any Words) { self.words = words }

    func seal(slot: VaultSlot, secret: Data) async throws -> Data {
        try await away(slot) {
            // Those of a wallet that was wiped, or whose app was deleted: the keychain outlives both.
            if slot.beginsAWallet { try EnclaveKey.forgetAll() }
            let name = UUID()
            // A phone without a passcode still has a database; it has no holder.
            let protection = Protection(slot, biometry: slot == .holder ? try Self.biometry() : false)
            let key = try EnclaveKey.make(slot.name(of: name), protection)
            return Sealed(key: name, secret: try key.seal(secret)).data
        }
    }

    func unseal(slot: VaultSlot, sealed: Data, purpose: VaultPurpose) async throws -> OpenedSecret {
        let (reason, cancel) = (words.purpose(purpose), words.security.promptCancel)
        return try await away(slot) {
            guard let sealed = Sealed(sealed) else { throw VaultError.Unavailable(detail: "sealed by another vault") }
            let prompt = LAContext()
            (prompt.localizedReason, prompt.localizedCancelTitle) = (reason, cancel)
            guard let key = try EnclaveKey.find(slot.name(of: sealed.key), prompt) else { throw VaultError.Invalidated }
            return OpenedSecret(secret: try key.open(sealed.secret), personWasAsked: slot == .holder)
        }
    }

    /// Whether there are fingers or a face to ask for. Without a passcode there is nothing to protect a key with.
    private static func biometry() throws -> Bool {
        let context = LAContext()
        var missing: NSError?
        guard context.canEvaluatePolicy(.deviceOwnerAuthentication, error: &missing) else {
            throw missing.map(VaultFault.init) ?? VaultFault(domain: VaultFault.authentication, code: -5)
        }
        return context.canEvaluatePolicy(.deviceOwnerAuthenticationWithBiometrics, error: nil)
    }

    /// Does `work` outside of Swift's threads: a prompt may last for minutes. Its fault becomes what the core knows.
    private func away<Result: Sendable>(
        _ slot: VaultSlot, _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { waiting in
            DispatchQueue.global(qos: .userInitiated).async {
                waiting.resume(with: Swift.Result { try named(slot, work) })
            }
        }
    }
}

/// What the system says, as the core knows it.
private func named<Result>(_ slot: VaultSlot, _ work: () throws -> Result) throws -> Result {
    do {
        return try work()
    } catch let fault as VaultFault {
        throw VaultError(fault, opening: slot)
    }
}
