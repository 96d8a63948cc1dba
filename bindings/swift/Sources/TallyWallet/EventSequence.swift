import TallyCore

/// What happened in the wallet, oldest first. See ``Wallet/events`` and ``Wallet/pendingEvents``.
///
/// An event is acknowledged when the next one is asked for, which is when the body of the loop is through with it. One whose
/// body was not finished, because the app was killed or the task cancelled, comes again. So every event is handled at least
/// once:
///
/// ```swift
/// for try await stored in wallet.events {
///     if case .paymentSettled(let payment) = stored.event { try await notify(payment) }
/// }
/// ```
///
/// The loop ends when its task is cancelled. While the wallet is paused nothing comes; what was being handled then comes again.
public struct EventSequence: AsyncSequence, Sendable {
    public typealias Element = StoredEvent

    let events: Events
    let changes: Changes
    let goesOn: Bool

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(events: events, changes: changes.watch().makeAsyncIterator(), goesOn: goesOn)
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        let events: Events
        var changes: AsyncStream<Void>.Iterator
        let goesOn: Bool
        var handled: Int64?

        public mutating func next() async throws -> StoredEvent? {
            while !Task.isCancelled {
                do {
                    if let event = try await following() { return event }
                } catch let error as WalletError where error.isPaused && goesOn {
                    handled = nil
                }
                guard goesOn else { break }
                await changes.next()
            }
            return nil
        }

        private mutating func following() async throws -> StoredEvent? {
            if let handled { try await events.acknowledge(id: handled) }
            let event = try events.pending(limit: 1).first
            handled = event?.id
            return event
        }
    }
}
