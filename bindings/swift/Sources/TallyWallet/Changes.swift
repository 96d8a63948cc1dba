import Foundation
import TallyCore

/// Tells everybody who watches that something in the wallet changed.
///
/// The core calls it from a thread of its own. It only leaves word and returns, so that no watcher, however slow, holds up the
/// core, and each watcher may use the wallet as it likes.
package final class Changes: Observer, @unchecked Sendable {
    private let lock = NSLock()
    private var watchers: [UUID: AsyncStream<Void>.Continuation] = [:]

    package init() {}

    package func changed() {
        let told = lock.withLock { Array(watchers.values) }
        for watcher in told { watcher.yield() }
    }

    /// One element after each change; many changes that nobody took in yet are one.
    package func watch() -> AsyncStream<Void> {
        let (stream, watcher) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let id = UUID()
        lock.withLock { watchers[id] = watcher }
        watcher.onTermination = { [weak self] _ in self?.forget(id) }
        return stream
    }

    /// How many watch now.
    package var count: Int { lock.withLock { watchers.count } }

    private func forget(_ id: UUID) {
        lock.withLock { _ = watchers.removeValue(forKey: id) }
    }
}
