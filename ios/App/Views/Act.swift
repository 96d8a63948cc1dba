import SwiftUI
import TallyAppModel

/// Does what a person wants, from wherever on the screen they want it.
struct Act {
    let act: @MainActor (Intent) -> Void
    /// Fetches what is new, and comes back when it is there.
    let fetch: @MainActor () async -> Void

    @MainActor func callAsFunction(_ intent: Intent) { act(intent) }
}

extension EnvironmentValues {
    var act: Act {
        get { self[ActKey.self] }
        set { self[ActKey.self] = newValue }
    }
}

private struct ActKey: EnvironmentKey {
    static let defaultValue = Act(act: { _ in }, fetch: {})
}
