import TallyWallet

/// One payment, and what came back of it.
final class PaymentModel: ScreenModel {
    private let id: String
    private var payment: Payment?
    private var refunds: [Refund] = []
    private var isSigned = false
    private let toldAgain: Set<PaymentState> = [.authorised, .submitted, .unknown, .declined, .expired]

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app)
    }

    override func read() async throws {
        payment = try wallet.payments.find(id: id)
        refunds = try wallet.payments.refunds(payment: id)
        isSigned = try wallet.payments.receipt(payment: id) != nil
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "receipt": await app.go(Route("receipt", self.id), from: self)
        case "take-back": await doing(id) { payment = try await wallet.payments.cancel(id: self.id) }
        default: break
        }
    }

    override func draw() -> Screen {
        Screen(
            words.history.paymentTitle, words.notices(problem) + (payment.map(about) ?? []),
            bottom: payment.map(next) ?? [], secret: true)
    }

    private func about(_ payment: Payment) -> [Element] {
        let hero = Element.hero(
            label: payment.payeeName, value: formats.money(payment.total), details: [standing(payment)])
        return open(payment) + [hero] + came(payment) + facts(payment)
    }

    /// Where the outcome is open or something is left to do, exactly the same is said as after paying.
    private func open(_ payment: Payment) -> [Element] {
        guard toldAgain.contains(payment.state) else { return [] }
        return [Outcome(payment: payment, words: words, formats: formats, button: { self.action($0, $1, $2) }).said]
    }

    private func standing(_ payment: Payment) -> String {
        guard payment.state == .settled, let at = payment.settledAt else { return words.pay.states[payment.state] }
        return words.history.paidAt(at: at)
    }

    private func came(_ payment: Payment) -> [Element] {
        let back = refunds.map { refund in
            Element.row(
                title: words.history.refund(amount: refund.amount, at: refund.at), detail: reason(refund), icon: .refund
            )
        }
        return saved(payment) + (back.isEmpty ? [] : [.group(back)])
    }

    private func saved(_ payment: Payment) -> [Element] {
        guard payment.billed == nil, let perk = payment.perk else { return [] }
        return [.notice(.positive, words.pay.discount(saved: perk.takenOff, ordinary: perk.ordinary))]
    }

    private func reason(_ refund: Refund) -> String? {
        refund.reason.isEmpty ? nil : words.history.refundReason(reason: refund.reason)
    }

    private func facts(_ payment: Payment) -> [Element] {
        let why = payment.declineReason.map { Element.fact(words.history.whyDeclined, words.refusals.declines[$0]) }
        let agreed = payment.withoutPrompt ? words.history.agreedByMandate : words.history.agreedByYou
        let number = Element.fact(words.history.fieldNumber, payment.id)
        // Of what was taken back nobody can tell any more whether it had been agreed to.
        let mayBeOpen = [.created, .cancelled].contains(payment.state)
        return [why, number, mayBeOpen ? nil : .paragraph(agreed, quiet: true)].compactMap { $0 }
    }

    private func next(_ payment: Payment) -> [Element] {
        let receipt = isSigned ? [action("receipt", words.pay.receipt)] : []
        let mayBeTakenBack = [.created, .authorised].contains(payment.state)
        return receipt + (mayBeTakenBack ? [action("take-back", words.pay.takeBack, .quiet)] : [])
    }
}
