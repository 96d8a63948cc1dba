import TallyStage
import TallyWallet
import Testing

@testable import TallyAppModel

/// Whatever still reads when the wallet is closed, or before there is one, is told so: the app goes on.
@MainActor
@Suite struct ClosedTests: OnAPhone {
    /// The app makes this error itself where there is no wallet to say it.
    @Test func whoeverReadsWithoutAWalletIsToldAsByOneThatRests() async throws {
        try await enrolled { app in
            let before = refusal { _ = try app.wallet }
            await app.start()
            let wallet = try app.wallet
            await app.close()
            let resting = refusal { _ = try wallet.accounts.list() }
            #expect(resting != nil && before == resting && resting == refusal { _ = try app.wallet })
        }
    }

    /// On every screen that can be reached without an id.
    @Test func aScreenOfAWalletThatIsClosedSaysSo() async throws {
        try await looking { app in
            var models: [ScreenModel] = []
            for place in places.keys.sorted() {
                await app.start(at: Route(place))
                models.append(try #require(app.current))
            }
            await app.close()
            for model in models {
                await model.load()
                #expect(isPaused(model), "\(model.route)")
            }
            let home = try #require(models.first { $0.route == .home })
            #expect(home.screen.outline.contains("notice error"))
        }
    }

    /// The system shows another tab already, and whoever is there leaves at once: a reading is under way while the wallet is closed.
    @Test func whatIsReadWhileItIsClosedEndsNothing() async throws {
        try await looking { app in
            for tab in Tab.allCases { app.went(to: tab) }
            await app.close()
            for _ in 0..<100 { await Task.yield() }
            #expect(!app.isOpen && app.tab == .more)
        }
    }

    @Test func nothingIsFetchedWithoutAWallet() async throws {
        try await enrolled { app, outside, _ in
            #expect(await app.refresh()?.details.name == "paused")
            await outside.vault.when { _, _ in throw VaultError.BeforeFirstUnlock }
            await app.start()
            #expect(await app.refresh()?.details.name == "paused")
            #expect(app.screen.outline.contains("[open]"))
        }
    }

    /// The wallet could not be opened again, and its screens are gone, but not what they were doing.
    @Test func aScreenOfAWalletThatWasLetGoOfSaysSo() async throws {
        try await looking { app, outside, _ in
            let home = try #require(app.current)
            await app.leave()
            await outside.vault.when { _, _ in throw VaultError.LockedOut }
            await app.comeBack()
            await home.load()
            #expect(!app.isOpen && home.screen.outline.contains("notice error"))
        }
    }

    /// What is being done with play money, when somebody leaves it, is not done with the person's own.
    @Test func aScreenOfPlayMoneyNeverReadsTheOwnWallet() async throws {
        try await onAPhone(rehearses: true) { outside, _ in
            let app = AppModel(outside: outside, place: place)
            await app.start()
            await app.act(.tap("try-play-money"))
            let home = try #require(app.current)
            let before = home.screen.elements.last
            await app.stopPlaying()
            await home.load()
            #expect(app.isOpen && app.route == Route("welcome"))
            #expect(isPaused(home))
            #expect(before != nil && home.screen.elements.last == before)
            await app.close()
        }
    }

    private func isPaused(_ model: ScreenModel) -> Bool { refusal { _ = try model.wallet }?.details.name == "paused" }

    private func refusal(_ work: () throws -> Void) -> WalletError? {
        do { try work() } catch { return error as? WalletError }
        return nil
    }
}
