import Foundation
import TallyRehearsal
import TallyStage
import TallyWallet

extension WalletRehearsal {
    /// What its wallet shows, as `rehearsal/presets/README.md` lists it.
    func shown() throws -> JSON {
        let enrolled = try wallet.membership() != nil
        let balance = enrolled ? try wallet.accounts.balance() : nil
        let owed = try wallet.bills.owed()
        let points = try wallet.points.overview()
        let rides = try wallet.rentals.page(after: nil, limit: 50).items
        let consents = try wallet.consents.list(after: nil, limit: 50).items
        return .object([
            "now": whole(Int64(try now.timeIntervalSince1970.rounded())),
            "enrolled": .bool(enrolled),
            "available": balance.map { whole($0.available.minor) } ?? .null,
            "stale": balance.map { .bool($0.stale) } ?? .null,
            "payments": whole(try paymentCount()),
            "unsent": whole(try wallet.outbox.unsent().count),
            "owed": whole(owed.count),
            "overdue": whole(owed.filter { $0.daysLate > 0 }.count),
            "riding": .bool(rides.contains { $0.state == .riding }),
            "points": .text(name(of: points.state)),
            "score": points.score.map { whole($0.stated) } ?? .null,
            "living_consents": whole(consents.filter { $0.state == .granted }.count),
            "mandates": whole(try wallet.mandates.list().filter { $0.state == .active }.count),
        ])
    }

    private func paymentCount() throws -> Int {
        var (count, page) = (0, try wallet.payments.page(after: nil, limit: 50, text: nil))
        while true {
            count += page.items.count
            guard let next = page.next else { return count }
            page = try wallet.payments.page(after: next, limit: 50, text: nil)
        }
    }
}

private func name(of state: PointsState) -> String {
    switch state {
    case .off: "off"
    case .noConsent: "no-consent"
    case .notAssessed: "not-assessed"
    case .assessed: "assessed"
    }
}

private func whole(_ number: some BinaryInteger) -> JSON { .whole(Int64(number)) }
