import Foundation
import LocalAuthentication
import Security
import TallyAppModel
import TallyWallet
import UIKit

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
            guard let key = try EnclaveKey.find(slot.name(of: sealed.key), prompt) else {
                throw VaultFault(errSecItemNotFound)
            }
            return OpenedSecret(secret: try key.open(sealed.secret), personWasAsked: slot == .holder)
        }
    }

    /// Whether there are fingers or a face to ask for. Without a passcode there is nothing to protect a key with. While those that are
    /// there cannot be asked for, nothing is sealed: a key that the passcode opens would stay one for as long as its wallet lives.
    private static func biometry() throws -> Bool {
        if let fault = fault(.deviceOwnerAuthentication) { throw fault }
        guard let fault = fault(.deviceOwnerAuthenticationWithBiometrics) else { return true }
        if fault.isWithoutBiometry { return false }
        throw fault
    }

    /// Why nobody can be asked in this way, if so.
    private static func fault(_ policy: LAPolicy) -> VaultFault? {
        var why: NSError?
        if LAContext().canEvaluatePolicy(policy, error: &why) { return nil }
        return why.map(VaultFault.init) ?? VaultFault(domain: VaultFault.authentication, code: 0)
    }

    /// Does `work` outside of Swift's threads: a prompt may last for minutes. Its fault becomes what the core knows.
    private func away<Result: Sendable>(
        _ slot: VaultSlot, _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        do {
            return try await withCheckedThrowingContinuation { waiting in
                DispatchQueue.global(qos: .userInitiated).async { waiting.resume(with: Swift.Result(catching: work)) }
            }
        } catch let fault as VaultFault {
            throw VaultError(fault, opening: slot, isLocked: await Self.isLocked)
        }
    }

    @MainActor private static var isLocked: Bool { !UIApplication.shared.isProtectedDataAvailable }
}
