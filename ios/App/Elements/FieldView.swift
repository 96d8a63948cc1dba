import SwiftUI
import TallyAppModel

/// Something to write, with the keyboard that fits. What is being written is the field's own: the model hears each letter a moment
/// later, and must not put back what it heard last.
struct FieldView: View {
    let id: String
    let label: String
    let value: String
    let kind: FieldKind
    let error: String?
    let hint: String?
    @Environment(\.act) private var act
    @State private var text = ""
    @FocusState private var isFocused: Bool

    var body: some View {
        VStack(alignment: .leading, spacing: CGFloat(SpacingTokens.tight)) {
            Text(label).font(.of(TypeTokens.label)).foregroundStyle(Paint.quiet).accessibilityHidden(true)
            TextField(label, text: $text)
                .focused($isFocused)
                .keyboardType(kind == .amount ? .decimalPad : .default)
                .autocorrectionDisabled(kind != .text)
                .textInputAutocapitalization(kind == .text ? .sentences : .never)
                .submitLabel(kind == .search ? .search : .done)
                .largeEnough()
                .accessibilityHint(hint ?? "")
                .accessibilityIdentifier(id)
            below
        }
        .onAppear { text = value }
        .onChange(of: value) { if !isFocused { text = value } }
        .onChange(of: error) { if let error { AccessibilityNotification.Announcement(error).post() } }
        .onChange(of: text) { if isFocused { act(.type(id, text: text)) } }
    }

    @ViewBuilder private var below: some View {
        if let error {
            Label(error, systemImage: "exclamationmark.triangle").font(.of(TypeTokens.caption)).foregroundStyle(
                Paint.wrong)
        }
        if let hint {
            Text(hint).font(.of(TypeTokens.caption)).foregroundStyle(Paint.quiet).accessibilityHidden(true)
        }
    }
}
