import SwiftUI
import TallyAppModel
import UIKit

/// Lies over everything of the app that is on the display, questions and sheets as well, which lie over whatever a view draws.
@MainActor
final class Cover {
    private var window: UIWindow?

    /// Lays it over the app, or takes it away. One that says something else is there before the other goes.
    func lies(_ covering: Covering?) {
        let before = window
        window = if let covering { Self.overAll(covering) } else { nil }
        before?.isHidden = true
    }

    private static func overAll(_ covering: Covering) -> UIWindow? {
        let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
        // Another display may have a scene of its own.
        guard let scene = scenes.first(where: { $0.session.role == .windowApplication }) else { return nil }
        let window = UIWindow(windowScene: scene)
        window.windowLevel = UIWindow.Level(rawValue: UIWindow.Level.alert.rawValue + 1)
        // Nor is read out what lies below.
        window.accessibilityViewIsModal = true
        window.rootViewController = UIHostingController(rootView: PrivacyView(text: covering.text))
        window.isHidden = false
        return window
    }
}
