import Foundation
import TallyRehearsal
import TallyStage
import TallyWallet
import Testing

@Suite struct Rehearsals {
    private static let presets = ((try? Repository.contents(of: "rehearsal/presets")) ?? []).filter {
        $0.pathExtension == "json"
    }

    @Test func thereAreSome() { #expect(Self.presets.count >= 8) }

    @Test(arguments: presets)
    func eachPresetShowsWhatItsFileSays(preset: URL) async throws {
        let scenario = try #require(scenarioNamed(name: preset.deletingPathExtension().lastPathComponent))
        let says = try JSON(parsing: String(contentsOf: preset, encoding: .utf8))["shows"]
        try await rehearsed(scenario) { mine in
            let shown = try mine.shown()
            #expect(shown == says, "\(scenario)")
        }
    }

    @Test func twoAtOnceKnowNothingOfEachOther() async throws {
        try await rehearsed(.firstPayment) { one in
            try await rehearsed(.riding) { other in
                let paid = try await one.roll()
                let payment = try await one.wallet.payments.confirm(paid)
                #expect(payment.state == .settled)
                _ = try await walletError { try other.wallet.payments.find(id: paid) }
                try await other.wallet.sync()
            }
        }
    }

    @Test func thePersonAnswersAsTheyAreToldToAndOnce() async throws {
        try await rehearsed(.firstPayment) { mine in
            let paid = try await mine.roll()
            mine.personAnswers(.UserCancelled)
            let refused = try await walletError { try await mine.wallet.payments.confirm(paid) }
            #expect(refused.details.name == "vault-cancelled")
            let payment = try await mine.wallet.payments.confirm(paid)
            #expect(payment.state == .settled)
        }
    }

    @Test func timeStandsUntilItIsToldToPassOrToRun() async throws {
        try await rehearsed(.riding) { mine in
            let later = try mine.now.addingTimeInterval(60)
            try await mine.letPass(.seconds(60))
            let now = try mine.now
            #expect(now == later)
            try mine.runClock()
            while try mine.now == later { await Task.yield() }
        }
    }

    /// Nor a thread, which the other languages hold: here Swift's own threads bear the name of whichever thread woke them.
    @Test func closedItLeavesNoFile() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rehearsals-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let mine = try await Wallet.rehearsal(.newPerson, in: folder)
        try await mine.wallet.enrol(invite: try await mine.invite())
        let during = try files(in: folder)
        #expect(during == 1)
        try await mine.close()
        let left = try files(in: folder)
        #expect(left == 0)
        let over = try await walletError { try mine.wallet.membership() }
        #expect(over.details.name == "paused")
    }
}

/// Lives with a rehearsal, and closes it whatever happened.
private func rehearsed(
    _ scenario: TallyRehearsal.Scenario, _ live: @Sendable (WalletRehearsal) async throws -> Void
) async throws {
    let mine = try await Wallet.rehearsal(scenario)
    do {
        try await live(mine)
    } catch {
        try? await mine.close()
        throw error
    }
    try await mine.close()
}

extension WalletRehearsal {
    /// A payment of a roll that waits for a yes.
    fileprivate func roll() async throws -> String {
        try await wallet.payments.prepare(try await code(at: "bakery"), amount: euros(450)).payment.id
    }
}

private func files(in folder: URL) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).count
}
