import Foundation
import TallyWallet

extension Bill {
    /// A moment of the last day on time. A bill is late from a midnight of UTC on.
    var lastDay: Date { lateFrom.addingTimeInterval(-1) }
}
