import Foundation
import TallyStage
import TallyWallet
import Testing

@Suite struct Schemas {
    private static let released = ((try? Repository.contents(of: "tests/fixtures")) ?? []).filter(\.hasDirectoryPath)

    @Test func thereAreSome() { #expect(Self.released.count >= 9) }

    @Test(arguments: released)
    func aWalletOfEveryReleasedSchemaOpens(released: URL) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "tally-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: released, to: directory)
        defer { try? FileManager.default.removeItem(at: directory) }
        let wallet = try await Wallet.open(at: directory, vault: Museum())
        #expect(try wallet.membership() != nil)
        let paid = try wallet.payments.page(after: nil, limit: 0, text: "transport").items
        let payment = try #require(paid.first { $0.state == .settled })
        #expect(payment.total == euros(2_372))
        #expect(try wallet.payments.refunds(payment: payment.id).count == 1)
        #expect(try await wallet.export().contains(payment.id))
        try await wallet.rest()
    }

    /// What the fixtures' databases were made with: `tests/fixtures/README.md`.
    private actor Museum: Vault {
        func seal(slot: VaultSlot, secret: Data) throws -> Data { throw VaultError.Unavailable(detail: "closed") }

        func unseal(slot: VaultSlot, sealed: Data, purpose: VaultPurpose) throws -> OpenedSecret {
            guard slot == .database, sealed == Data("sealed".utf8) else {
                throw VaultError.Unavailable(detail: "nothing goes out")
            }
            return OpenedSecret(secret: Data(repeating: 0x5a, count: 32), personWasAsked: false)
        }
    }
}
