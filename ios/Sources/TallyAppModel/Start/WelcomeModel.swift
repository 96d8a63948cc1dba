/// The very first screen.
final class WelcomeModel: ScreenModel {
    private let tryOut = "try-play-money"
    /// There was no world with play money to be had.
    private var failed = false

    override func tap(_ id: String) async throws {
        guard id == tryOut else { return await app.go(Route("keys"), from: self) }
        await doing(id) { failed = try await !app.tryOut() }
    }

    override func draw() -> Screen {
        let unknown = Element.notice(.error, words.errors.unknown, advice: words.errors.unknownAdvice)
        let trouble = failed ? [unknown] : []
        let trial = app.outside.rehearse == nil ? [] : [action(tryOut, words.firstStart.tryPlayMoney)]
        return Screen(
            words.firstStart.welcome, [.paragraph(words.firstStart.promise)] + trouble,
            bottom: [action("begin", words.firstStart.begin, .main)] + trial, back: false)
    }
}

/// What the two keys are for, before there are any.
final class KeysModel: ScreenModel {
    override func tap(_ id: String) async { await app.go(Route("invite"), from: self) }

    override func draw() -> Screen {
        let keys: [Element] = [
            .row(title: words.firstStart.keyHolder, icon: .person),
            .row(title: words.firstStart.keyDevice, icon: .phone),
            .paragraph(words.firstStart.keysStay, quiet: true),
        ]
        return Screen(words.firstStart.keysTitle, keys, bottom: [action("carry-on", words.common.carryOn, .main)])
    }
}
