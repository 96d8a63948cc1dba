import UIKit

/// A moment that the system grants to an app that nobody sees any more. Whoever does not give it back in time is killed.
@MainActor
final class Granted {
    private var id = UIBackgroundTaskIdentifier.invalid

    init() {
        id = UIApplication.shared.beginBackgroundTask { [weak self] in self?.giveBack() }
    }

    func giveBack() {
        if id == .invalid { return }
        UIApplication.shared.endBackgroundTask(id)
        id = .invalid
    }
}
