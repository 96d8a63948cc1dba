// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

@MainActor @preconcurrency public protocol App {
    associatedtype Body: Scene
    @SceneBuilder var body: Body { get }
    init()
}

extension App {
    public static func main() {}
}

@MainActor @preconcurrency public protocol Scene {}

@resultBuilder public struct SceneBuilder {
    public static func buildBlock<Content: Scene>(_ content: Content) -> Content { content }
}

public struct AnyScene: Scene {}

public struct WindowGroup<Content: View>: Scene {
    public init(@ViewBuilder content: () -> Content) {}
}

public enum ScenePhase: Sendable { case background, inactive, active }

public struct BackgroundTask: Sendable {
    public static func appRefresh(_ identifier: String) -> BackgroundTask { fatalError() }
}

extension Scene {
    public func backgroundTask(_ task: BackgroundTask, action: @Sendable @escaping () async -> Void) -> some Scene {
        AnyScene()
    }
}
