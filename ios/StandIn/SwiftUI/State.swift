// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

@propertyWrapper public struct State<Value> {
    public init(wrappedValue: Value) { fatalError() }
    public var wrappedValue: Value {
        get { fatalError() }
        nonmutating set {}
    }
    public var projectedValue: Binding<Value> { fatalError() }
}

@propertyWrapper public struct FocusState {
    public init() {}
    public var wrappedValue: Bool {
        get { fatalError() }
        nonmutating set {}
    }
    public var projectedValue: Focused { fatalError() }
}

public struct Focused {}

@propertyWrapper public struct SceneStorage {
    public init(wrappedValue: String, _ key: String) { fatalError() }
    public var wrappedValue: String {
        get { fatalError() }
        nonmutating set {}
    }
}

@propertyWrapper public struct Binding<Value> {
    public init(get: @escaping @MainActor () -> Value, set: @escaping @MainActor (Value) -> Void) { fatalError() }
    public var wrappedValue: Value {
        get { fatalError() }
        nonmutating set {}
    }
    public subscript<Member>(dynamicMember member: WritableKeyPath<Value, Member>) -> Binding<Member> { fatalError() }
}

@propertyWrapper @dynamicMemberLookup public struct Bindable<Value: AnyObject & Observable> {
    public init(wrappedValue: Value) { fatalError() }
    public var wrappedValue: Value { fatalError() }
    public var projectedValue: Bindable<Value> { fatalError() }
    public subscript<Member>(dynamicMember member: ReferenceWritableKeyPath<Value, Member>) -> Binding<Member> {
        fatalError()
    }
}

@propertyWrapper public struct Environment<Value> {
    public init(_ key: KeyPath<EnvironmentValues, Value>) { fatalError() }
    public var wrappedValue: Value { fatalError() }
}

public protocol EnvironmentKey {
    associatedtype Value
    static var defaultValue: Value { get }
}

public struct EnvironmentValues {
    public subscript<Key: EnvironmentKey>(key: Key.Type) -> Key.Value {
        get { fatalError() }
        set {}
    }
    public var scenePhase: ScenePhase { fatalError() }
    public var isSceneCaptured: Bool { fatalError() }
    public var dynamicTypeSize: DynamicTypeSize { fatalError() }
}
