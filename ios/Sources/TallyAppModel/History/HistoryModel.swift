import Foundation
import TallyWallet

/// Everything that was paid, newest first, a month in each card.
final class HistoryModel: ScreenModel {
    private let field = "search"
    private let page = 50
    private var payments: [Payment] = []
    private var hasMore = false

    /// How many are shown, at most: it comes back with whoever comes back, so that what they looked at stays where it was.
    private var shown: Int { typed["shown"].flatMap(Int.init) ?? page }

    override func read() async throws {
        // What is sought for may change while it is read.
        let (sought, enough) = (sought, shown)
        var (found, after) = ([Payment](), String?.none)
        repeat {
            let next = try wallet.payments.page(after: after, limit: UInt32(page), text: sought)
            (found, after) = (found + next.items, next.next)
        } while after != nil && found.count < enough
        (payments, hasMore) = (found, after != nil)
    }

    override func type(_ id: String) async throws {
        typed["shown"] = nil
        await load()
    }

    override func tap(_ id: String) async throws {
        if id == "more" {
            typed["shown"] = "\(shown + page)"
            await doing(id) { try await reread() }
        } else if let payment = payments.numbered(id, "payment-") {
            await app.go(Route("payment", payment.id), from: self)
        }
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
        return months + (hasMore ? [action("more", words.history.more, .quiet)] : [])
    }

    private var months: [Element] {
        let months = payments.numbered.grouped { month(at($0.item)) }
        return months.enumerated().map { place, rows in
            let isWhole = !hasMore || place < months.count - 1
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
