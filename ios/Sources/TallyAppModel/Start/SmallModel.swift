import TallyWallet

/// Offers small payments without a prompt, once, at the end of the first start.
final class SmallModel: ScreenModel {
    private var asked: SmallPayments?

    override var drawsUnread: Bool { true }

    override func read() async throws {
        asked = try wallet.accounts.list().first.map { try limits($0.available.currency) }
    }

    override func tap(_ id: String) async throws {
        guard id == "allow" else { return await app.replace(Route("ready"), from: self) }
        await doing(id) {
            if let asked { _ = try await wallet.mandates.allowSmallPayments(asked: asked, id: try kept("id")) }
            await app.replace(Route("ready"), from: self)
        }
    }

    override func draw() -> Screen {
        let why = asked.map { Element.paragraph(words.firstStart.smallWhy(perUse: $0.perUse, perDay: $0.perDay)) }
        let allow = action("allow", words.firstStart.smallAllow, .main, needsPerson: true, enabled: asked != nil)
        return Screen(
            words.firstStart.smallTitle, words.notices(problem) + [why].compactMap { $0 },
            bottom: [allow, action("skip", words.firstStart.smallSkip)], back: false)
    }
}

/// The first start is over.
final class ReadyModel: ScreenModel {
    override func tap(_ id: String) async { await app.start(at: .home) }

    override func draw() -> Screen {
        Screen(
            words.firstStart.enrolled, [.row(title: words.firstStart.promise, icon: .done)],
            bottom: [action("done", words.common.done, .main)], back: false)
    }
}

/// Ten and twenty-five of what people count in; a hundred times that where a coin is worth a hundredth.
private func limits(_ currency: String) throws -> SmallPayments {
    let decimals = Int(try currencyDecimals(currency: currency))
    let one: Int64 = decimals == 0 ? 100 : (0..<decimals).reduce(1) { power, _ in power * 10 }
    let (perUse, perDay) = (Money(minor: 10 * one, currency: currency), Money(minor: 25 * one, currency: currency))
    return SmallPayments(perUse: perUse, perDay: perDay, days: 365)
}
