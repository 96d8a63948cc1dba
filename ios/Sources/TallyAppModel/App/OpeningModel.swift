import TallyWallet

/// While the encrypted file is opened, and when it cannot be.
final class OpeningModel: ScreenModel {
    static let open = "open"

    let saved: String?
    private var isAsking = false

    init(_ app: AppModel, saved: String?) {
        self.saved = saved
        super.init(app)
    }

    override func tap(_ id: String) async throws {
        switch id {
        case Self.open: await doing(id) { try await app.begin(try await app.outside.openWallet(), saved: saved) }
        case startAnew: isAsking = problem.map { words.endsWallet($0) } ?? false
        case "keep": isAsking = false
        case "erase" where isAsking: await doing(id) { await app.beginAnew() }
        default: break
        }
    }

    override func closes() -> Bool {
        defer { isAsking = false }
        return isAsking
    }

    override func draw() -> Screen {
        guard let problem else { return Screen("", [.progress(words.common.opening)], back: false) }
        return Screen(
            words.common.notOpened, [words.notice(problem)], bottom: [action(Self.open, words.common.retry, .main)],
            back: false, dialog: isAsking ? question : nil)
    }

    private var question: Dialog {
        Dialog(
            words.security.wipe, words.security.wipeAsk,
            [
                .action(id: "erase", label: words.security.wipe, role: .danger),
                .action(id: "keep", label: words.common.cancel, role: .quiet),
            ])
    }
}
