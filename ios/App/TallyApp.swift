import SwiftUI
import TallyAppModel

/// The app. What it shows and says is decided in `TallyAppModel`.
@main
struct TallyApp: App {
    @Environment(\.scenePhase) private var phase
    /// Where the person was, for when the system kills the app. There are no secrets in it.
    @SceneStorage("saved") private var saved = ""
    @State private var phone = Phone()
    @State private var hasStarted = false

    var body: some Scene {
        WindowGroup {
            RootView(app: phone.app)
                .overlay { if phone.app.screen.secret && phase != .active { PrivacyView() } }
                .task { await start() }
                .sheet(item: $phone.shared) { ShareSheet(file: $0) }
                .onOpenURL { url in Task { await phone.app.act(.scanned(url.absoluteString)) } }
        }
        .onChange(of: phase) { _, now in Task { await moved(to: now) } }
        .backgroundTask(.appRefresh(SyncPlan.task)) { await phone.syncInBackground() }
    }

    private func start() async {
        guard !hasStarted else { return }
        hasStarted = true
        await phone.app.start(saved: saved.isEmpty ? nil : saved)
        await phone.app.watch()
    }

    private func moved(to phase: ScenePhase) async {
        switch phase {
        case .active: await phone.app.act(.shown)
        case .background: await leave()
        default: break
        }
    }

    private func leave() async {
        saved = phone.app.saved
        await phone.app.act(.hidden)
        phone.planSync()
    }
}
