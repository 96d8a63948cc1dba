import Foundation
import TallyStage
import TallyWallet
import Testing

@testable import TallyAppModel

/// The app is looked at and left, killed and begun anew.
@MainActor
@Suite struct LifecycleTests: OnAPhone {
    /// Nothing of a wallet is open while nobody looks, and whoever comes back finds what they left, in step with the backend.
    @Test func whoeverLeavesComesBackToTheSame() async throws {
        try await looking { app in
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

    /// Whoever leaves and comes back at once finds the wallet open, whatever took longer.
    @Test func whoeverComesBackAtOnceFindsItOpen() async throws {
        try await looking { app in
            for _ in 0..<5 {
                let left = Task { await app.leave() }
                while app.isSeen { await Task.yield() }
                await app.comeBack()
                await left.value
                let accounts = try app.wallet.accounts.list()
                #expect(accounts.count == 1 && app.route == .home)
            }
        }
    }

    /// What was signed without a network goes out as soon as there is one, and nobody has to touch anything.
    @Test func comingOnlineSendsWhatWaits() async throws {
        try await looking { app, outside, stage in
            try await stage.world("line", ["phone": "ada", "is": "down"])
            outside.isOnline = false
            await app.networkChanged()
            let offline = app.screen.outline
            #expect(offline.contains(app.place.words.common.offline))
            _ = try await app.wallet.topUps.topUp(amount: Money(minor: 12_300, currency: "EUR"))
            #expect(app.unsent == 1)
            try await stage.world("line", ["phone": "ada", "is": "up"])
            outside.isOnline = true
            await app.networkChanged()
            #expect(app.unsent == 0 && app.screen.outline != offline)
        }
    }

    /// Enrolled while the app was killed: the screens that led there lead nowhere now.
    @Test func nobodyComesBackToBecomingAWallet() async throws {
        try await enrolled { app in
            for saved in ["welcome?", "welcome?\nkeys?", "welcome?\nkeys?\ninvite?"] {
                await app.start(saved: saved)
                #expect(app.stack.map(\.route) == [.home])
                await app.close()
            }
        }
    }

    /// The system started the app to sync, and somebody looks while it is still there.
    @Test func whoeverLooksAfterASyncIsWhereTheyWere() async throws {
        try await enrolled { app in
            #expect(await app.syncUnseen() == 0)
            async let back: Void = app.comeBack()
            await app.begin(saved: "home?\nbills?")
            await back
            #expect(app.route == Route("bills") && !app.isResting)
            await app.begin(saved: "home?")
            #expect(app.route == Route("bills"))
        }
    }

    /// Killed again before the wallet was open, somebody is still where they were.
    @Test func whereSomebodyWasIsKeptWhileTheWalletIsOpened() async throws {
        try await enrolled { app, outside, _ in
            await outside.vault.when { _, _ in throw VaultError.BeforeFirstUnlock }
            await app.start(saved: "home?\nbills?")
            #expect(app.saved == "home?\nbills?" && app.screen.outline.contains("[open]"))
            await outside.vault.when(asked: nil)
            await app.act(.tap("open"))
            #expect(app.route == Route("bills"))
        }
    }

    /// Before the phone is unlocked for the first time the system may already let the app sync, which cannot be done then.
    @Test func whatCannotBeOpenedIsNotSyncedUnseen() async throws {
        try await enrolled { app, outside, _ in
            await outside.vault.when { _, _ in throw VaultError.BeforeFirstUnlock }
            #expect(await app.syncUnseen() == nil)
            await outside.vault.when(asked: nil)
            #expect(await app.syncUnseen() == 0)
            #expect(app.route == .home)
        }
    }

    /// A vault that is in trouble once, when somebody comes back, is no dead end.
    @Test func whatCouldNotBeOpenedAgainIsOpenedAnew() async throws {
        try await looking { app, outside, _ in
            await app.leave()
            await outside.vault.when { _, _ in throw VaultError.LockedOut }
            await app.comeBack()
            await app.leave()
            await outside.vault.when(asked: nil)
            await app.comeBack()
            await app.act(.tap("open"))
            let accounts = try app.wallet.accounts.list()
            #expect(accounts.count == 1)
        }
    }

    /// Somebody tries the app, leaves it, and follows an invite: that is for their own wallet.
    @Test func aLinkLeadsOutOfPlayMoneyThatRests() async throws {
        try await onAPhone(rehearses: true) { outside, stage in
            let invite = try await stage.world("invite")["invite"]?.text ?? ""
            let app = AppModel(outside: outside, place: place)
            await app.comeBack()
            await app.start()
            await app.act(.tap("try-play-money"))
            #expect(app.outside.play != nil)
            await app.leave()
            await app.follow(invite)
            await app.comeBack()
            #expect(app.outside.play == nil && app.screen.outline.contains(invite))
            await app.close()
        }
    }

    /// The own wallet cannot be opened when somebody comes back to play money: they play on, and are told once they leave it.
    @Test func whoeverComesBackToPlayMoneyPlaysOn() async throws {
        try await onAPhone(rehearses: true) { outside, _ in
            let app = AppModel(outside: outside, place: place)
            await app.comeBack()
            await app.start()
            await app.act(.tap("try-play-money"))
            let playing = app.screen
            await app.leave()
            await outside.vault.when { _, _ in throw VaultError.LockedOut }
            await app.comeBack()
            #expect(app.outside.play != nil && app.screen == playing, "\(app.screen.outline)")
            await app.act(.tap("leave-play"))
            #expect(app.outside.play == nil && app.screen.outline.contains("[open]"), "\(app.screen.outline)")
            await outside.vault.when(asked: nil)
            await app.act(.tap("open"))
            #expect(app.route == Route("welcome"))
            await app.close()
        }
    }

    /// They leave play money and the app at once, so that their own wallet cannot be shown: nothing of play money is left when they come back.
    @Test func whoeverLeftPlayMoneyUnseenComesBackToTheirOwn() async throws {
        try await onAPhone(rehearses: true) { outside, _ in
            let app = AppModel(outside: outside, place: place)
            await app.comeBack()
            await app.start()
            await app.act(.tap("try-play-money"))
            await app.leave()
            await app.stopPlaying()
            #expect(app.outside.play == nil && app.saved == "")
            let openings = app.openings
            await app.comeBack()
            #expect(app.route == Route("welcome") && app.current?.problem == nil, "\(app.screen.outline)")
            #expect(app.openings == openings + 1)
            await app.close()
        }
    }

    /// The system lets the app sync and thinks better of it: at whatever moment that is, nothing stays open, and whoever looks later is home.
    @Test func whatIsStoppedWhileItSyncsIsClosedAgain() async throws {
        try await enrolled { app in
            for moments in [0, 1, 10, 100] {
                let sync = Task { await app.syncUnseen() }
                while app.stack.isEmpty { await Task.yield() }
                for _ in 0..<moments { await Task.yield() }
                sync.cancel()
                _ = await sync.value
                #expect(app.isResting && app.screen.outline.contains("[scan]"), "\(moments)")
                #expect(throws: WalletError.self) { try app.wallet.accounts.list() }
            }
            await app.comeBack()
            #expect(app.route == .home && !app.isResting, "\(app.screen.outline)")
        }
    }

    @Test func whatIsStoppedBeforeItBeginsOpensNothing() async throws {
        try await enrolled { app in
            let sync = Task { await app.syncUnseen() }
            sync.cancel()
            #expect(await sync.value == nil && !app.isOpen)
        }
    }

    /// A sync that goes on although it was stopped keeps the next from beginning only until that is stopped, too.
    @Test func whatIsStoppedDoesNotWaitForWhatWasStoppedBefore() async throws {
        try await enrolled { app in
            let (never, end) = AsyncStream<Void>.makeStream()
            app.unfinished = Task { for await _ in never {} }
            let sync = Task { await app.syncUnseen() }
            for _ in 0..<10 { await Task.yield() }
            sync.cancel()
            #expect(await sync.value == nil && !app.isOpen)
            end.finish()
        }
    }

    /// What somebody began goes on when they leave, and the wallet is closed as soon as it is done.
    @Test func whoeverLeavesInTheMiddleOfSomethingIsDoneFirst() async throws {
        try await looking { app, outside, _ in
            await topUp(app, outside) {
                await app.leave()
                #expect(await !app.isResting)
            }
            #expect(app.isResting)
            await app.comeBack()
            #expect(app.route == Route("top-up") && app.screen.outline.contains("12.00"))
        }
    }

    /// Left before it was open: it is closed once it is, and not in somebody's way.
    @Test func whoeverLeavesWhileItIsOpenedFindsItLater() async throws {
        try await enrolled { app, outside, _ in
            await outside.vault.when { _, _ in
                Task { await app.leave() }
                while await app.isSeen { await Task.yield() }
            }
            await app.comeBack()
            await app.begin(saved: "home?\nbills?")
            await outside.vault.when(asked: nil)
            #expect(app.isResting && app.isBegun)
            await app.comeBack()
            #expect(app.route == Route("bills") && !app.isResting)
        }
    }

    /// Play money waits for nothing; what the phone has to send is the person's own.
    @Test func whilePlayingTheOwnWalletIsSynced() async throws {
        try await onAPhone(rehearses: true) { outside, _ in
            let app = AppModel(outside: outside, place: place)
            await app.start()
            await app.act(.tap("try-play-money"))
            #expect(app.outside.play != nil)
            #expect(await app.syncUnseen() == 0)
            #expect(app.isResting && app.outside.play != nil)
            await app.comeBack()
            #expect(app.outside.play != nil && app.route == .home)
            await app.close()
        }
    }
}
