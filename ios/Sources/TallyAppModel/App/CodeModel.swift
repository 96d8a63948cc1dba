/// A screen that reads one code, by the camera or as text, and goes on with it.
class CodeModel: ScreenModel {
    /// The button that goes on with a code that came as text.
    static let take = "take"

    private let field: String
    private lazy var reader = CodeReader(self, field: field)
    private var isPasting = false

    /// `field` is the id of the field for a code that comes as text.
    init(_ app: AppModel, field: String) {
        self.field = field
        super.init(app)
    }

    /// Goes on with a code that was read.
    func take(_ code: String) async {}

    /// What was written before the app was killed is seen again, and not only kept.
    override func read() async throws { isPasting = isPasting || !written(field).isEmpty }

    override func scanned(_ text: String) async { await reader.read(text, take) }

    override func lookedAway() { reader.lookedAway() }

    override func tap(_ id: String) async throws {
        switch id {
        case CodeReader.ask: _ = await app.outside.askForCamera()
        case CodeReader.paste: isPasting = true
        case CodeReader.again: await reader.again(take)
        case Self.take: await reader.written(written(field), take)
        default: break
        }
    }

    /// What went wrong with a code, or why nothing is done about it.
    var trouble: [Element] { reader.notices(problem) }

    /// The scanner, or that what it read is being taken.
    func reading(_ hint: String, taking: String) -> [Element] {
        guard busy == nil else { return [.progress(taking)] }
        let take = action(Self.take, words.common.carryOn, .main, enabled: !written(field).trimmed.isEmpty)
        let text = reader.text(
            open: isPasting, label: words.pay.paste, paste: words.pay.paste, value: written(field), take: take)
        return reader.picture(hint: hint) + text
    }
}
