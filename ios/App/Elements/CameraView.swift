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
            // Below another screen everything that it tells would be told in vain: that a code has gone as well.
            Scanner(looks: phase == .active && act.isOnTop, found: found, lost: lost)
                .frame(height: 320)
                .clipShape(RoundedRectangle(cornerRadius: CGFloat(RadiiTokens.medium)))
                .accessibilityLabel(hint)
            Text(hint).font(.of(TypeTokens.body)).accessibilityHidden(true)
        }
        .accessibilityIdentifier(id)
    }

    private func found(_ code: String?) { act(code.map(Intent.scanned) ?? .lookedAway) }

    private func lost() { Task { await act.lostCamera() } }
}

/// Apple's scanner for square codes. It looks as long as somebody does, and begins again with them: the system stops it when they leave.
private struct Scanner: UIViewControllerRepresentable {
    let looks: Bool
    let found: Found
    let lost: @MainActor () -> Void

    func makeCoordinator() -> Finder { Finder(found: found, lost: lost) }

    func makeUIViewController(context: Context) -> DataScannerViewController {
        let scanner = DataScannerViewController(
            recognizedDataTypes: [.barcode(symbologies: [.qr])], qualityLevel: .balanced,
            recognizesMultipleItems: false, isHighlightingEnabled: true)
        scanner.delegate = context.coordinator
        return scanner
    }

    func updateUIViewController(_ scanner: DataScannerViewController, context: Context) {
        context.coordinator.found = found
        context.coordinator.looks(looks, through: scanner)
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
    /// Takes it that there is no picture.
    private let lost: @MainActor () -> Void
    private var waiting: Task<Void, Never>?
    /// Somebody looks, whether or not the camera works.
    private var isLooking = false

    init(found: @escaping Found, lost: @escaping @MainActor () -> Void) { (self.found, self.lost) = (found, lost) }

    /// Begins or stops with whoever looks. What did not begin is not tried again while they look on.
    func looks(_ looks: Bool, through scanner: DataScannerViewController) {
        if looks == isLooking { return }
        isLooking = looks
        isUndecided()
        guard looks else { return scanner.stopScanning() }
        do { try scanner.startScanning() } catch { return lost() }
        // It does not see clearly at once.
        seesNothing(for: .seconds(3))
    }

    /// Another app took the camera, or a rule of whoever owns the phone.
    func dataScanner(
        _ dataScanner: DataScannerViewController,
        becameUnavailableWithError error: DataScannerViewController.ScanningUnavailable
    ) {
        isUndecided()
        lost()
    }

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
