import SwiftUI
import TallyAppModel

/// The screens that are open above each other. Going back by a swipe is going back.
struct StackView: View {
    let app: AppModel
    @Environment(\.act) private var act

    var body: some View {
        NavigationStack(path: path) {
            if let first = app.stack.first {
                ScreenView(screen: first.model.screen)
                    .navigationDestination(for: Opened.self) { ScreenView(screen: $0.model.screen) }
            }
        }
    }

    private var path: Binding<[Opened]> {
        let above = Array(app.stack.dropFirst())
        return Binding(get: { above }, set: { path in if path.count < above.count { act(.back) } })
    }
}
