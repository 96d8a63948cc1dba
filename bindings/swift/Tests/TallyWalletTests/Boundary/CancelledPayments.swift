import Foundation
import TallyWallet
import Testing

@Suite struct CancelledPayments {
    /// A thousand by default; the seed is told, so that a failure can be played again.
    private static let rounds = 1_000

    /// How long somebody stays, more or less: longer while too few payments are done by then, shorter while too many are,
    /// however busy the machine is.
    private final class Patience {
        var length = Duration.milliseconds(20)

        func adapt(isDone: Bool) { length = length * (isDone ? 0.9 : 1.05) }
    }

    @Test func aPaymentIsMadeOnceOrNotAtAllWheneverItsTaskIsCancelled() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let code = try await house.sticker()
            let patience = Patience()
            var ids: [String] = []
            for round in 1...Self.rounds {
                ids.append(try await cancelled(ada, code, Int64(round), by: patience))
            }
            try await settle(ada.wallet)
            let outcome = try await compare(ids, of: ada, in: house)
            print("cancelled: \(outcome.none) before the commit, \(outcome.once) after, within \(patience.length * 2)")
            #expect(outcome.none > 0 && outcome.once > 0, "the cancellations all came at one side of the commit")
        }
    }

    /// Pays and is cancelled at some moment; gives the payment's id.
    private func cancelled(
        _ ada: Person, _ code: String, _ minor: Int64, by patience: Patience
    ) async throws -> String {
        let (id, isDone) = (try ada.wallet.newID(), Locked(false))
        let paying = Task {
            _ = try await ada.payments.prepare(code, amount: euros(minor), id: id)
            try await ada.payments.confirm(id)
            isDone.change { $0 = true }
        }
        try await Task.sleep(for: patience.length * Double.random(in: 0...2))
        patience.adapt(isDone: isDone.value)
        paying.cancel()
        do {
            try await paying.value
        } catch is CancellationError {}
        return id
    }

    /// Until nothing is on its way any more: what was cancelled goes on to its end.
    private func settle(_ wallet: Wallet) async throws {
        var quiet = 0
        while quiet < 5 {
            try await Task.sleep(for: .milliseconds(50))
            let report = try await wallet.sync()
            quiet = report.accepted == 0 && report.remaining == 0 ? quiet + 1 : 0
        }
    }

    /// Holds what the phone says of each payment against the backend's books.
    private func compare(_ ids: [String], of ada: Person, in house: House) async throws -> (none: Int, once: Int) {
        let books = try await house.books()
        var (none, once) = (0, 0)
        for id in ids {
            switch (try state(of: id, ada.payments), books[id]?.whole ?? 0) {
            case (nil, 0), (.created, 0): none += 1
            case (.settled, 1): once += 1
            case (let state, let times): Issue.record("\(id) is \(state as Any), and money moved \(times) times")
            }
        }
        return (none, once)
    }

    private func state(of id: String, _ payments: Payments) throws -> PaymentState? {
        do {
            return try payments.find(id: id).state
        } catch let error as WalletError where error.details.name == "not-found" {
            return nil
        }
    }
}
