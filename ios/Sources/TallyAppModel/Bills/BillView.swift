import Foundation
import TallyWallet

/// One bill in words.
struct BillView {
    let words: any Words
    let formats: any Formats
    let now: Date

    private var say: any BillsWords { words.bills }

    /// How much, by when and what for, beside the day from which on it is asked for; what being late means.
    func bill(_ bill: Bill, _ origin: Origin, countsUntil: Date?) -> [Element] {
        let days = [words.days(bill, now: now), bill.state == .scheduled ? say.lastDay(at: bill.lastDay) : nil]
        let hero = Element.hero(
            label: say.states[bill.state], value: formats.money(bill.amount), details: days.compactMap { $0 })
        let disputed = bill.disputed ? Element.notice(.info, say.disputed) : nil
        return [hero, whatFor(origin), late(bill, countsUntil), disputed].compactMap { $0 }
    }

    private func whatFor(_ origin: Origin) -> Element? {
        words.said(origin).map { .row(title: $0, icon: icon(origin), id: "origin") }
    }

    private func icon(_ origin: Origin) -> Icon { if case .instalment = origin { .loan } else { .shop } }

    private func late(_ bill: Bill, _ countsUntil: Date?) -> Element? {
        guard bill.state == .overdue, !bill.disputed, let countsUntil else { return nil }
        return .notice(.caution, say.lateMeans(at: countsUntil))
    }

    /// What became of paying it. Until that is known, nobody is to pay again.
    func payment(_ payment: Payment?) -> [Element] {
        guard let payment, ![.created, .cancelled].contains(payment.state) else { return [] }
        let row = Element.row(
            title: words.history.paymentTitle, detail: words.pay.states[payment.state],
            value: formats.money(payment.total),
            icon: .receipt, id: "payment")
        return payment.isUnderWay ? [.notice(.caution, say.underWay), row] : [row]
    }
}
