import TallyStage
import TallyWallet
import Testing

@testable import TallyAppModel

/// A camera reads what is before it again and again.
@MainActor
@Suite struct ScannerTests: OnAPhone {
    @Test func aCodeThatLedNowhereIsTakenOnceUntilAnotherIsSeen() async throws {
        try await enrolled { app in
            await app.start()
            for scanner in [Route("scan"), Route("request-scan")] {
                await app.start(at: scanner)
                for (code, isTaken) in [("a", true), ("a", false), (" a", false), ("b", true), ("a", true)] {
                    #expect(await takes(code, app) == isTaken, "\(code) on \(scanner)")
                    #expect(app.screen.outline.contains("notice error"))
                }
            }
        }
    }

    /// Whether something is done about a code that the camera reads.
    private func takes(_ code: String, _ app: AppModel) async -> Bool {
        var isTaken = false
        app.onDrawn = { _ in isTaken = true }
        await app.act(.scanned(code))
        app.onDrawn = nil
        return isTaken
    }
}
