import TallyStage
import TallyWallet
import Testing

@testable import TallyAppModel

/// Links that are opened elsewhere on the phone.
@MainActor
@Suite struct LinkTests: OnAPhone {
    /// An invite that came as a link says whom to trust, so that nobody becomes a wallet by touching one.
    @Test func anInviteFromElsewhereIsOnlyWrittenDown() async throws {
        try await onAPhone { outside, stage in
            let app = AppModel(outside: outside, place: place)
            await app.start()
            let invite = try await stage.world("invite")["invite"]?.text ?? ""
            await app.follow(invite)
            #expect(app.stack.map(\.route.place) == ["welcome", "invite"])
            #expect(app.screen.outline.contains("= “\(invite)”"))
            #expect(try app.wallet.membership() == nil)
            await app.close()
        }
    }

    @Test func aQuestionFromElsewhereIsShown() async throws {
        try await looking { app in
            await app.follow("tally:consent?code=nothing")
            #expect(app.route == Route("request-scan") && app.screen.outline.contains("notice error"))
        }
    }

    @Test func whatIsLongerThanAnyLinkIsNone() {
        let link = "tally:consent?code="
        let longest = link + String(repeating: "a", count: LinkTarget.longest - link.count)
        #expect(LinkTarget(of: longest) == .request && LinkTarget(of: longest + "a") == nil)
    }

    /// The system starts the app for a link, and hands it over before there is a wallet.
    @Test func aLinkWaitsForTheWallet() async throws {
        try await onAPhone { outside, stage in
            let app = AppModel(outside: outside, place: place)
            let invite = try await stage.world("invite")["invite"]?.text ?? ""
            await app.follow(invite)
            await app.start()
            #expect(app.route == Route("invite") && app.screen.outline.contains("= “\(invite)”"))
            await app.close()
        }
    }

    @Test func aLinkWaitsForTheWalletToBeOpenAgain() async throws {
        try await looking { app in
            await app.leave()
            await app.follow("tally:consent?code=nothing")
            #expect(app.route == .home)
            await app.comeBack()
            #expect(app.route == Route("request-scan") && app.screen.outline.contains("notice error"))
        }
    }

    @Test func aLinkWaitsUntilWhatIsBeingDoneIsDone() async throws {
        try await looking { app, outside, _ in
            await topUp(app, outside) {
                await app.follow("tally:pay")
                #expect(await app.route == Route("top-up"))
            }
            #expect(app.stack.map(\.route.place) == ["home", "top-up", "scan"])
        }
    }

    @Test func aLinkThatComesDuringAnotherIsNotForgotten() async throws {
        try await looking { app in
            var second: Task<Void, Never>?
            app.onDrawn = { if $0.isBusy { second = second ?? Task { await app.follow("tally:pay") } } }
            await app.follow("tally:consent?code=nothing")
            await second?.value
            #expect(second != nil && app.stack.map(\.route.place) == ["home", "request-scan", "scan"])
        }
    }

    @Test func whoeverLeavesDuringALinkLeavesNothingOpen() async throws {
        try await looking { app in
            var left: Task<Void, Never>?
            app.onDrawn = { if $0.isBusy { left = left ?? Task { await app.leave() } } }
            await app.follow("tally:consent?code=nothing")
            await left?.value
            #expect(left != nil && app.isResting)
        }
    }

    @Test func aLinkThatMetAClosedWalletIsNotForgotten() async throws {
        try await looking { app in
            try await app.wallet.rest()
            await app.follow("tally:pay")
            #expect(app.route == .home)
            try await app.wallet.resume()
            await app.act(.tap(Tab.home.id))
            #expect(app.route == Route("scan"))
        }
    }

    @Test func onlyAPageOfTheWebIsOpened() {
        #expect(webPage("https://landlord.example/privacy")?.host() == "landlord.example")
        for address in [
            "http://landlord.example", "tel:112", "javascript:alert(1)", "tally:enrol?code=1", "https:", "", "page",
        ] {
            #expect(webPage(address) == nil, "\(address)")
        }
    }
}
