import SwiftUI
import TallyAppModel

/// What every form of the app is: its window, and what it does while nobody looks.
struct TallyScene: Scene {
    let phone: Phone

    var body: some Scene {
        WindowGroup { RootView(phone: phone) }
            .backgroundTask(.appRefresh(SyncPlan.task)) { await phone.syncInBackground() }
    }
}
