import TallyWallet

/// Reads the code of somebody who asks for data, and checks who they are.
final class RequestScanModel: ScreenModel {
    private let field = "link"
    private var isPasting = false

    override func scanned(_ text: String) async {
        await doing("take") {
            let request = try await wallet.consents.take(link: text.trimmed)
            await app.replace(Route("request", request.id), from: self)
        }
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
        let below = busy == nil ? reading : [.progress(words.common.loading)]
        return Screen(words.sharing.scanRequest, words.notices(problem) + below)
    }

    private var reading: [Element] {
        let reader = CodeReader(app: app, field: field)
        let take = action("take", words.common.carryOn, .main, enabled: !written(field).trimmed.isEmpty)
        return reader.picture(hint: words.sharing.scanRequest)
            + reader.text(
                open: isPasting, label: words.pay.paste, paste: words.pay.paste, value: written(field), take: take)
    }
}
