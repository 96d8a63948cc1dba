/// Reading an invite, and becoming a wallet by it.
final class InviteModel: ScreenModel {
    private static let field = "invite"
    private lazy var reader = CodeReader(self, field: Self.field)
    private var isPasting = false
    private var invite = ""

    // Whoever has it can become this wallet.
    override var forgets: Set<String> { [Self.field, CodeReader.ledOn] }

    override func scanned(_ text: String) async { await reader.read(text, enrol) }

    override func lookedAway() { reader.lookedAway() }

    override func tap(_ id: String) async throws {
        switch id {
        case CodeReader.ask: _ = await app.outside.askForCamera()
        case CodeReader.paste: isPasting = true
        case "open-settings": app.outside.openSettings()
        case CodeReader.again: await reader.again(enrol)
        case "enrol": await reader.written(written(Self.field), enrol)
        case "retry": await enrol(invite)
        default: break
        }
    }

    private func enrol(_ invite: String) async {
        self.invite = invite
        await doing("enrol", asksPerson: true) {
            try await wallet.enrol(invite: invite)
            await app.refresh()
            await app.start(at: Route(try wallet.accounts.list().isEmpty ? "ready" : "small"))
        }
    }

    override func draw() -> Screen { problem?.details.name == "vault-no-passcode" ? lockNeeded : scanning }

    private var scanning: Screen {
        let below = busy == nil ? reading : [.progress(words.firstStart.enrolling)]
        return Screen(words.firstStart.inviteTitle, reader.notices(problem) + below, secret: true)
    }

    private var reading: [Element] {
        let take = action(
            "enrol", words.firstStart.enrol, .main, needsPerson: true, enabled: !written(Self.field).trimmed.isEmpty)
        return reader.picture(hint: words.firstStart.inviteHint) + [
            .paragraph(words.firstStart.inviteWhy, quiet: true)
        ]
            + reader.text(
                open: isPasting, label: words.firstStart.inviteField, paste: words.firstStart.invitePaste,
                value: written(Self.field), take: take)
    }

    private var lockNeeded: Screen {
        Screen(
            words.firstStart.lockTitle,
            [.paragraph(words.firstStart.lockWhy), action("open-settings", words.firstStart.openSettings)],
            bottom: [action("retry", words.common.retry, .main, needsPerson: true)])
    }
}
