import Foundation
import Network

/// Whether there is a network, as far as the phone knows. Nothing is kept from being tried because of it.
final class Reachability: Sendable {
    private let monitor = NWPathMonitor()

    /// Calls `changed` whenever the way to the network is another, or there is none.
    func start(_ changed: @escaping @Sendable () -> Void) {
        monitor.pathUpdateHandler = { _ in changed() }
        monitor.start(queue: DispatchQueue(label: "app.tally.network"))
    }

    deinit { monitor.cancel() }

    var isOnline: Bool { monitor.currentPath.status != .unsatisfied }
}
