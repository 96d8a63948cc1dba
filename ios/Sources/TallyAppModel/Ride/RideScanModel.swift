/// Reads the code on a bike; the route names what is to be used for its deposit.
final class RideScanModel: CodeModel {
    private let offer: String

    init(_ app: AppModel, offer: String) {
        self.offer = offer
        super.init(app, field: "code")
    }

    override func take(_ code: String) async {
        let given = offer.isEmpty ? [:] : [UnlockModel.offer: offer]
        await app.replace(Route("unlock", code), from: self, given: given)
    }

    override func draw() -> Screen {
        let below = reading(words.ride.scanHint, taking: words.common.loading)
        return Screen(words.ride.scan, trouble + below)
    }

    /// Whether a code, which has been read and is sound, is one on a bike: it names Tally's bikes where a shop's names whom to pay.
    static func isOnABike(_ code: String) -> Bool { code.contains("0014app.tally.ride") }
}
