import Foundation
import TallyWallet

/// A vault whose keys, but for the one that asks the person, are in trouble the next time that one is wanted, and only then.
actor Keys: Vault {
    private let vault: any Vault
    private var trouble: VaultError?

    init(_ vault: any Vault) { self.vault = vault }

    func failOnce(_ error: VaultError) { trouble = error }

    func seal(slot: VaultSlot, secret: Data) async throws -> Data { try await vault.seal(slot: slot, secret: secret) }

    func unseal(slot: VaultSlot, sealed: Data, purpose: VaultPurpose) async throws -> OpenedSecret {
        if slot != .holder, let trouble {
            self.trouble = nil
            throw trouble
        }
        return try await vault.unseal(slot: slot, sealed: sealed, purpose: purpose)
    }
}
