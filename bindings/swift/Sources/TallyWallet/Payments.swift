import TallyCore

extension Payments {
    /// Finds out what paying the code `payload` will do, and keeps it with its id; nothing is signed. `amount` is for codes that
    /// name none, `perk` the offer whose step is to be taken off, `id` one from ``Wallet/newID()``.
    public func prepare(
        _ payload: String, amount: Money? = nil, perk: String? = nil, id: String? = nil
    ) async throws -> PreparedPayment {
        try await untilCancelled { try await self.prepare(payload: payload, amount: amount, id: id, perk: perk) }
    }

    /// Agrees to exactly what ``prepare(_:amount:perk:id:)`` showed, sends it, and waits up to ten seconds. Called again, it is the same payment.
    ///
    /// A task that is cancelled meanwhile gets a `CancellationError`, and the payment was made once or not at all:
    /// `find(id:)` says which.
    @discardableResult
    public func confirm(_ id: Payment.ID) async throws -> Payment {
        try await untilCancelled { try await self.confirm(id: id) }
    }

    /// Every payment, newest first, read as far as the loop goes; with `text`, only those whose payee's name contains it.
    public func history(matching text: String? = nil) -> History {
        History(payments: self, text: text)
    }
}
