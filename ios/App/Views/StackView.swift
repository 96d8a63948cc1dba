import SwiftUI
import TallyAppModel

/// The screens that are open above each other. Going back by a swipe is going back.
struct StackView: View {
    let app: AppModel
    @Environment(\.act) private var act

    var body: some View {
        NavigationStack(path: path) {
            if let first = app.stack.first {
                ScreenView(model: first.model).navigationDestination(for: Opened.self) { ScreenView(model: $0.model) }
            }
        }
    }

    private var path: Binding<[Opened]> {
        let above = Array(app.stack.dropFirst())
        return Binding(get: { above }, set: { path in back(above.count - path.count) })
    }

    /// Whoever holds the arrow picks a screen further down, by its name.
    private func back(_ screens: Int) {
        if screens == 1 { return act(.back) }
        Task { for _ in 0..<max(screens, 0) { await app.act(.back) } }
    }
}
