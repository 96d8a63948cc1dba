import Foundation
import TallyCore
import TallyStage
import TallyWallet
import Testing

@Suite struct Callbacks {
    private struct ABugInTheApp: Error {}

    @Test(arguments: [VaultError.UserCancelled, VaultError.LockedOut, ABugInTheApp()] as [any Error])
    func aVaultThatThrowsCostsNothing(error: any Error) async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let prepared = try await ada.payments.prepare(try await house.sticker(), amount: euros(250))
            await ada.vault.answerOnce(error)
            await #expect(throws: WalletError.self) { try await ada.payments.confirm(prepared.payment.id) }
            #expect(try ada.payments.find(id: prepared.payment.id).state == .created)
            #expect(try await house.books()[prepared.payment.id] == nil)
            #expect(try await ada.payments.confirm(prepared.payment.id).state == .settled)
            #expect(try await house.books()[prepared.payment.id] == 1)
        }
    }

    @Test func whileAVaultTakesItsTimeEverythingElseGoesOn() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let gate = Gate()
            await ada.vault.when(asked: { slot, _ in if slot == .holder { await gate.pass() } })
            let prepared = try await ada.payments.prepare(try await house.sticker(), amount: euros(250))
            let paying = Task { try await ada.payments.confirm(prepared.payment.id) }
            await gate.isVisited()
            try await ada.wallet.sync()
            #expect(try ada.wallet.accounts.balance().available == euros(1_000_000))
            #expect(try ada.payments.find(id: prepared.payment.id).state == .created)
            _ = try await ada.payments.prepare(try await house.sticker("transport"), amount: euros(300))
            await gate.open()
            #expect(try await paying.value.state == .settled)
        }
    }

    @Test func aVaultMayUseTheWalletThatAsksIt() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let prepared = try await ada.payments.prepare(try await house.sticker(), amount: euros(250))
            await ada.vault.when(asked: { [wallet = ada.wallet] slot, _ in
                guard slot == .holder else { return }
                _ = try wallet.payments.find(id: prepared.payment.id)
                try await wallet.sync()
            })
            #expect(try await ada.payments.confirm(prepared.payment.id).state == .settled)
        }
    }

    @Test func anObserverMayBeSlowAndUseTheWallet() async throws {
        try await House.open { house in
            let observer = Held()
            let core = try await house.stage.openWallet(
                phone: "ada", directory: house.directory.appending(path: "ada").path, vault: TurningVault(),
                observer: observer)
            let wallet = Wallet(core: core, changes: Changes())
            observer.look { _ = try? wallet.payments.page(limit: 1) }
            try await wallet.enrol(invite: try await house.invite())
            let topUp = try await wallet.topUps.topUp(amount: euros(500))
            #expect(topUp.state == .accepted, "an observer that does not come back holds nothing up")
            try await wallet.sync()
            observer.release()
            while observer.looks == 0 { try await Task.sleep(for: .milliseconds(1)) }
        }
    }

    /// An observer that does not come back before it is released, and then looks into the wallet.
    private final class Held: Observer, @unchecked Sendable {
        private let released = DispatchSemaphore(value: 0)
        private let lock = NSLock()
        private var wallet: (@Sendable () -> Void)?
        private var looked = 0

        var looks: Int { lock.withLock { looked } }

        func look(_ look: @escaping @Sendable () -> Void) { lock.withLock { wallet = look } }

        func release() { released.signal() }

        func changed() {
            released.wait()
            defer { released.signal() }
            lock.withLock { wallet }?()
            lock.withLock { looked += 1 }
        }
    }
}
