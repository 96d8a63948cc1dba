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
            // Not `currencyDecimals`: crossing is so quick here that looking a currency up would count.
            try await compare("trivial", (500, 3), { _ = empty.part() }) { _ = core.payments() }
            // What the core reads out of an encrypted file is no part of crossing.
            let within = { Duration.nanoseconds(try house.stage.corePageNanos(wallet: core, limit: 50, times: 4)) }
            try await compare("page of 50", (4, 6), { _ = try empty.page(limit: 50) }, within: within) {
                _ = try payments.page(limit: 50)
            }
            try await compare("async", (50, 12), { try await empty.acknowledge(id: 1) }) {
                try await core.resume()
            }
        }
    }

    private func compare(
        _ name: String, _ tuning: (calls: Int, blunder: Double), _ theirs: () async throws -> Void,
        within core: () throws -> Duration = { .zero }, _ ours: () async throws -> Void
    ) async throws {
        var rounds: [(empty: Duration, wallet: Duration, core: Duration)] = []
        for _ in 0..<Self.rounds * 2 {
            rounds.append((try await time(tuning.calls, theirs), try await time(tuning.calls, ours), try core()))
        }
        // The first half warms up.
        let counted = rounds.suffix(Self.rounds)
        let (one, other) = (median(counted.map(\.empty)), median(counted.map(\.wallet)))
        let within = median(counted.map(\.core))
        let (plain, ratio) = (other / one, (other - within) / one)
        print("cost: \(name): \(one) empty, \(other) wallet, of these \(within) in the core")
        print("cost: \(name): \(plain) x, \(ratio) x without the core")
        #expect(ratio <= (Self.isOptimised ? 1.2 : tuning.blunder), "\(name)")
    }

    /// How much of the processors one of so many calls takes. By the clock on the wall it would be ten times as much now and then:
    /// when another program has its turn, or when the threads that hand the call over lie on different processors.
    private func time(_ calls: Int, _ call: () async throws -> Void) async rethrows -> Duration {
        let began = spent()
        for _ in 0..<calls { try await call() }
        return (spent() - began) / calls
    }

    private func spent() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    private func median(_ times: [Duration]) -> Duration { times.sorted()[times.count / 2] }
}
