import Foundation
import TallyStage
import TallyWallet

@testable import TallyAppModel

/// Plays a story on a stage, and writes down what is seen.
@MainActor
final class Player {
    private let story: Story
    private let stage: Stage
    private let place: Place
    private let outside: StoryOutside
    private var names = Names()
    private var app: AppModel
    /// What was seen so far, for however short a moment.
    private var states: [Seen] = []
    /// What is drawn while something is being done.
    private var drawn: [Screen] = []

    private init(_ story: Story, on stage: Stage, in directory: URL) throws {
        (self.story, self.stage, place) = (story, stage, try story.place)
        outside = StoryOutside(stage: stage, directory: directory, rehearses: story.rehearses)
        outside.now = Date(timeIntervalSince1970: TimeInterval(story.now))
        app = AppModel(outside: outside, place: place)
    }

    /// What comes of a story that is played from its beginning to its end.
    static func played(_ story: Story) async throws -> Played {
        try await Stage.standing(seed: story.seed, now: story.now * 1000) { stage, directory in
            try await Player(story, on: stage, in: directory).play()
        }
    }

    private func play() async throws -> Played {
        if story.isEnrolled { try await enrol() }
        try await start(saved: nil, meanwhile: nil)
        for (number, written) in story.steps.enumerated() {
            if let file = outside.shared {
                names.bind("shared", to: ["name": .text(file.name), "text": .text(file.text)])
            }
            do {
                try await play(try names.filled(written).members ?? [:])
            } catch {
                throw Broken("\(story), step \(number): \(try written.written()): \(error)")
            }
        }
        await app.close()
        return Played(record: outside.record, states: states)
    }

    private func enrol() async throws {
        let wallet = try await outside.openWallet()
        let invite = try await stage.world("invite")["invite"]?.text ?? ""
        try await wallet.enrol(invite: invite)
        if story.money > 0 { _ = try await wallet.topUps.topUp(amount: Money(minor: story.money, currency: "EUR")) }
        try await wallet.sync()
        for purchases in story.bought { try await buy(purchases, wallet) }
        try await wallet.rest()
    }

    private func buy(_ purchases: [String: JSON], _ wallet: Wallet) async throws {
        let code = try await stage.world("merchant", ["merchant": purchases["merchant"] ?? .null])["code"]?.text ?? ""
        let amount = Money(minor: purchases["amount"]?.whole ?? 0, currency: "EUR")
        for _ in 0..<(purchases["times"]?.whole ?? 0) {
            pass(try await stage.world("pass", ["seconds": purchases["every"] ?? .null]))
            let prepared = try await wallet.payments.prepare(code, amount: amount)
            _ = try await wallet.payments.confirm(prepared.payment.id)
        }
    }

    private func play(_ step: [String: JSON]) async throws {
        if step["world"] != nil { return try await everybodyElse(step) }
        if step["sync"] != nil { return _ = await app.refresh() }
        if let name = step["route"]?.text { return names.bind(name, to: route) }
        if step["restart"] != nil { return try await restart(meanwhile: step["meanwhile"]?.text) }
        if let what = step["shows"]?.text { return try await show(what) }
        if let answer = step["person"]?.text { return await outside.vault.answerOnce(try refusal(answer)) }
        if let trouble = step["keys"]?.text { return await outside.keys.failOnce(try refusal(trouble)) }
        if let access = step["camera"]?.text { return outside.camera = try cameraAccess(access) }
        if let id = step["twice"]?.text {
            let intent = try finger.tap(id)
            return try await watching(nil) { await self.twice(intent) }
        }
        if let link = step["follow"]?.text {
            return try await watching(step["meanwhile"]?.text) { await self.app.follow(link) }
        }
        let (intent, place) = (try intent(step), app.screen.place)
        try await watching(step["meanwhile"]?.text) { await self.app.act(intent, seen: place) }
    }

    private var finger: Finger { Finger(screen: app.screen) }

    private func intent(_ step: [String: JSON]) throws -> Intent {
        if let id = step["tap"]?.text { return try finger.tap(id) }
        if let id = step["type"]?.text, let text = step["text"]?.text { return try finger.type(id, text) }
        if let id = step["switch"]?.text, let on = step["on"]?.bool { return try finger.turn(id, on: on) }
        if let id = step["choose"]?.text, let option = step["option"]?.text { return try finger.choose(id, option) }
        if let code = step["scanned"]?.text { return try finger.seen(.scanned(code)) }
        if step["looks-away"] != nil { return try finger.seen(.lookedAway) }
        if step["back"] != nil { return .back }
        throw Broken("nobody knows such a step")
    }

    private func everybodyElse(_ step: [String: JSON]) async throws {
        let came = try await stage.play(step.filter { $0.key != "as" })
        if let name = step["as"]?.text { names.bind(name, to: came) }
        pass(came)
        if step["world"] == "line" { outside.isOnline = step["is"] != "down" }
    }

    private func pass(_ came: JSON) {
        if let now = came["now"]?.whole { outside.now = Date(timeIntervalSince1970: TimeInterval(now)) }
    }

    private var route: JSON {
        ["place": .text(app.route?.place ?? ""), "of": app.route?.of.map { .text($0) } ?? .null]
    }

    /// Both at what was seen when the finger came down first.
    private func twice(_ intent: Intent) async {
        let place = app.screen.place
        async let first: Void = app.act(intent, seen: place)
        async let second: Void = app.act(intent, seen: place)
        _ = await (first, second)
    }

    /// The phone took the memory away, and the person comes back.
    private func restart(meanwhile: String?) async throws {
        let saved = app.saved
        await app.close()
        app = AppModel(outside: outside, place: place)
        try await start(saved: saved, meanwhile: meanwhile)
    }

    private func start(saved: String?, meanwhile: String?) async throws {
        try await watching(meanwhile) { await self.app.start(saved: saved) }
    }

    /// Does something, and looks at what is on the screen until it is done: the first of it is what is shown meanwhile.
    private func watching(_ meanwhile: String?, _ work: @MainActor () async -> Void) async throws {
        drawn = []
        app.onDrawn = { [weak self] in self?.drawn.append($0) }
        await work()
        app.onDrawn = nil
        states += drawn.filter(\.isBusy).map(seen)
        guard let meanwhile else { return }
        guard let first = drawn.first else { throw Broken("nothing is drawn while \(meanwhile)") }
        note(meanwhile, first)
    }

    private func note(_ what: String, _ screen: Screen) {
        outside.note("== \(what)\n\(screen.outline)\n")
        states.append(seen(screen))
    }

    private func seen(_ screen: Screen) -> Seen { Seen(screen: screen, isOnline: outside.isOnline, words: place.words) }

    private func show(_ what: String) async throws {
        await app.settle()
        note(what, app.screen)
        try await comesBack(to: app)
    }
}

/// What a vault says, by the name that scenarios give it.
private func refusal(_ name: String) throws -> VaultError {
    switch name {
    case "user-cancelled": .UserCancelled
    case "locked-out": .LockedOut
    case "invalidated": .Invalidated
    case "no-passcode": .NoPasscode
    case "unavailable": .Unavailable(detail: "told to be")
    default: throw Broken("a vault does not say \(name)")
    }
}

private func cameraAccess(_ name: String) throws -> CameraAccess {
    switch name {
    case "allowed": .allowed
    case "not-asked": .notAsked
    case "refused": .refused
    case "none": .none
    default: throw Broken("a camera is never \(name)")
    }
}
