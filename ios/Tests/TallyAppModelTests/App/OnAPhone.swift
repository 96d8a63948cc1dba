import Foundation
import TallyStage
import TallyWallet

@testable import TallyAppModel

/// Tests of the app on a phone of its own, beside the real backend.
@MainActor
protocol OnAPhone {}

extension OnAPhone {
    nonisolated var place: Place { Place(language: .en, locale: Locale(identifier: "en_GB"), zone: .gmt) }

    func onAPhone(
        rehearses: Bool = false, _ live: @MainActor @Sendable (StoryOutside, Stage) async throws -> Void
    ) async throws {
        try await Stage.standing(seed: 1, now: 1_767_225_600_000) { stage, directory in
            try await live(await StoryOutside(stage: stage, directory: directory, rehearses: rehearses), stage)
        }
    }

    func enrol(_ outside: StoryOutside, _ stage: Stage) async throws {
        let wallet = try await outside.openWallet()
        try await wallet.enrol(invite: try await stage.world("invite")["invite"]?.text ?? "")
        try await wallet.rest()
    }

    func enrolled(_ live: @MainActor @Sendable (AppModel) async throws -> Void) async throws {
        try await enrolled { app, _, _ in try await live(app) }
    }

    func enrolled(_ live: @MainActor @Sendable (AppModel, StoryOutside, Stage) async throws -> Void) async throws {
        try await onAPhone { outside, stage in
            try await enrol(outside, stage)
            let app = AppModel(outside: outside, place: place)
            try await live(app, outside, stage)
            await app.close()
        }
    }

    /// The same, once somebody looks at it and is home.
    func looking(_ live: @MainActor @Sendable (AppModel) async throws -> Void) async throws {
        try await looking { app, _, _ in try await live(app) }
    }

    func looking(_ live: @MainActor @Sendable (AppModel, StoryOutside, Stage) async throws -> Void) async throws {
        try await enrolled { app, outside, stage in
            await app.comeBack()
            await app.start()
            try await live(app, outside, stage)
        }
    }

    /// Touches a button, and does something in the middle of being asked for finger, face or code because of it.
    func tap(
        _ id: String, _ app: AppModel, _ outside: StoryOutside,
        whileAsked meanwhile: @escaping @Sendable () async throws -> Void
    ) async {
        await outside.vault.when { slot, _ in if slot == .holder { try await meanwhile() } }
        await app.act(.tap(id))
        await outside.vault.when(asked: nil)
    }

    /// The same of bringing twelve euros in.
    func topUp(
        _ app: AppModel, _ outside: StoryOutside, whileAsked meanwhile: @escaping @Sendable () async throws -> Void
    ) async {
        await app.act(.tap("top-up"))
        await app.act(.type("amount", text: "12"))
        await app.act(.tap("carry-on"))
        await tap("confirm", app, outside, whileAsked: meanwhile)
    }
}
