/// A screen that reads one code, by the camera or as text, and goes on with it.
class CodeModel: ScreenModel {
    private let field: String
    private var isPasting = false

    /// `field` is the id of the field for a code that comes as text.
    init(_ app: AppModel, field: String) {
        self.field = field
        super.init(app)
    }

    /// Goes on with a code that was read.
    func take(_ code: String) async {}

    override func scanned(_ text: String) async { await take(text.trimmed) }

    override func tap(_ id: String) async throws {
        switch id {
        case CodeReader.ask: _ = await app.outside.askForCamera()
        case CodeReader.paste: isPasting = true
        case "take": await scanned(written(field))
        default: break
        }
    }

    /// The scanner, or that what it read is being taken.
    func reading(_ hint: String, taking: String) -> [Element] {
        guard busy == nil else { return [.progress(taking)] }
        let reader = CodeReader(app: app, field: field)
        let take = action("take", words.common.carryOn, .main, enabled: !written(field).trimmed.isEmpty)
        let text = reader.text(
            open: isPasting, label: words.pay.paste, paste: words.pay.paste, value: written(field), take: take)
        return reader.picture(hint: hint) + text
    }
}
