import TallyStage
import TallyWallet
import Testing

@testable import TallyAppModel

/// Who else could see the app, and what they see then.
@MainActor
@Suite struct CoverTests: OnAPhone {
    private let open = Screen("t")
    private let secret = Screen("t", bottom: [.action(id: "pay", label: "l", needsPerson: true)], secret: true)
    private let working = Screen("t", bottom: [.action(id: "pay", label: "l", busy: true)], secret: true)

    @Test func whatIsNoSecretIsNeverCovered() {
        for attention in [Attention.whole, .partial, .none] {
            #expect(!open.isCovered(attention, isCaptured: true))
        }
    }

    @Test func aSecretIsSeenOnlyWhereNobodyElseLooks() {
        for screen in [secret, working] {
            #expect(!screen.isCovered(.whole, isCaptured: false))
            #expect(screen.isCovered(.whole, isCaptured: true))
            #expect(screen.isCovered(.partial, isCaptured: false) && screen.isCovered(.none, isCaptured: false))
        }
    }

    /// The system's question lies over the app, and says nothing of what is agreed to where it asks for a face.
    @Test func whoIsAskedForAFaceSeesWhatTheyAgreeTo() {
        var asking = working
        asking.asksPerson = true
        #expect(!asking.isCovered(.partial, isCaptured: false))
        #expect(asking.isCovered(.partial, isCaptured: true) && asking.isCovered(.none, isCaptured: false))
    }

    /// Not even where the button that they touched has gone: what was to be stopped was asked for in a question.
    @Test func whoTakesSomethingBackIsSeenToBeAsked() async throws {
        try await looking { app, outside, stage in
            _ = try await app.wallet.consents.setProfile(profile: PersonProfile(name: "Ada Wong", city: "Berlin"))
            await app.follow(try await stage.world("ask", ["recipient": "landlord"])["link"]?.text ?? "")
            await isAsked(by: "grant", app, outside)
            await app.act(.tap("withdraw"))
            await isAsked(by: "take-back", app, outside)
        }
    }

    @Test func whoBecomesAWalletIsSeenToBeAsked() async throws {
        try await onAPhone { outside, stage in
            let app = AppModel(outside: outside, place: place)
            await app.start()
            await app.follow(try await stage.world("invite")["invite"]?.text ?? "")
            var seen: [Screen] = []
            app.onDrawn = { seen.append($0) }
            await app.act(.tap("enrol"))
            #expect(seen.first?.asksPerson == true && !app.screen.asksPerson)
            await app.close()
        }
    }

    /// Nobody meets a lock without a word, but in the list of apps.
    @Test func whoMirrorsTheirScreenIsTold() async throws {
        try await onAPhone { outside, stage in
            let app = AppModel(outside: outside, place: place)
            await app.start()
            #expect(app.covering(.whole, isCaptured: true) == nil)
            await app.follow(try await stage.world("invite")["invite"]?.text ?? "")
            #expect(app.covering(.whole, isCaptured: false) == nil)
            #expect(app.covering(.whole, isCaptured: true) == Covering(text: place.words.common.captured))
            #expect(app.covering(.none, isCaptured: false) == Covering(text: nil))
            await app.close()
        }
    }

    private func isAsked(by id: String, _ app: AppModel, _ outside: StoryOutside) async {
        await tap(id, app, outside) { #expect(await app.screen.asksPerson, "\(id)") }
        #expect(!app.screen.asksPerson)
    }
}
