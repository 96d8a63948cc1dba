import Foundation
import TallyWallet

extension Bill {
    /// A moment of the last day on time. A bill is late from a midnight of UTC on.
    var lastDay: Date { TallyAppModel.lastDay(before: lateFrom) }
}

/// A moment of the day before something is late.
func lastDay(before lateFrom: Date) -> Date { lateFrom.addingTimeInterval(-1) }

extension Words {
    /// When a bill is to be paid, or was. Its days are days of UTC, like the bill's own.
    func days(_ bill: Bill, now: Date) -> String {
        switch bill.state {
        case .scheduled: bills.opensOn(at: bill.opens)
        case .due: isSameDay(bill.lastDay, now) ? bills.dueToday : bills.lastDay(at: bill.lastDay)
        case .overdue: bills.daysLate(count: Int(bill.daysLate))
        case .paid: bill.paidAt.map { bills.paidOn(at: $0) } ?? bills.states.paid
        case .cancelled: bills.states.cancelled
        }
    }
}

private func isSameDay(_ one: Date, _ other: Date) -> Bool {
    let day: TimeInterval = 24 * 3600
    return (one.timeIntervalSince1970 / day).rounded(.down) == (other.timeIntervalSince1970 / day).rounded(.down)
}
