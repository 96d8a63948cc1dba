import TallyCore

/// Payments, newest first, read page by page as far as the loop goes. See ``Payments/history(matching:)``.
public struct History: AsyncSequence, Sendable {
    public typealias Element = Payment

    let payments: Payments
    let text: String?

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(history: self) }

    public struct AsyncIterator: AsyncIteratorProtocol {
        let history: History
        var read: ArraySlice<Payment> = []
        var cursor: String?
        var isLast = false

        public mutating func next() async throws -> Payment? {
            if read.isEmpty && !isLast { try turnPage() }
            return read.popFirst()
        }

        private mutating func turnPage() throws {
            let page = try history.payments.page(after: cursor, limit: 50, text: history.text)
            (read, cursor, isLast) = (page.items[...], page.next, page.next == nil)
        }
    }
}
