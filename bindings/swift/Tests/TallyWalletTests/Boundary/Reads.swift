import Foundation
import TallyWallet
import Testing

@Suite struct Reads {
    private static let changes: Int64 = 10_000
    private static let page: UInt32 = 20
    /// What ninety-nine of a hundred reads may last.
    private static let atMost = Duration.milliseconds(4)

    /// On a slow machine they may last so many times what they do while nothing else is going on.
    private static let timesAQuietOne = 5

    /// But never longer than this.
    private static let frame = Duration.milliseconds(16)

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
            let quiet = try await slowOne(readQuietly(from: ada.wallet))
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
            let slow = slowOne(times)
            let exports = try await exporting.value
            print("reads: \(times.count), 99 of 100 in \(slow), quiet ones \(quiet), beside \(exports) exports")
            let allowed = min(max(Self.atMost, quiet * Self.timesAQuietOne), Self.frame)
            #expect(times.count >= 100 && slow <= allowed)
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
            times += try readOnce(from: wallet)
            try await Task.sleep(for: .milliseconds(1))
        }
        return times
    }

    @MainActor private func readQuietly(from wallet: Wallet) throws -> [Duration] {
        try (0..<200).flatMap { _ in try readOnce(from: wallet) }
    }

    @MainActor private func readOnce(from wallet: Wallet) throws -> [Duration] {
        [
            try awake { _ = try wallet.accounts.balance() },
            try awake { _ = try wallet.payments.page(limit: Self.page) },
        ]
    }

    /// Ninety-nine of a hundred lasted no longer.
    private func slowOne(_ times: [Duration]) -> Duration { times.sorted()[times.count * 99 / 100] }

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
