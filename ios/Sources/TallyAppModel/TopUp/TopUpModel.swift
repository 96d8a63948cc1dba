import TallyWallet

/// Bringing money in.
final class TopUpModel: ScreenModel {
    private let field = "amount"
    /// What people may count in besides what is used where they are.
    private static let common = ["EUR", "GBP", "USD", "CNY"]
    /// What is counted in; none before there is an account.
    private var counted: String?
    private var past: [TopUp] = []
    private var made: TopUp?
    private var isUnreadable = false
    private var asked: Money?

    private var currencies: [String] { ([app.place.currency] + Self.common).unique }

    private var currency: String {
        counted ?? typed["currency"].flatMap { currencies.contains($0) ? $0 : nil } ?? app.place.currency
    }

    override func read() async throws {
        counted = try wallet.accounts.list().first?.available.currency
        past = try wallet.topUps.page(limit: 10).items
        made = try typed["id"].flatMap { id in try orNone { try wallet.topUps.find(id: id) } }
    }

    override func type(_ id: String) async { isUnreadable = false }

    override func choose(_ id: String, option: String) async {
        typed["currency"] = option
        isUnreadable = false
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "carry-on": ask()
        case "confirm": await topUp()
        case "cancel": asked = nil
        case "done": await app.back(from: self)
        default: break
        }
    }

    override func closes() -> Bool {
        defer { asked = nil }
        return asked != nil
    }

    private func ask() {
        asked = written(field, in: currency).flatMap { $0.minor > 0 ? $0 : nil }
        isUnreadable = asked == nil
    }

    /// Its id is kept before it is asked for, so that coming back never makes another one.
    private func topUp() async {
        guard let amount = asked else { return }
        asked = nil
        await doing("carry-on") {
            made = try await wallet.topUps.topUp(amount: amount, id: try kept("id"))
            try await reread()
        }
    }

    override func draw() -> Screen {
        let carryOn = action("carry-on", words.common.carryOn, .main, enabled: !written(field).trimmed.isEmpty)
        return Screen(
            words.topUp.title, words.notices(problem) + (made.map { [became($0)] } ?? form) + earlier,
            bottom: [made == nil ? carryOn : action("done", words.common.done, .main)], dialog: asked.map(question))
    }

    private var form: [Element] {
        let error = isUnreadable ? words.errors.sentences.amountUnreadable : nil
        let asked = Element.field(
            id: field, label: words.topUp.howMuch, value: written(field), kind: .amount, error: error, hint: currency)
        let options = currencies.map { Link($0, $0) }
        let pick = Element.choice(id: "currency", label: words.topUp.currency, options: options, chosen: currency)
        return [asked] + (counted == nil ? [pick] : []) + (busy == nil ? [] : [.progress(words.common.loading)])
    }

    private func question(_ amount: Money) -> Dialog {
        let actions = [
            action("confirm", words.topUp.confirm(amount: amount), .main, needsPerson: true),
            action("cancel", words.common.cancel, .quiet),
        ]
        return Dialog(words.topUp.confirmTitle(amount: amount), words.topUp.signedAsShown, actions)
    }

    private func became(_ topUp: TopUp) -> Element {
        switch topUp.state {
        case .accepted: .notice(.positive, words.topUp.settled(amount: topUp.amount))
        case .declined:
            .notice(
                .error, words.topUp.declined(amount: topUp.amount),
                advice: topUp.declineReason.map { words.refusals.declines[$0] })
        case .parked: .notice(.caution, words.common.parked)
        default: .notice(.caution, words.topUp.waiting(amount: topUp.amount))
        }
    }

    private var earlier: [Element] {
        [.heading(words.topUp.past), past.isEmpty ? .empty(words.topUp.empty) : .group(past.map(row))]
    }

    private func row(_ topUp: TopUp) -> Element {
        let at = formats.moment(topUp.settledAt ?? topUp.createdAt)
        let detail = topUp.state == .accepted ? at : words.common.operations[topUp.state]
        return .row(title: formats.money(topUp.amount), detail: detail, icon: .topUp)
    }
}
