import Foundation
import TallyStage
import TallyWallet
import Testing

@testable import TallyAppModel

@MainActor
@Suite struct AppTests: OnAPhone {
    @Test func whatIsWrittenComesBackButNoInvite() async throws {
        try await onAPhone { outside, _ in
            let app = AppModel(outside: outside, place: place)
            await app.start()
            for id in ["begin", "carry-on", "paste"] { await app.act(.tap(id)) }
            await app.act(.type("invite", text: "tally:enrol?code=secret"))
            let saved = app.saved
            #expect(saved == "welcome?\nkeys?\ninvite?", "an invite is kept")
            await app.close()
            let restored = AppModel(outside: outside, place: place)
            await restored.start(saved: saved)
            #expect(restored.route == Route("invite") && restored.stack.count == 3)
            await restored.close()
        }
    }

    @Test func nobodyComesBackToAScreenThatIsNotTheirsYet() async throws {
        try await onAPhone { outside, _ in
            let app = AppModel(outside: outside, place: place)
            await app.start(saved: "home?\npayment/1?")
            #expect(app.route == Route("welcome"))
            await app.act(.back)
            #expect(app.route == Route("welcome") && app.isAtTheBeginning)
            await app.close()
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
        try await looking { app in
            let watching = Task { await app.watch() }
            let before = app.screen
            _ = try await app.wallet.topUps.topUp(amount: Money(minor: 12_300, currency: "EUR"))
            try await app.wallet.sync()
            while app.screen == before { await Task.yield() }
            watching.cancel()
            #expect(app.screen.tab == .home)
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
            await app.close()
            let restored = AppModel(outside: outside, place: place)
            await restored.start(saved: saved)
            #expect(restored.screen.outline == all)
            await restored.close()
        }
    }

    /// What the system shows already is where the person is, at once; what it says of screens that are not there any more is nothing.
    @Test func whereThePhoneLeadsSomebodyTheyAre() async throws {
        try await looking { app in
            for id in [Tab.more.id, "security", "limits"] { await app.act(.tap(id)) }
            let above = Array(app.stack.dropFirst())
            #expect(above.count == 2)
            app.wentBack(to: above)
            #expect(app.stack.count == 3)
            app.wentBack(to: [above[0]])
            #expect(app.route == Route("security"))
            app.wentBack(to: above)
            app.wentBack(to: [above[1]])
            #expect(app.route == Route("security"))
            app.wentBack(to: [])
            #expect(app.route == Tab.more.root)
            app.went(to: .history)
            #expect(app.route == Tab.history.root && app.tab == .history)
            while app.screen.title.isEmpty { await Task.yield() }
        }
    }

    @Test func nobodyGoesToATabBeforeTheyAreAWallet() async throws {
        try await onAPhone { outside, _ in
            let app = AppModel(outside: outside, place: place)
            await app.start()
            app.went(to: .history)
            #expect(app.route == Route("welcome"))
            await app.close()
        }
    }

    /// The second tap was meant for a button that has gone.
    @Test func aSecondTapMeetsNoOtherScreen() async throws {
        try await looking { app in
            let home = app.screen.place
            await app.act(.tap("scan"), seen: home)
            for late: Intent in [.tap("back"), .back, .tap(Tab.more.id), .scanned("code"), .tap("scan")] {
                await app.act(late, seen: home)
                #expect(app.route == Route("scan"), "\(late)")
            }
            await app.act(.back, seen: app.screen.place)
            #expect(app.route == .home)
        }
    }

    /// Nor one that has come in its place on the same screen. What is written goes on where its field is.
    @Test func aSecondTapMeetsNoAnswer() async throws {
        try await looking { app in
            await app.act(.tap("top-up"))
            let before = app.screen.place
            await app.act(.type("amount", text: "5"), seen: before)
            await app.act(.tap("carry-on"), seen: before)
            #expect(app.screen.dialog != nil && app.screen.place != before)
            await app.act(.tap("cancel"), seen: before)
            #expect(app.screen.dialog != nil)
            await app.act(.type("amount", text: "50"), seen: before)
            #expect(app.screen.outline.contains("= “50”"))
            await app.act(.tap("cancel"), seen: app.screen.place)
            await app.act(.back, seen: app.screen.place)
            await app.act(.type("amount", text: "500"), seen: before)
            #expect(app.route == .home)
        }
    }

    /// As if there were nothing, is not what a screen says that could not be read.
    @Test func whatCouldNotBeReadSaysSoAndIsReadAgain() async throws {
        try await looking { app in
            try await app.wallet.rest()
            for id in [Tab.perks.id, Tab.history.id, Tab.sharing.id, Tab.home.id] {
                await app.act(.tap(id))
                let lines = app.screen.outline.split(separator: "\n")
                #expect(
                    lines.count == 4 && lines[1].hasPrefix("notice ") && lines[3].contains("[read-again]"), "\(lines)")
            }
            try await app.wallet.resume()
            await app.act(.tap("read-again"))
            #expect(app.screen.outline.contains("[scan]") && !app.screen.outline.contains("notice error"))
        }
    }

    /// There is no wallet yet that could fetch anything.
    @Test func whoeverPullsAtWhatCouldNotBeOpenedTriesItAgain() async throws {
        try await enrolled { app, outside, _ in
            await outside.vault.when { _, _ in throw VaultError.BeforeFirstUnlock }
            await app.start()
            await app.pull()
            #expect(app.screen.outline.contains("[open]"))
            await outside.vault.when(asked: nil)
            await app.pull()
            #expect(app.route == .home)
        }
    }

    /// What is being done is not read anew in the middle of it.
    @Test func whoeverPullsFetchesWhatIsNew() async throws {
        try await looking { app, outside, _ in
            let before = app.screen
            _ = try await app.wallet.topUps.topUp(amount: Money(minor: 12_300, currency: "EUR"))
            await app.pull()
            #expect(app.screen != before && app.unsent == 0)
            await topUp(app, outside) {
                let asking = await app.screen
                await app.pull()
                #expect(await app.screen == asking)
            }
        }
    }

    /// What was wrong with reading is over once it works, and nothing that somebody did is forgotten by it.
    @Test func aReadingThatFailsOnceIsForgotten() async throws {
        try await looking { app in
            let before = app.screen.outline
            try await app.wallet.rest()
            await app.settle()
            #expect(app.screen.outline != before && app.screen.outline.contains("[scan]"))
            try await app.wallet.resume()
            await app.settle()
            #expect(app.screen.outline == before)
        }
    }

    @Test func everyTabHasAPlaceAndATitle() async throws {
        try await looking { app in
            for tab in Tab.allCases {
                await app.act(.tap(tab.id))
                #expect(app.screen.tab == tab && app.screen.title == app.title(of: tab))
            }
        }
    }
}
