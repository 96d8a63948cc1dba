import SwiftUI
import TallyAppModel

/// The app. What it shows and says is decided in `TallyAppModel`.
@main
struct TallyApp: App {
    @State private var phone = Phone()

    var body: some Scene {
        WindowGroup { RootView(phone: phone) }
            .backgroundTask(.appRefresh(SyncPlan.task)) { await phone.syncInBackground() }
    }
}
