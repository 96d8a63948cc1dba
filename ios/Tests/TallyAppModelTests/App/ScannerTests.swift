import TallyStage
import TallyWallet
import Testing

@testable import TallyAppModel

/// A camera reads what is before it again and again.
@MainActor
@Suite struct ScannerTests: OnAPhone {
    @Test func aCodeThatLedNowhereIsTakenOnceUntilNoneIsSeen() async throws {
        try await looking { app in
            for scanner in [Route("scan"), Route("request-scan")] {
                await app.start(at: scanner)
                let codes = [("a", true), ("a", false), (" a", false), ("b", true), ("a", false), ("b", false)]
                for (code, isTaken) in codes {
                    #expect(await takes(code, app) == isTaken, "\(code) on \(scanner)")
                    #expect(app.screen.outline.contains("notice error"))
                }
                await app.act(.lookedAway)
                #expect(await takes("a", app), "\(scanner)")
            }
        }
    }

    /// What was said stays until something is done, and a camera does nothing by looking on.
    @Test func aCameraTakesNothingAwayByLookingOn() async throws {
        try await looking { app in
            await app.start(at: Route("scan"))
            await app.act(.scanned("a"))
            await app.follow("tally:nonsense")
            let said = app.screen
            for intent in [Intent.scanned("a"), .lookedAway] {
                await app.act(intent)
                #expect(app.screen == said)
            }
            await app.act(.scanned("a"))
            #expect(app.screen != said)
        }
    }

    /// It is said once, with the other way at hand; whoever comes back, or goes to a scanner anew, tries the camera again.
    @Test func aCameraThatDoesNotWorkIsNoDeadEnd() async throws {
        try await looking { app in
            await app.act(.tap("scan"))
            let retries: [@MainActor () async -> Void] = [
                { await app.comeBack() }, { await app.start(at: Route("scan")) },
            ]
            for retry in retries {
                #expect(app.screen.outline.contains("camera [scanner]"))
                await app.lostCamera()
                let said = app.screen.outline
                #expect(!said.contains("camera [scanner]") && said.contains(app.place.words.firstStart.cameraRefused))
                #expect(said.contains("field [") && !said.contains("[paste]"))
                await retry()
            }
            #expect(app.screen.outline.contains("camera [scanner]"))
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
