import TallyWallet

extension ScreenModel {
    /// One payment in a list. Only one that is paid shows its day without saying that it is.
    func row(_ payment: Payment, id: String) -> Element {
        let at = payment.settledAt ?? payment.createdAt
        let state = words.pay.states[payment.state]
        return .row(
            title: payment.payeeName, detail: payment.state == .settled ? formats.moment(at) : state,
            value: formats.money(payment.total), icon: payment.bill != nil ? .bill : .shop, id: id,
            spoken: words.history.spokenRow(payee: payment.payeeName, amount: payment.total, state: state, at: at))
    }
}
