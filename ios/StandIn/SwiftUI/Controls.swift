// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

import UIKit

public struct Text: View {
    public enum Case: Sendable {}
    public init<Written: StringProtocol>(_ text: Written) {}
    public var body: Never { fatalError() }
}

public struct Image: View {
    public init(systemName: String) {}
    public init(uiImage: UIImage) {}
    public enum Interpolation: Sendable { case none }
    public func interpolation(_ interpolation: Interpolation) -> Image { self }
    public func resizable() -> Image { self }
    public var body: Never { fatalError() }
}

public struct Label: View {
    public init<Written: StringProtocol>(_ title: Written, systemImage: String) {}
    public var body: Never { fatalError() }
}

public struct ButtonRole: Sendable {
    public static let (destructive, cancel) = (ButtonRole(), ButtonRole())
}

public struct Button<Face: View>: View {
    public init(role: ButtonRole? = nil, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Face) {}
    public var body: Never { fatalError() }
}

extension Button where Face == Text {
    public init<Written: StringProtocol>(
        _ title: Written, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void
    ) { fatalError() }
}

public struct Toggle<Face: View>: View {
    public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Face) {}
    public var body: Never { fatalError() }
}

public struct Picker<Choice: Hashable, Content: View>: View {
    public init<Written: StringProtocol>(
        _ title: Written, selection: Binding<Choice>, @ViewBuilder content: () -> Content
    ) {}
    public var body: Never { fatalError() }
}

public struct TextField: View {
    public init<Written: StringProtocol>(_ title: Written, text: Binding<String>) {}
    public var body: Never { fatalError() }
}

public struct LabeledContent: View {
    public init<Written: StringProtocol, Value: StringProtocol>(_ title: Written, value: Value) {}
    public var body: Never { fatalError() }
}

public struct ProgressView: View {
    public init() {}
    public init<Written: StringProtocol>(_ title: Written, value: Double?, total: Double) {}
    public var body: Never { fatalError() }
}

public struct Gauge<Face: View>: View {
    public init(value: Double, in bounds: ClosedRange<Double>, @ViewBuilder label: () -> Face) {}
    public var body: Never { fatalError() }
}
