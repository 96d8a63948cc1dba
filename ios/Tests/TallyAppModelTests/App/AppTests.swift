import Foundation
import TallyStage
import TallyWallet
import Testing

@testable import TallyAppModel

@MainActor
@Suite struct AppTests {
    @Test func whatIsWrittenComesBackButNoInvite() async throws {
        try await onAPhone { outside, _ in
            let app = AppModel(outside: outside, place: place)
            await app.start()
            for id in ["begin", "carry-on", "paste"] { await app.act(.tap(id)) }
            await app.act(.type("invite", text: "tally:enrol?code=secret"))
            let saved = app.saved
            #expect(saved == "welcome?\nkeys?\ninvite?", "an invite is kept")
            try await app.close()
            let restored = AppModel(outside: outside, place: place)
            await restored.start(saved: saved)
            #expect(restored.route == Route("invite") && restored.stack.count == 3)
            try await restored.close()
        }
    }

    @Test func nobodyComesBackToAScreenThatIsNotTheirsYet() async throws {
        try await onAPhone { outside, _ in
            let app = AppModel(outside: outside, place: place)
            await app.start(saved: "home?\npayment/1?")
            #expect(app.route == Route("welcome"))
            await app.act(.back)
            #expect(app.route == Route("welcome") && app.isAtTheBeginning)
            try await app.close()
        }
    }

    @Test func whatIsSavedByAnotherVersionIsLeftOut() async throws {
        try await enrolled { app in
            await app.start(saved: "home?\nnowhere/1?x=y\nhistory?search=caf%C3%A9")
            #expect(app.stack.map(\.route.place) == ["home", "history"])
            #expect(app.screen.outline.contains("“café”"))
        }
    }

    /// What comes while nobody touches anything is shown, and nobody has to ask for it.
    @Test func whatChangesIsShown() async throws {
        try await enrolled { app in
            await app.start()
            let watching = Task { await app.watch() }
            let before = app.screen
            _ = try await app.wallet.topUps.topUp(amount: Money(minor: 12_300, currency: "EUR"))
            try await app.wallet.sync()
            while app.screen == before { await Task.yield() }
            watching.cancel()
            #expect(app.screen.tab == .home)
        }
    }

    /// Nothing of a wallet is open while nobody looks, and whoever comes back finds what they left, in step with the backend.
    @Test func whoeverLeavesComesBackToTheSame() async throws {
        try await enrolled { app in
            await app.comeBack()
            await app.start()
            let (before, openings) = (app.screen, app.openings)
            await app.leave()
            #expect(throws: WalletError.self) { try app.wallet.accounts.list() }
            await app.comeBack()
            #expect(app.screen == before && app.openings == openings + 1)
            let accounts = try app.wallet.accounts.list()
            #expect(accounts.count == 1)
        }
    }

    /// The system lets the app sync: it closes the wallet again, but not on somebody who has come back meanwhile.
    @Test func whatIsSyncedUnseenIsClosedAgain() async throws {
        try await enrolled { app in
            #expect(await app.syncUnseen() == 0)
            #expect(app.route == .home)
            #expect(throws: WalletError.self) { try app.wallet.accounts.list() }
            await app.comeBack()
            #expect(await app.syncUnseen() == 0)
            let accounts = try app.wallet.accounts.list()
            #expect(accounts.count == 1)
        }
    }

    /// An invite that came as a link says whom to trust, so that nobody becomes a wallet by touching one.
    @Test func anInviteFromElsewhereIsOnlyWrittenDown() async throws {
        try await onAPhone { outside, stage in
            let app = AppModel(outside: outside, place: place)
            await app.start()
            let invite = try await stage.world("invite")["invite"]?.text ?? ""
            await app.follow(invite)
            #expect(app.route == Route("invite") && app.screen.outline.contains("= “\(invite)”"))
            #expect(try app.wallet.membership() == nil)
            try await app.close()
        }
    }

    @Test func aQuestionFromElsewhereIsShown() async throws {
        try await enrolled { app in
            await app.start()
            await app.follow("tally:consent?code=nothing")
            #expect(app.route == Route("request-scan") && app.screen.outline.contains("notice error"))
        }
    }

    /// More than the core hands out at once.
    @Test func whoeverLookedAtManyPaymentsComesBackToAsMany() async throws {
        try await onAPhone { outside, stage in
            try await enrol(outside, stage)
            try await outside.fill(payments: 230)
            let app = AppModel(outside: outside, place: place)
            await app.start()
            for id in [Tab.history.id, "more", "more", "more", "more"] { await app.act(.tap(id)) }
            let all = app.screen.outline
            #expect(all.contains("[payment-230]") && !all.contains("[more]"))
            await app.act(.tap("payment-230"))
            await app.act(.back)
            #expect(app.screen.outline == all)
            let saved = app.saved
            try await app.close()
            let restored = AppModel(outside: outside, place: place)
            await restored.start(saved: saved)
            #expect(restored.screen.outline == all)
            try await restored.close()
        }
    }

    @Test func everyTabHasAPlaceAndATitle() async throws {
        try await enrolled { app in
            await app.start()
            for tab in Tab.allCases {
                await app.act(.tap(tab.id))
                #expect(app.screen.tab == tab && app.screen.title == app.title(of: tab))
            }
        }
    }

    private nonisolated var place: Place { Place(language: .en, locale: Locale(identifier: "en_GB"), zone: .gmt) }

    private func onAPhone(_ live: @MainActor @Sendable (StoryOutside, Stage) async throws -> Void) async throws {
        try await Stage.standing(seed: 1, now: 1_767_225_600_000) { stage, directory in
            try await live(await StoryOutside(stage: stage, directory: directory), stage)
        }
    }

    private func enrol(_ outside: StoryOutside, _ stage: Stage) async throws {
        let wallet = try await outside.openWallet()
        try await wallet.enrol(invite: try await stage.world("invite")["invite"]?.text ?? "")
        try await wallet.pause()
    }

    private func enrolled(_ live: @MainActor @Sendable (AppModel) async throws -> Void) async throws {
        try await onAPhone { outside, stage in
            try await enrol(outside, stage)
            let app = AppModel(outside: outside, place: place)
            try await live(app)
            try await app.close()
        }
    }
}
