import SwiftUI
import TallyAppModel
import VisionKit

/// Where the camera's picture is. Each code is read as soon as it comes into view; what was read already, the screen knows.
struct CameraView: View {
    let id: String
    let hint: String
    @Environment(\.act) private var act

    var body: some View {
        VStack(spacing: CGFloat(SpacingTokens.close)) {
            Scanner { code in act(.scanned(code)) }
                .frame(height: 320)
                .clipShape(RoundedRectangle(cornerRadius: CGFloat(RadiiTokens.medium)))
                .accessibilityLabel(hint)
            Text(hint).font(.of(TypeTokens.body)).accessibilityHidden(true)
        }
        .accessibilityIdentifier(id)
    }
}

/// Apple's scanner for square codes.
private struct Scanner: UIViewControllerRepresentable {
    let found: @MainActor (String) -> Void

    func makeCoordinator() -> Finder { Finder(found: found) }

    func makeUIViewController(context: Context) -> DataScannerViewController {
        let scanner = DataScannerViewController(
            recognizedDataTypes: [.barcode(symbologies: [.qr])], qualityLevel: .balanced,
            recognizesMultipleItems: false, isHighlightingEnabled: true)
        scanner.delegate = context.coordinator
        return scanner
    }

    /// Without a camera there is no picture, and the screen offers to paste the code.
    func updateUIViewController(_ scanner: DataScannerViewController, context: Context) {
        context.coordinator.found = found
        if !scanner.isScanning { try? scanner.startScanning() }
    }

    static func dismantleUIViewController(_ scanner: DataScannerViewController, coordinator: Finder) {
        scanner.stopScanning()
    }
}

/// Takes every code that comes into view.
@MainActor
private final class Finder: DataScannerViewControllerDelegate {
    /// Takes what is read to the place that is drawn now.
    var found: @MainActor (String) -> Void

    init(found: @escaping @MainActor (String) -> Void) { self.found = found }

    func dataScanner(
        _ dataScanner: DataScannerViewController, didAdd addedItems: [RecognizedItem], allItems: [RecognizedItem]
    ) {
        guard case .barcode(let code)? = addedItems.first, let text = code.payloadStringValue else { return }
        found(text)
    }
}
