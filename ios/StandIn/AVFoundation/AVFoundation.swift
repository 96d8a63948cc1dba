// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

@_exported import Foundation

public enum AVAuthorizationStatus: Sendable { case notDetermined, authorized, denied }

public struct AVMediaType: Sendable {
    public static let video = AVMediaType()
}

public final class AVCaptureDevice {
    public static func authorizationStatus(for type: AVMediaType) -> AVAuthorizationStatus { fatalError() }
    public static func requestAccess(for type: AVMediaType) async -> Bool { fatalError() }
}
