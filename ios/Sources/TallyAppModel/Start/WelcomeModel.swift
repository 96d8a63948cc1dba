/// The very first screen.
final class WelcomeModel: ScreenModel {
    override func tap(_ id: String) async { await app.go(Route("keys"), from: self) }

    override func draw() -> Screen {
        Screen(
            words.firstStart.welcome, [.paragraph(words.firstStart.promise)],
            bottom: [action("begin", words.firstStart.begin, .main)], back: false)
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
