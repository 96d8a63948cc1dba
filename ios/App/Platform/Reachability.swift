import Foundation
import Network

/// Whether there is a network, as far as the phone knows. Nothing is kept from being tried because of it.
final class Reachability: Sendable {
    private let monitor = NWPathMonitor()

    init() { monitor.start(queue: DispatchQueue(label: "app.tally.network")) }

    deinit { monitor.cancel() }

    var isOnline: Bool { monitor.currentPath.status != .unsatisfied }
}
