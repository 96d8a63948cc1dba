/// Reads the code on a bike; the route names what is to be used for its deposit.
final class RideScanModel: ScreenModel {
    private let field = "code"
    private let offer: String
    private var isPasting = false

    init(_ app: AppModel, offer: String) {
        self.offer = offer
        super.init(app)
    }

    override func scanned(_ text: String) async {
        let given = offer.isEmpty ? [:] : [UnlockModel.offer: offer]
        await app.replace(Route("unlock", text.trimmed), from: self, given: given)
    }

    override func tap(_ id: String) async throws {
        switch id {
        case CodeReader.ask: _ = await app.outside.askForCamera()
        case CodeReader.paste: isPasting = true
        case "take": await scanned(written(field))
        default: break
        }
    }

    override func draw() -> Screen {
        let reader = CodeReader(app: app, field: field)
        let take = action("take", words.common.carryOn, .main, enabled: !written(field).trimmed.isEmpty)
        let text = reader.text(
            open: isPasting, label: words.pay.paste, paste: words.pay.paste, value: written(field), take: take)
        return Screen(words.ride.scan, words.notices(problem) + reader.picture(hint: words.ride.scanHint) + text)
    }
}
