import TallyWallet

/// Reads the code of somebody who asks for data, and checks who they are.
final class RequestScanModel: CodeModel {
    init(_ app: AppModel) { super.init(app, field: "link") }

    override func take(_ code: String) async {
        await doing(Self.take) {
            let request = try await wallet.consents.take(link: code)
            await app.replace(Route("request", request.id), from: self)
        }
    }

    override func draw() -> Screen {
        let below = reading(words.sharing.scanHint, taking: words.common.loading)
        return Screen(words.sharing.scanRequest, trouble + below)
    }
}
