import SwiftUI
import TallyAppModel

/// Does what a person wants, from wherever on the screen they want it, if they are still where they saw it.
struct Act {
    let act: @MainActor (_ intent: Intent, _ seen: String) -> Void
    /// Fetches what is new, and comes back when it is there.
    let fetch: @MainActor () async -> Void
    /// The camera does not work.
    let lostCamera: @MainActor () async -> Void
    /// Whether a place is the one that is seen now.
    let isSeen: @MainActor (_ place: String) -> Bool
    /// The place that was drawn.
    var seen = ""

    @MainActor func callAsFunction(_ intent: Intent) { act(intent, seen) }

    /// No other screen lies over what was drawn.
    @MainActor var isOnTop: Bool { isSeen(seen) }

    /// The same for what is drawn of a screen.
    func on(_ screen: TallyAppModel.Screen) -> Act {
        var act = self
        act.seen = screen.place
        return act
    }
}

extension EnvironmentValues {
    var act: Act {
        get { self[ActKey.self] }
        set { self[ActKey.self] = newValue }
    }
}

private struct ActKey: EnvironmentKey {
    static let defaultValue = Act(act: { _, _ in }, fetch: {}, lostCamera: {}, isSeen: { _ in false })
}
