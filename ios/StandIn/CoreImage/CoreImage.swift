// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

@_exported import Foundation
import UIKit

public final class CIFilter {
    public init?(name: String, parameters: [String: Any]?) {}
    public var outputImage: CIImage? { fatalError() }
}

public final class CIImage {
    public var extent: CGRect { fatalError() }
}

public final class CIContext {
    public init() {}
    public func createCGImage(_ image: CIImage, from: CGRect) -> CGImage? { fatalError() }
}
