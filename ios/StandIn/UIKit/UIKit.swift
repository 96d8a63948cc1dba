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

public struct UIBackgroundTaskIdentifier: Sendable {}

public enum UIKeyboardType: Sendable { case `default`, decimalPad }

public struct CGImage {}

public final class UIImage {
    public init(cgImage: CGImage) {}
}

@MainActor public final class UIPasteboard {
    public static var general: UIPasteboard { fatalError() }
    public var string: String?
}

@MainActor public final class UIApplication {
    public static var shared: UIApplication { fatalError() }
    public nonisolated static let openSettingsURLString = ""
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
