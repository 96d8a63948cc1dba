import Foundation
import TallyStage
import TallyWallet
import Testing

/// Keeps every line.
private final class Lines: LogSink {
    private let kept = Locked<[String]>([])

    var all: [String] { kept.value }

    func log(level: LogLevel, target: String, message: String) {
        kept.change { $0.append("\(level) \(target) \(message)") }
    }
}

@Suite struct Log {
    @Test func anIncidentIsFoundInTheLog() async throws {
        let lines = Lines()
        try setLogSink(sink: lines)
        let again = try await walletError { try setLogSink(sink: lines, level: .debug) }
        #expect(again.details.name == "log-taken")
        try await House.open { house in
            let ada = try await house.enrolled()
            try await house.world("clock-panics", ["phone": "ada", "times": 1])
            guard case .Internal(_, let incident) = try await walletError(of: { try ada.wallet.newID() }) else {
                throw Broken("another error")
            }
            let isTold = { lines.all.contains { $0.hasPrefix("error tally::ffi::error") && $0.contains(incident) } }
            for _ in 0..<3_000 where !isTold() { try await Task.sleep(for: .milliseconds(20)) }
            #expect(isTold(), "\(lines.all)")
        }
    }
}
