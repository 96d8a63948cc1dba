import Empty
import Foundation
import TallyWallet
import Testing

/// What a call costs beside the same call of a library that has the shapes of the wallet's surface and nothing behind them:
/// `bindings/empty`. Both are built alike, and measured in turns.
@Suite struct Cost {
    private static let rounds = 60

    /// What ships is optimised. Built for debugging, the core's own part is many times as large, and only a blunder is seen.
    private static let isOptimised = ProcessInfo.processInfo.environment["TALLY_PROFILE"] == "phone"

    @Test func aCallCostsWhatCrossingCosts() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let code = try await house.sticker()
            for minor in 1...50 { try await ada.pay(code, Int64(minor)) }
            let (payments, core) = (ada.payments, ada.wallet.core)
            let empty = Empty.Wallet.open()
            try await compare("trivial", (500, 3), { _ = try decimals(currency: "EUR") }) {
                _ = try currencyDecimals(currency: "EUR")
            }
            try await compare("page of 50", (4, 12), { _ = try empty.page(limit: 50) }) {
                _ = try payments.page(limit: 50)
            }
            try await compare("async", (50, 12), { try await empty.acknowledge(id: 1) }) {
                try await core.resume()
            }
        }
    }

    private func compare(
        _ name: String, _ tuning: (calls: Int, blunder: Double), _ theirs: () async throws -> Void,
        _ ours: () async throws -> Void
    ) async throws {
        var (empty, wallet): ([Duration], [Duration]) = ([], [])
        for round in 0..<Self.rounds * 2 {
            let (one, other) = (try await time(tuning.calls, theirs), try await time(tuning.calls, ours))
            // The first half warms up.
            if round >= Self.rounds { (empty, wallet) = (empty + [one], wallet + [other]) }
        }
        let ratio = median(wallet) / median(empty)
        let (one, other) = (median(empty) / tuning.calls, median(wallet) / tuning.calls)
        print("cost: \(name): \(one) empty, \(other) wallet, \(ratio) x")
        #expect(ratio <= (Self.isOptimised ? 1.2 : tuning.blunder), "\(name)")
    }

    private func time(_ calls: Int, _ call: () async throws -> Void) async rethrows -> Duration {
        let clock = ContinuousClock()
        let began = clock.now
        for _ in 0..<calls { try await call() }
        return clock.now - began
    }

    private func median(_ times: [Duration]) -> Duration { times.sorted()[times.count / 2] }
}
