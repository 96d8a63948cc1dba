// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

import UIKit

@MainActor public final class DataScannerViewController: UIViewController {
    public struct RecognizedDataType: Hashable, Sendable {
        public static func barcode(symbologies: [VNBarcodeSymbology]) -> RecognizedDataType { fatalError() }
    }
    public enum QualityLevel: Sendable { case balanced }
    public enum ScanningUnavailable: Error {}
    public static var isSupported: Bool { fatalError() }
    public init(
        recognizedDataTypes: Set<RecognizedDataType>, qualityLevel: QualityLevel, recognizesMultipleItems: Bool,
        isHighlightingEnabled: Bool
    ) {}
    public weak var delegate: (any DataScannerViewControllerDelegate)?
    public func startScanning() throws {}
    public func stopScanning() {}
}

@MainActor public protocol DataScannerViewControllerDelegate: AnyObject {
    func dataScanner(
        _ dataScanner: DataScannerViewController, didAdd addedItems: [RecognizedItem], allItems: [RecognizedItem])
    func dataScanner(
        _ dataScanner: DataScannerViewController, didRemove removedItems: [RecognizedItem], allItems: [RecognizedItem])
    func dataScanner(
        _ dataScanner: DataScannerViewController,
        becameUnavailableWithError error: DataScannerViewController.ScanningUnavailable)
}

public enum RecognizedItem {
    case text
    case barcode(Barcode)

    public struct Barcode {
        public var payloadStringValue: String? { fatalError() }
    }
}

public struct VNBarcodeSymbology: Sendable {
    public static let qr = VNBarcodeSymbology()
}
