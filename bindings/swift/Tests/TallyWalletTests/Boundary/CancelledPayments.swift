import Foundation
import TallyWallet
import Testing

@Suite struct CancelledPayments {
    private static let people = ["ada", "ben"]
    /// How often each of them pays.
    private static let rounds = 500

    /// How long somebody stays, more or less: longer while too few payments are done by then, shorter while too many are,
    /// however busy the machine is.
    private final class Patience {
        var length = Duration.milliseconds(20)

        func adapt(isDone: Bool) { length = length * (isDone ? 0.9 : 1.05) }
    }

    @Test func aPaymentIsMadeOnceOrNotAtAllWheneverItsTaskIsCancelled() async throws {
        try await House.open { house in
            let code = try await house.sticker()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for name in Self.people { group.addTask { try await staysOrLeaves(name, code, in: house) } }
                try await group.waitForAll()
            }
        }
    }

    private func staysOrLeaves(_ name: String, _ code: String, in house: House) async throws {
        let person = try await house.enrolled(name)
        let patience = Patience()
        var ids: [String] = []
        for round in 1...Self.rounds {
            ids.append(try await cancelled(person, code, Int64(round), by: patience))
        }
        try await settle(person.wallet)
        let outcome = try await compare(ids, of: person, in: house)
        print("cancelled: \(outcome.none) before the commit, \(outcome.once) after, within \(patience.length * 2)")
        #expect(outcome.none > 0 && outcome.once > 0, "the cancellations all came at one side of the commit")
    }

    /// Pays and is cancelled at some moment; gives the payment's id.
    private func cancelled(
        _ person: Person, _ code: String, _ minor: Int64, by patience: Patience
    ) async throws -> String {
        let id = try person.wallet.newID()
        let paying = Task {
            _ = try await person.payments.prepare(code, amount: euros(minor), id: id)
            try await person.payments.confirm(id)
        }
        let leaving = Task { [length = patience.length * Double.random(in: 0...2)] in
            try await Task.sleep(for: length)
            paying.cancel()
        }
        patience.adapt(isDone: try await isDone(paying))
        leaving.cancel()
        return id
    }

    /// Whether it was done before somebody left.
    private func isDone(_ paying: Task<Void, any Error>) async throws -> Bool {
        do {
            try await paying.value
            return true
        } catch is CancellationError {
            return false
        }
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
    private func compare(_ ids: [String], of person: Person, in house: House) async throws -> (none: Int, once: Int) {
        let books = try await house.books()
        var (none, once) = (0, 0)
        for id in ids {
            switch (try state(of: id, person.payments), books[id]?.whole ?? 0) {
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
