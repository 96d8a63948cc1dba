// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

public struct AccessibilityTraits: ExpressibleByArrayLiteral, Sendable {
    public init(arrayLiteral traits: AccessibilityTraits...) {}
    public static let isHeader = AccessibilityTraits()
}

public struct DynamicTypeSize: Sendable {
    public var isAccessibilitySize: Bool { fatalError() }
}

public struct AccessibilityChildBehavior: Sendable {
    public static let (combine, ignore) = (AccessibilityChildBehavior(), AccessibilityChildBehavior())
}

public enum AccessibilityNotification {
    public struct Announcement {
        public init(_ text: String) {}
        public func post() {}
    }
}

extension View {
    public func accessibilityLabel<Written: StringProtocol>(_ label: Written) -> some View { Anything() }
    public func accessibilityValue<Written: StringProtocol>(_ value: Written) -> some View { Anything() }
    public func accessibilityHint<Written: StringProtocol>(_ hint: Written) -> some View { Anything() }
    public func accessibilityIdentifier(_ identifier: String) -> some View { Anything() }
    public func accessibilityHidden(_ hidden: Bool) -> some View { Anything() }
    public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View { Anything() }
    public func accessibilityElement(children: AccessibilityChildBehavior) -> some View { Anything() }
}
