import SwiftUI
import TallyAppModel

/// Does what a person wants, from wherever on the screen they want it.
struct Act {
    let act: @MainActor (Intent) -> Void

    @MainActor func callAsFunction(_ intent: Intent) { act(intent) }
}

extension EnvironmentValues {
    var act: Act {
        get { self[ActKey.self] }
        set { self[ActKey.self] = newValue }
    }
}

private struct ActKey: EnvironmentKey {
    static let defaultValue = Act { _ in }
}
