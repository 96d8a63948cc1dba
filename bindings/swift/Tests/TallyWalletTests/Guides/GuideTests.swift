import Foundation
import TallyStage
import TallyWallet
import Testing

/// What people read in `docs/quickstart-swift.md` and `README.md` is in this module, and runs here against the sandbox that
/// they are told to start, by the machine's own clock and network.
@Suite struct GuideTests {
    @Test func theQuickStartComesToAPaymentThatIsSettled() async throws {
        try await Sandbox.open { sandbox in
            let wallet = try await openWallet(in: sandbox.directory.appending(path: "phone"), invite: sandbox.invite)
            _ = try await wallet.topUps.topUp(amount: euros(1_000))
            let announcement = Task { try await firstAnnouncement(of: wallet) }
            let payment = try await pay(sandbox.code, euros(250), from: wallet) {
                question(for: $0) == "\(euros(250).formatted()) to \($0.payeeName)?"
            }
            #expect(payment?.state == .settled)
            #expect(try await announcement.value == payment?.id)
            #expect(try await pay(sandbox.code, euros(251), from: wallet) { _ in false } == nil)
            #expect(try await balance(of: wallet) == euros(750).formatted())
            try await wallet.rest()
        }
    }

    @Test func theQuickStartExplainsWhatIsWrong() async throws {
        try await Sandbox.open { sandbox in
            let wallet = try await openWallet(in: sandbox.directory.appending(path: "phone"), invite: sandbox.invite)
            let error = try await walletError { try await takeLoan(try wallet.newID(), from: wallet) }
            #expect(explanation(of: error).contains(error.details.sentence))
            #expect(explanation(of: VaultError.LockedOut) == VaultError.LockedOut.errorDescription)
        }
    }

    @Test func theReadmesExampleComesToAPaymentThatIsSettled() async throws {
        try await Sandbox.open { sandbox in
            let payment = try await firstPayment(
                vault: TrustingVault(), directory: sandbox.directory.appending(path: "phone"), invite: sandbox.invite,
                code: sandbox.code)
            #expect(payment.state == .settled)
        }
    }

    private func firstAnnouncement(of wallet: Wallet) async throws -> String? {
        let (announcements, announce) = AsyncStream<String>.makeStream()
        let loop = Task { try await announceSettledPayments(of: wallet) { announce.yield($0.id) } }
        defer { loop.cancel() }
        return await announcements.first { _ in true }
    }

    private func balance(of wallet: Wallet) async throws -> String? {
        try await wallet.sync()
        let (balances, show) = AsyncStream<String>.makeStream()
        let loop = Task { try await showBalance(of: wallet) { show.yield($0) } }
        defer { loop.cancel() }
        return await balances.first { _ in true }
    }
}
