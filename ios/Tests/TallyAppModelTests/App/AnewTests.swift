import Foundation
import TallyStage
import TallyWallet
import Testing

@testable import TallyAppModel

/// A wallet ends, and another can begin: nothing of the first is left, and nobody is stuck in between.
@MainActor
@Suite struct AnewTests: OnAPhone {
    /// As with another finger or face: what happened is said, and the way on is there.
    @Test func whoseKeyIsGoneIsLedToAnother() async throws {
        try await looking { app, outside, stage in
            await topUp(app, outside) { throw VaultError.Invalidated }
            let said = app.screen.outline
            #expect(said.contains("as it does when fingers or faces change") && said.contains("[start-anew]"))
            await app.act(.tap("start-anew"))
            #expect(app.route == Route("wipe") && app.stack.count == 3)
            for id in ["wipe", "erase"] { await app.act(.tap(id)) }
            #expect(app.route == Route("welcome") && outside.erased == 1)
            let invite = try await stage.world("invite")["invite"]?.text ?? ""
            await app.follow(invite)
            await app.act(.tap("enrol"))
            #expect(try app.wallet.membership() != nil)
        }
    }

    @Test func whatWasMovedAsideIsToldBeforeItIsLost() async throws {
        try await looking { app, outside, _ in
            let aside = outside.folder.appending(path: "quarantine-000000000001")
            try FileManager.default.createDirectory(at: aside, withIntermediateDirectories: false)
            for id in [Tab.more.id, "security", "wipe"] { await app.act(.tap(id)) }
            let said = app.screen.outline
            #expect(said.contains("1 thing that you signed has not been sent yet. Wiping loses it."))
            #expect(!said.contains("[send-first]") && !said.contains("[outbox]"), "nothing waits to be sent")
            for id in ["wipe", "erase"] { await app.act(.tap(id)) }
            #expect(app.route == Route("welcome") && outside.erased == 1)
        }
    }

    /// A wipe that found somebody still reading leaves a wallet that rests: the second try is none in vain.
    @Test func whatRestsIsWipedAllTheSame() async throws {
        try await looking { app, outside, _ in
            for id in [Tab.more.id, "security", "wipe"] { await app.act(.tap(id)) }
            try await app.wallet.rest()
            for id in ["wipe", "erase"] { await app.act(.tap(id)) }
            #expect(app.route == Route("welcome") && outside.erased == 1, "\(app.screen.outline)")
        }
    }

    /// The try that failed had found it at rest, or put it there.
    @Test func whatCouldNotBeWipedIsOpenAgain() async throws {
        try await looking { app, outside, _ in
            for id in [Tab.more.id, "security", "wipe"] { await app.act(.tap(id)) }
            let (openings, vault) = (app.openings, outside.vault)
            try await app.wallet.rest()
            await vault.when { _, _ in
                await vault.when(asked: nil)
                throw VaultError.LockedOut
            }
            for id in ["wipe", "erase"] { await app.act(.tap(id)) }
            #expect(app.current?.problem != nil && outside.erased == 0, "\(app.screen.outline)")
            #expect(app.openings == openings + 1, "somebody watches it again")
            let accounts = try app.wallet.accounts.list()
            #expect(accounts.count == 1)
        }
    }

    /// The wallet that rested is open by then, but whoever listened to its backend had ended with its rest.
    @Test func whatIsRefusedToBeWipedIsWatchedAgain() async throws {
        try await looking { app, outside, stage in
            for id in [Tab.more.id, "security", "wipe"] { await app.act(.tap(id)) }
            try await stage.world("line", ["phone": "ada", "is": "down"])
            _ = try await app.wallet.topUps.topUp(amount: Money(minor: 12_300, currency: "EUR"))
            let openings = app.openings
            try await app.wallet.rest()
            for id in ["wipe", "erase"] { await app.act(.tap(id)) }
            #expect(app.current?.problem?.details.name == "operations-unsent" && outside.erased == 0)
            #expect(app.openings == openings + 1 && app.unsent == 1)
        }
    }

    /// There is no wallet on whose screen to wipe it.
    @Test func whatNothingOpensAnyMoreCanBeErased() async throws {
        try await enrolled { app, outside, _ in
            await outside.vault.when { _, _ in throw VaultError.Invalidated }
            await app.start()
            await app.act(.tap("start-anew"))
            #expect(app.screen.dialog != nil)
            await app.act(.back)
            #expect(app.screen.dialog == nil && outside.erased == 0)
            await app.act(.tap("start-anew"))
            await outside.vault.when(asked: nil)
            await app.act(.tap("erase"))
            #expect(app.route == Route("welcome") && outside.erased == 1)
        }
    }

    /// What may be gone at the next try is no reason to erase anything.
    @Test func whatMayComeBackIsNotErased() async throws {
        for fault in [VaultError.BeforeFirstUnlock, .LockedOut, .NoPasscode, .UserCancelled, .Unavailable(detail: "")] {
            try await enrolled { app, outside, _ in
                await outside.vault.when { _, _ in throw fault }
                await app.start()
                #expect(
                    app.screen.outline.contains("[open]") && !app.screen.outline.contains("[start-anew]"), "\(fault)")
                await app.act(.tap("start-anew"))
                await app.act(.tap("erase"))
                #expect(outside.erased == 0)
                await outside.vault.when(asked: nil)
                await app.act(.tap("open"))
                #expect(app.route == .home)
            }
        }
    }

    /// The phone's own keys are not that world's.
    @Test func wipingPlayMoneyErasesNothingOfThePhone() async throws {
        try await onAPhone(rehearses: true) { outside, _ in
            let app = AppModel(outside: outside, place: place)
            await app.start()
            for id in ["try-play-money", Tab.more.id, "security", "wipe", "wipe", "erase"] { await app.act(.tap(id)) }
            #expect(app.route == Route("welcome") && app.outside.play == nil && outside.erased == 0)
            await app.close()
        }
    }
}
