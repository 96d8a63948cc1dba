/// While the encrypted file is opened, and when it cannot be.
final class OpeningModel: ScreenModel {
    static let open = "open"

    private let saved: String?

    init(_ app: AppModel, saved: String?) {
        self.saved = saved
        super.init(app)
    }

    override func tap(_ id: String) async throws {
        guard id == Self.open else { return }
        await doing(id) { try await app.begin(try await app.outside.openWallet(), saved: saved) }
    }

    override func draw() -> Screen {
        guard let problem else { return Screen("", [.progress(words.common.opening)], back: false) }
        return Screen(
            words.common.notOpened, [words.notice(problem)], bottom: [action(Self.open, words.common.retry, .main)],
            back: false)
    }
}
