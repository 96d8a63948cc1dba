import TallyWallet

/// Reading a merchant's code.
final class ScanModel: CodeModel {
    /// A code that is sound and names nobody to pay.
    private var unpayable: String?

    init(_ app: AppModel) { super.init(app, field: "code") }

    override func tap(_ id: String) async throws {
        guard id == "ride", let unpayable else { return try await super.tap(id) }
        await app.replace(Route("unlock", unpayable), from: self)
    }

    /// A code that does not say how much leads to the amount, every other one to the question.
    override func take(_ code: String) async {
        unpayable = nil
        await doing(Self.take) {
            let read = try parsePaymentCode(payload: code)
            if read.networks.isEmpty {
                unpayable = code
            } else if read.payable && read.amount == nil {
                await app.go(Route("amount", code), from: self, given: perk)
            } else {
                try await pay(code)
            }
        }
    }

    private func pay(_ code: String) async throws {
        let id = try wallet.newID()
        _ = try await wallet.payments.prepare(code, perk: typed[PayModel.perk], id: id)
        await app.replace(Route("pay", id), from: self, given: perk.merging([PayModel.code: code]) { $1 })
    }

    /// The offer that the person came here to use, if they did.
    private var perk: [String: String] { typed.filter { $0.key == PayModel.perk } }

    override func draw() -> Screen {
        let offline: [Element] = app.outside.isOnline ? [] : [.notice(.info, words.pay.offlineBefore)]
        let above = trouble + (unpayable.map { [noShop($0)] } ?? []) + offline
        return Screen(words.pay.scanTitle, above + reading(words.pay.scanHint, taking: words.pay.asking))
    }

    private func noShop(_ code: String) -> Element {
        guard RideScanModel.isOnABike(code) else {
            return .notice(.error, words.pay.noShop, advice: words.advice.scanAgain)
        }
        return .notice(.info, words.ride.bikeCode, action: Link("ride", words.ride.toBike))
    }
}
