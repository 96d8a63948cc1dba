import Foundation
import TallyWallet
import Testing

@Suite struct Reads {
    private static let changes: Int64 = 10_000
    private static let page: UInt32 = 20
    private static let allowed = Duration.milliseconds(4)

    /// As an app would: reads on the main actor, while the rest is at work elsewhere.
    @MainActor @Test func staySwiftWhileThePhonePullsAndExports() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let code = try await house.sticker()
            let payment = try await ada.pay(code, Self.changes + 1)
            // What is read is an ordinary screen: five thousand refunds of one payment are not on it. A page looks at one
            // payment more than it shows.
            for minor in 1...Self.page + 1 {
                try await house.world("pass", ["seconds": 1])
                try await ada.pay(code, Int64(minor))
            }
            for _ in 0..<20 {
                try await house.world("changes", ["payment": .text(payment.id), "count": .whole(Self.changes / 20)])
            }
            let pulling = Task { try await ada.wallet.sync() }
            let exporting = Task.detached {
                var exports = 0
                repeat {
                    _ = try await ada.wallet.core.export()
                    exports += 1
                } while !Task.isCancelled
                return exports
            }
            let times = try await read(from: ada.wallet, until: pulling)
            exporting.cancel()
            #expect(try await pulling.value.changes >= UInt32(Self.changes))
            let (median, p99) = (times.sorted()[times.count / 2], times.sorted()[times.count * 99 / 100])
            print("reads: \(times.count), median \(median), p99 \(p99), beside \(try await exporting.value) exports")
            #expect(times.count >= 100 && p99 <= Self.allowed)
        }
    }

    @MainActor private func read(
        from wallet: Wallet, until pulling: Task<SyncReport, any Error>
    ) async throws -> [Duration] {
        var (times, isDone) = ([Duration](), false)
        Task { @MainActor in
            _ = try? await pulling.value
            isDone = true
        }
        while !isDone {
            times.append(try awake { _ = try wallet.accounts.balance() })
            times.append(try awake { _ = try wallet.payments.page(limit: Self.page) })
            try await Task.sleep(for: .milliseconds(1))
        }
        return times
    }

    /// How long it takes, less what the thread has waited for a processor: other programs say nothing about the wallet.
    private func awake(_ read: () throws -> Void) throws -> Duration {
        let waited = try waitedForProcessor()
        let took = try ContinuousClock().measure(read)
        return took - (try waitedForProcessor() - waited)
    }

    private func waitedForProcessor() throws -> Duration {
        let said = try String(contentsOfFile: "/proc/thread-self/schedstat", encoding: .utf8)
        return .nanoseconds(try #require(Int64(said.split(separator: " ")[1])))
    }
}
