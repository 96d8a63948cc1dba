import SwiftUI
import TallyAppModel

/// All of the app, from its start to its end.
struct RootView: View {
    @Bindable var phone: Phone
    @Environment(\.scenePhase) private var phase
    /// The picture of the display is recorded, or shown on another one.
    @Environment(\.isSceneCaptured) private var isCaptured
    /// Where the person was, for when the system kills the app. There are no secrets in it.
    @SceneStorage("saved") private var saved = ""

    var body: some View {
        AppView(phone: phone)
            .task(id: phone.app.openings) { await phone.app.watch() }
            .onChange(of: phase, initial: true) { _, phase in moved(to: phase) }
            .onChange(of: covering, initial: true) { _, covering in phone.cover.lies(covering) }
            .onOpenURL { link in phone.finish { await phone.app.follow(link.absoluteString) } }
            .sheet(item: $phone.shared) { ShareSheet(file: $0) }
    }

    private var covering: Covering? { phone.app.covering(phase.attention, isCaptured: isCaptured) }

    /// The system may begin the app for itself, and even draw it: nobody is anywhere before they have looked.
    private func moved(to phase: ScenePhase) {
        switch phase {
        case .active:
            Task { await phone.app.comeBack() }
            Task { await phone.app.begin(saved: saved.isEmpty ? nil : saved) }
        case .background: leave()
        default: break
        }
    }

    private func leave() {
        guard phone.app.isBegun else { return }
        saved = phone.app.saved
        // While the wallet still says what waits.
        phone.planSync(unsent: phone.app.unsent)
        phone.finish { await phone.app.leave() }
    }
}

extension ScenePhase {
    fileprivate var attention: Attention {
        switch self {
        case .active: .whole
        case .background: .none
        default: .partial
        }
    }
}
