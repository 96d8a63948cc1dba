import TallyWallet

/// How much, where the code does not say it.
final class AmountModel: ScreenModel {
    private let field = "amount"
    private let code: String
    private var known: PaymentCode?
    private var isUnreadable = false

    init(_ app: AppModel, code: String) {
        self.code = code
        super.init(app)
    }

    override var drawsUnread: Bool { true }

    override func read() async throws { known = try known ?? parsePaymentCode(payload: code) }

    override func type(_ id: String) async { isUnreadable = false }

    override func tap(_ id: String) async throws {
        guard let currency = known?.currency else { return }
        let amount = written(field, in: currency)
        isUnreadable = amount == nil
        guard let amount else { return }
        await doing(id) {
            let payment = try wallet.newID()
            _ = try await wallet.payments.prepare(code, amount: amount, perk: typed[PayModel.perk], id: payment)
            var given = PayModel.given(code, amount)
            given[PayModel.perk] = typed[PayModel.perk]
            await app.replace(Route("pay", payment), from: self, given: given)
        }
    }

    override func draw() -> Screen {
        let carryOn = action("carry-on", words.common.carryOn, .main, enabled: !written(field).trimmed.isEmpty)
        let parts = [aside, signsLater, asked, busy == nil ? nil : .progress(words.pay.asking)]
        return Screen(words.pay.amountTitle, parts.compactMap { $0 }, bottom: [carryOn])
    }

    private var asked: Element {
        .field(
            id: field, label: words.pay.amountHint(payee: known?.name ?? ""), value: written(field),
            kind: .amount, error: wrong, hint: known?.currency)
    }

    /// What is wrong with the amount stands beside it, and everything else above.
    private var wrong: String? {
        isUnreadable
            ? words.errors.sentences.amountUnreadable : problem.flatMap { isOfTheAmount($0) ? words.said($0) : nil }
    }

    private var aside: Element? { problem.flatMap { isOfTheAmount($0) ? nil : words.notice($0) } }

    private var signsLater: Element? { app.outside.isOnline ? nil : .notice(.info, words.pay.offlineBefore) }

    private func isOfTheAmount(_ error: WalletError) -> Bool {
        ["amount-unreadable", "amount-not-positive", "code-amount-not-payable"].contains(error.details.name)
    }
}
