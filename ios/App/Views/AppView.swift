import SwiftUI
import TallyAppModel

/// The tabs where there are some, and the screens that are open above each other.
struct AppView: View {
    let phone: Phone

    private var app: AppModel { phone.app }

    var body: some View {
        content
            .environment(\.act, act.on(app.screen))
            .tint(Paint.primary)
    }

    private var act: Act {
        // What somebody began is done to its end, although they have left.
        Act(
            act: { intent, seen in phone.finish { await app.act(intent, seen: seen) } },
            fetch: { await app.pull() }, lostCamera: { await app.lostCamera() }, isSeen: { $0 == app.screen.place })
    }

    @ViewBuilder private var content: some View {
        if app.tab == nil {
            StackView(app: app)
        } else {
            TabView(selection: tab) {
                ForEach(Tab.allCases, id: \.self) { tab in
                    TabContent(app: app, tab: tab)
                        .tabItem { Label(app.title(of: tab), systemImage: tab.symbol) }
                        .tag(tab)
                }
            }
        }
    }

    private var tab: Binding<Tab> {
        Binding(get: { app.tab ?? .home }, set: { app.went(to: $0) })
    }
}

/// What a tab shows: only the one where the person is shows anything.
private struct TabContent: View {
    let app: AppModel
    let tab: Tab

    var body: some View {
        if app.tab == tab { StackView(app: app) }
    }
}
