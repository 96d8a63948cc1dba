// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

@_exported import Foundation

@MainActor open class UIViewController {
    public init() {}
}

open class UIColor: @unchecked Sendable {
    public init(red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat) {}
    public convenience init(dynamicProvider: @escaping @Sendable (UITraitCollection) -> UIColor) { fatalError() }
}

public final class UITraitCollection: Sendable {
    public var userInterfaceStyle: UIUserInterfaceStyle { fatalError() }
}

public enum UIUserInterfaceStyle: Sendable { case light, dark }

public struct UIBackgroundTaskIdentifier: Equatable, Sendable {
    public static let invalid = UIBackgroundTaskIdentifier()
}

public enum UIKeyboardType: Sendable { case `default`, decimalPad }

public struct CGImage {}

public final class UIImage {
    public init(cgImage: CGImage) {}
}

@MainActor open class UIScene: Hashable {
    public var session: UISceneSession { fatalError() }
    public nonisolated static func == (one: UIScene, other: UIScene) -> Bool { fatalError() }
    public nonisolated func hash(into hasher: inout Hasher) {}
}

@MainActor public final class UIWindowScene: UIScene {}

@MainActor public final class UISceneSession {
    public struct Role: Equatable, Sendable {
        public static let windowApplication = Role()
    }
    public var role: Role { fatalError() }
}

@MainActor public final class UIWindow {
    public struct Level: Sendable {
        public var rawValue: CGFloat
        public init(rawValue: CGFloat) { self.rawValue = rawValue }
        public static let alert = Level(rawValue: 0)
    }
    public init(windowScene: UIWindowScene) {}
    public var windowLevel = Level.alert
    public var rootViewController: UIViewController?
    public var isHidden = true
    public var accessibilityViewIsModal = false
}

@MainActor public final class UIApplication {
    public static var shared: UIApplication { fatalError() }
    public nonisolated static let openSettingsURLString = ""
    public var connectedScenes: Set<UIScene> { [] }
    public var isProtectedDataAvailable: Bool { fatalError() }
    public func open(_ url: URL) {}
    public func beginBackgroundTask(
        expirationHandler handler: (@MainActor @Sendable () -> Void)?
    ) -> UIBackgroundTaskIdentifier {
        fatalError()
    }
    public func endBackgroundTask(_ identifier: UIBackgroundTaskIdentifier) {}
}

@MainActor public final class UIActivityViewController: UIViewController {
    public init(activityItems: [Any], applicationActivities: [Any]?) {}
}

public final class NSItemProvider {
    public init(item: NSData, typeIdentifier: String) {}
    public var suggestedName: String?
}
