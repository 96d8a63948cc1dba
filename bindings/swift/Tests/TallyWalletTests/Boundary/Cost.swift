import Empty
import Foundation
@testable import TallyWallet
import Testing

/// What a call costs beside the same call of a library that has the shapes of the wallet's surface and nothing behind them:
/// `bindings/empty`. Both are built alike, and measured in turns.
@Suite struct Cost {
    private static let allowed = 1.2
    private static let rounds = 60

    @Test func aCallCostsWhatCrossingCosts() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let code = try await house.sticker()
            for minor in 1...50 { try await ada.pay(code, Int64(minor)) }
            let (payments, events) = (ada.payments, try await allHandled(ada.wallet))
            let empty = Empty.Wallet.open()
            try await compare("trivial", 500, { _ = try decimals(currency: "EUR") }) {
                _ = try currencyDecimals(currency: "EUR")
            }
            try await compare("page of 50", 4, { _ = try empty.page(after: nil, limit: 50, text: nil) }) {
                _ = try payments.page(after: nil, limit: 50, text: nil)
            }
            try await compare("async", 50, { try await empty.acknowledge(id: 1) }) {
                try await events.acknowledge(id: 1)
            }
        }
    }

    private func allHandled(_ wallet: TallyWallet.Wallet) async throws -> Events {
        for try await _ in wallet.pendingEvents {}
        return wallet.core.events()
    }

    private func compare(
        _ name: String, _ calls: Int, _ theirs: () async throws -> Void, _ ours: () async throws -> Void
    ) async throws {
        var (empty, wallet): ([Duration], [Duration]) = ([], [])
        for round in 0..<Self.rounds * 2 {
            let (one, other) = (try await time(calls, theirs), try await time(calls, ours))
            // The first half warms up.
            if round >= Self.rounds { (empty, wallet) = (empty + [one], wallet + [other]) }
        }
        let ratio = median(wallet) / median(empty)
        print("cost: \(name): \(median(empty) / calls) empty, \(median(wallet) / calls) wallet, \(ratio) x")
        #expect(ratio <= Self.allowed, "\(name)")
    }

    private func time(_ calls: Int, _ call: () async throws -> Void) async rethrows -> Duration {
        let clock = ContinuousClock()
        let began = clock.now
        for _ in 0..<calls { try await call() }
        return clock.now - began
    }

    private func median(_ times: [Duration]) -> Duration { times.sorted()[times.count / 2] }
}
