import SwiftUI
import TallyAppModel

/// Something to do. The main one is filled; one that cannot be undone is red and says so by its words.
struct ActionView: View {
    let id: String
    let label: String
    let role: ActionRole
    let enabled: Bool
    let busy: Bool
    let needsPerson: Bool
    let spoken: String?
    @Environment(\.act) private var act

    var body: some View {
        switch role {
        case .main: button.buttonStyle(.borderedProminent)
        case .other, .danger: button.buttonStyle(.bordered)
        case .quiet: button.buttonStyle(.borderless)
        }
    }

    private var button: some View {
        Button(role: role == .danger ? .destructive : nil) {
            act(.tap(id))
        } label: {
            face
        }
        .disabled(!enabled || busy)
        .spoken(spoken)
        .accessibilityIdentifier(id)
    }

    private var face: some View {
        HStack(spacing: CGFloat(SpacingTokens.close)) {
            if busy { ProgressView().accessibilityHidden(true) }
            if needsPerson && !busy { Image(systemName: "person.badge.key").accessibilityHidden(true) }
            Text(label).font(.of(TypeTokens.action))
        }
        .frame(maxWidth: .infinity)
        .largeEnough()
    }
}

/// Something that is on or off.
struct ToggleView: View {
    let id: String
    let label: String
    let on: Bool
    let detail: String?
    let enabled: Bool
    @Environment(\.act) private var act

    var body: some View {
        Toggle(isOn: Binding(get: { on }, set: { now in act(.turn(id, on: now)) })) {
            Text(label)
            if let detail { Text(detail).font(.of(TypeTokens.caption)).foregroundStyle(Paint.quiet) }
        }
        .disabled(!enabled)
        .largeEnough()
        .accessibilityIdentifier(id)
    }
}

/// One of a few.
struct ChoiceView: View {
    let id: String
    let label: String
    let options: [Link]
    let chosen: String?
    @Environment(\.act) private var act

    var body: some View {
        Picker(label, selection: choice) {
            ForEach(options, id: \.id) { Text($0.label).tag(Optional($0.id)) }
        }
        .largeEnough()
        .accessibilityIdentifier(id)
    }

    private var choice: Binding<String?> {
        Binding(get: { chosen }, set: { option in if let option { act(.choose(id, option: option)) } })
    }
}
