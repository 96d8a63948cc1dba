import SwiftUI
import TallyAppModel
import VisionKit

/// Where the camera's picture is. Each code is read as soon as it comes into view; what was read already, the screen knows.
struct CameraView: View {
    let id: String
    let hint: String
    @Environment(\.act) private var act
    @Environment(\.scenePhase) private var phase

    var body: some View {
        VStack(spacing: CGFloat(SpacingTokens.close)) {
            Scanner(looks: phase == .active) { code in act(code.map(Intent.scanned) ?? .lookedAway) }
                .frame(height: 320)
                .clipShape(RoundedRectangle(cornerRadius: CGFloat(RadiiTokens.medium)))
                .accessibilityLabel(hint)
            Text(hint).font(.of(TypeTokens.body)).accessibilityHidden(true)
        }
        .accessibilityIdentifier(id)
    }
}

/// Apple's scanner for square codes. It looks as long as somebody does, and begins again with them: the system stops it when they leave.
private struct Scanner: UIViewControllerRepresentable {
    let looks: Bool
    let found: Found

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
        if looks == scanner.isScanning { return }
        if looks {
            try? scanner.startScanning()
            // It does not see clearly at once.
            context.coordinator.seesNothing(for: .seconds(3))
        } else {
            scanner.stopScanning()
            context.coordinator.isUndecided()
        }
    }

    static func dismantleUIViewController(_ scanner: DataScannerViewController, coordinator: Finder) {
        scanner.stopScanning()
        coordinator.isUndecided()
    }
}

/// Takes what a code says; nothing where none was in view for a moment.
private typealias Found = @MainActor (String?) -> Void

/// Takes every code that comes into view, and tells when none is there any more.
@MainActor
private final class Finder: DataScannerViewControllerDelegate {
    /// Takes what is read to the place that is drawn now.
    var found: Found
    private var waiting: Task<Void, Never>?

    init(found: @escaping Found) { self.found = found }

    func dataScanner(
        _ dataScanner: DataScannerViewController, didAdd addedItems: [RecognizedItem], allItems: [RecognizedItem]
    ) {
        isUndecided()
        guard case .barcode(let code)? = addedItems.first, let text = code.payloadStringValue else { return }
        found(text)
    }

    func dataScanner(
        _ dataScanner: DataScannerViewController, didRemove removedItems: [RecognizedItem], allItems: [RecognizedItem]
    ) {
        if allItems.isEmpty { seesNothing(for: .milliseconds(1_500)) }
    }

    /// A code that is lost from view for less than a moment is still the same: hands tremble.
    func seesNothing(for moment: Duration) {
        isUndecided()
        waiting = Task {
            try? await Task.sleep(for: moment)
            if !Task.isCancelled { found(nil) }
        }
    }

    /// There is a code, or nobody looks: that there is none is not told.
    func isUndecided() { waiting?.cancel() }
}
