// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

import Dispatch

public final class NWPathMonitor: @unchecked Sendable {
    public init() {}
    public var pathUpdateHandler: (@Sendable (NWPath) -> Void)?
    public func start(queue: DispatchQueue) {}
    public func cancel() {}
    public var currentPath: NWPath { fatalError() }
}

public struct NWPath: Sendable {
    public enum Status: Sendable { case unsatisfied }
    public var status: Status { fatalError() }
}
