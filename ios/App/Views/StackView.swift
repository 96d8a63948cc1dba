import SwiftUI
import TallyAppModel

/// The screens that are open above each other. Whoever holds the arrow goes back past several.
struct StackView: View {
    let app: AppModel

    var body: some View {
        NavigationStack(path: path) {
            if let first = app.stack.first {
                ScreenView(model: first.model).navigationDestination(for: Opened.self) { ScreenView(model: $0.model) }
            }
        }
    }

    private var path: Binding<[Opened]> {
        Binding(get: { Array(app.stack.dropFirst()) }, set: { app.wentBack(to: $0) })
    }
}
