import TallyCore

/// The answer to a question to the wallet, now and each time that it becomes another one. See ``Wallet/observe(_:)``.
public struct Observed<Value: Equatable & Sendable>: AsyncSequence, Sendable {
    public typealias Element = Value

    let read: @Sendable () throws -> Value
    let changes: Changes

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(read: read, changes: changes.watch().makeAsyncIterator())
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        let read: @Sendable () throws -> Value
        var changes: AsyncStream<Void>.Iterator
        var last: Value?

        public mutating func next() async throws -> Value? {
            while !Task.isCancelled {
                do {
                    let value = try read()
                    if value != last {
                        last = value
                        return value
                    }
                } catch let error as WalletError where error.isPaused {
                    // It says that it changed when it is back.
                }
                await changes.next()
            }
            return nil
        }
    }
}
