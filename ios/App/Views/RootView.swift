import SwiftUI
import TallyAppModel

/// All of the app, from its start to its end.
struct RootView: View {
    @Bindable var phone: Phone
    @Environment(\.scenePhase) private var phase
    /// Where the person was, for when the system kills the app. There are no secrets in it.
    @SceneStorage("saved") private var saved = ""

    var body: some View {
        AppView(app: phone.app)
            .overlay { if phone.app.screen.secret && phase != .active { PrivacyView() } }
            .task { await phone.app.begin(saved: saved.isEmpty ? nil : saved) }
            .task(id: phone.app.openings) { await phone.app.watch() }
            .onChange(of: phase, initial: true) { _, phase in Task { await moved(to: phase) } }
            .onOpenURL { link in Task { await phone.app.follow(link.absoluteString) } }
            .sheet(item: $phone.shared) { ShareSheet(file: $0) }
    }

    private func moved(to phase: ScenePhase) async {
        switch phase {
        case .active: await phone.app.comeBack()
        case .background: await leave()
        default: break
        }
    }

    private func leave() async {
        // The system may have begun the app for itself: then nobody is anywhere yet.
        if phone.app.isBegun { saved = phone.app.saved }
        // While the wallet still says what waits.
        phone.planSync(unsent: phone.app.unsent)
        await phone.finish { await phone.app.leave() }
    }
}
