import AVFoundation
import BackgroundTasks
import SwiftUI
import TallyAppModel
import TallyWallet
import UIKit
import VisionKit

/// This phone, as the app needs it.
@MainActor @Observable
final class Phone: Outside {
    /// The app on it.
    @ObservationIgnored private(set) lazy var app = AppModel(outside: self, place: place)
    /// A file on its way out of the app.
    var shared: SharedFile?
    /// Hides what nobody else may see.
    @ObservationIgnored let cover = Cover()

    @ObservationIgnored private let place = Place(
        language: .spoken(by: Bundle.main.preferredLocalizations), locale: .autoupdatingCurrent,
        zone: .autoupdatingCurrent)
    @ObservationIgnored private let reachability = Reachability()
    @ObservationIgnored let rehearse: (@MainActor () async -> (any PlayMoney)?)?

    /// `rehearse` begins a world with play money, in an app to try things with.
    init(rehearse: (@MainActor () async -> (any PlayMoney)?)? = nil) {
        self.rehearse = rehearse
        reachability.start { [weak self] in Task { @MainActor in await self?.app.networkChanged() } }
    }

    var now: Date { Date() }
    var isOnline: Bool { reachability.isOnline }

    func openWallet() async throws -> Wallet {
        try await Wallet.open(at: Directory.wallet(), vault: EnclaveVault(words: place.words))
    }

    /// What cannot be deleted now goes when the next wallet begins.
    func erase() async {
        try? EnclaveKey.forgetAll()
        try? FileManager.default.removeItem(at: Directory.wallet())
    }

    var camera: CameraAccess {
        guard DataScannerViewController.isSupported else { return .none }
        return switch AVCaptureDevice.authorizationStatus(for: .video) {
        case .authorized: .allowed
        case .notDetermined: .notAsked
        default: .refused
        }
    }

    func askForCamera() async -> CameraAccess {
        _ = await AVCaptureDevice.requestAccess(for: .video)
        return camera
    }

    func share(_ file: SharedFile) async { shared = file }

    func openPage(_ address: String) {
        if let page = webPage(address) { UIApplication.shared.open(page) }
    }

    func openSettings() {
        guard let settings = URL(string: UIApplication.openSettingsURLString) else { return }
        UIApplication.shared.open(settings)
    }

    // MARK: While nobody looks

    /// Does what should not be stopped in the middle when somebody leaves, for as long as the system waits for it. Whatever takes longer is
    /// stopped with the app, and goes on with it: to be killed is as safe.
    func finish(_ work: @escaping @MainActor () async -> Void) {
        let granted = Granted()
        Task {
            await work()
            granted.giveBack()
        }
    }

    /// Sends and fetches, because the system lets the app. When it wants no more of that, it cancels; the next time is planned by then.
    func syncInBackground() async {
        planSync(unsent: app.unsent)
        planSync(unsent: await app.syncUnseen())
    }

    /// Asks the system to let the app sync later, in the place of what it was asked before. It may refuse; then the next start does it.
    func planSync(unsent: Int?) {
        let request = BGAppRefreshTaskRequest(identifier: SyncPlan.task)
        request.earliestBeginDate = SyncPlan.next(after: now, unsent: unsent)
        try? BGTaskScheduler.shared.submit(request)
    }
}
