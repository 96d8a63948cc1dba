import Foundation

/// A value that several tasks look at and change.
final class Locked<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var held: Value

    init(_ value: Value) { held = value }

    var value: Value { lock.withLock { held } }

    func change(_ work: (inout Value) -> Void) { lock.withLock { work(&held) } }
}
