import Foundation
import TallyWallet

/// Everything that was paid, newest first, a month in each card.
final class HistoryModel: ScreenModel {
    private let field = "search"
    private let page = 50
    private var payments: [Payment] = []
    private var next: String?

    override func read() async throws {
        // As many as there were, so that what somebody is looking at stays where it is.
        let found = try wallet.payments.page(limit: UInt32(max(payments.count, page)), text: sought)
        (payments, next) = (found.items, found.next)
    }

    override func type(_ id: String) async throws {
        payments = []
        try await read()
    }

    override func tap(_ id: String) async throws {
        if id == "more" {
            await doing(id) { try add() }
        } else if let payment = payments.numbered(id, "payment-") {
            await app.go(Route("payment", payment.id), from: self)
        }
    }

    private func add() throws {
        let found = try wallet.payments.page(after: next, limit: UInt32(page), text: sought)
        (payments, next) = (payments + found.items, found.next)
    }

    private var sought: String? {
        let text = written(field).trimmed
        return text.isEmpty ? nil : text
    }

    override func draw() -> Screen {
        Screen(words.history.title, words.notices(problem) + search + found, back: false, tab: .history)
    }

    private var search: [Element] {
        if payments.isEmpty && sought == nil { return [] }
        return [.field(id: field, label: words.history.searchHint, value: written(field), kind: .search)]
    }

    private var found: [Element] {
        if payments.isEmpty { return [.empty(sought.map { words.history.noMatch(text: $0) } ?? words.history.empty)] }
        return months + (next == nil ? [] : [action("more", words.history.more, .quiet)])
    }

    private var months: [Element] {
        let months = payments.numbered.grouped { month(at($0.item)) }
        return months.enumerated().map { place, rows in
            let isWhole = next == nil || place < months.count - 1
            return .group(
                title: summary(rows.map(\.item), isWhole: isWhole),
                rows.map { row($0.item, id: "payment-\($0.number)") })
        }
    }

    /// What was paid in a month, once all of it is there; until then only which month it is.
    private func summary(_ payments: [Payment], isWhole: Bool) -> String {
        let paid = payments.filter { $0.state == .settled && $0.billed == nil }
        let month = payments.first.map(at) ?? app.outside.now
        let currencies = Set(paid.map(\.total.currency))
        guard isWhole, sought == nil, currencies.count == 1, let currency = currencies.first else {
            return formats.month(month)
        }
        let (spent, back) = (sum(paid.map(\.total), currency), sum(paid.map(\.refunded), currency))
        let sums = [
            words.history.monthSpent(amount: spent, month: month), words.history.monthPayments(count: paid.count),
            back.minor > 0 ? words.history.monthRefunded(amount: back) : nil,
        ]
        return sums.compactMap { $0 }.joined(separator: " · ")
    }

    private func sum(_ amounts: [Money], _ currency: String) -> Money {
        Money(minor: amounts.reduce(0) { $0 + $1.minor }, currency: currency)
    }

    private func month(_ at: Date) -> DateComponents {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = app.place.zone
        return calendar.dateComponents([.year, .month], from: at)
    }

    private func at(_ payment: Payment) -> Date { payment.settledAt ?? payment.createdAt }
}
