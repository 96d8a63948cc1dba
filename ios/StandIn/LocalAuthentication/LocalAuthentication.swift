// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

@_exported import Foundation

public enum LAPolicy: Sendable { case deviceOwnerAuthentication, deviceOwnerAuthenticationWithBiometrics }

public final class LAContext {
    public init() {}
    public var localizedReason = ""
    public var localizedCancelTitle: String?
    public func canEvaluatePolicy(_ policy: LAPolicy, error: UnsafeMutablePointer<NSError?>?) -> Bool { fatalError() }
}
