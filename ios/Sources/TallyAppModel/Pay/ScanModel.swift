import TallyWallet

/// Reading a merchant's code.
final class ScanModel: ScreenModel {
    private let field = "code"
    private var isPasting = false

    override func scanned(_ text: String) async { await take(text.trimmed) }

    override func tap(_ id: String) async throws {
        switch id {
        case CodeReader.ask: _ = await app.outside.askForCamera()
        case CodeReader.paste: isPasting = true
        case "take": await take(written(field).trimmed)
        default: break
        }
    }

    /// A code that does not say how much leads to the amount, every other one to the question.
    private func take(_ text: String) async {
        await doing("take") {
            let code = try parsePaymentCode(payload: text)
            guard code.payable && code.amount == nil else { return try await pay(text) }
            await app.go(Route("amount", text), from: self, given: perk)
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
        let below = busy == nil ? reading : [.progress(words.pay.asking)]
        return Screen(words.pay.scanTitle, words.notices(problem) + offline + below)
    }

    private var reading: [Element] {
        let reader = CodeReader(app: app, field: field)
        let take = action("take", words.common.carryOn, .main, enabled: !written(field).trimmed.isEmpty)
        return reader.picture(hint: words.pay.scanHint)
            + reader.text(
                open: isPasting, label: words.pay.paste, paste: words.pay.paste, value: written(field), take: take)
    }
}
