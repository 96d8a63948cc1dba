import SwiftUI
import UIKit

/// Lies over everything of the app that is on the display, questions and sheets as well, which lie over whatever a view draws.
@MainActor
final class Cover {
    private var window: UIWindow?

    /// Lays it over the app, or takes it away.
    func lies(_ lies: Bool) {
        if lies == (window != nil) { return }
        window?.isHidden = true
        window = lies ? Self.overAll() : nil
    }

    private static func overAll() -> UIWindow? {
        let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
        guard let scene = scenes.first else { return nil }
        let window = UIWindow(windowScene: scene)
        window.windowLevel = UIWindow.Level(rawValue: UIWindow.Level.alert.rawValue + 1)
        window.rootViewController = UIHostingController(rootView: PrivacyView())
        window.isHidden = false
        return window
    }
}
