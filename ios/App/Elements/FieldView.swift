import SwiftUI
import TallyAppModel

/// Something to write, with the keyboard that fits.
struct FieldView: View {
    let id: String
    let label: String
    let value: String
    let kind: FieldKind
    let error: String?
    let hint: String?
    @Environment(\.act) private var act

    var body: some View {
        VStack(alignment: .leading, spacing: CGFloat(SpacingTokens.tight)) {
            Text(label).font(.of(TypeTokens.label)).foregroundStyle(Paint.quiet).accessibilityHidden(true)
            TextField(label, text: text)
                .keyboardType(kind == .amount ? .decimalPad : .default)
                .autocorrectionDisabled(kind != .text)
                .textInputAutocapitalization(kind == .text ? .sentences : .never)
                .submitLabel(kind == .search ? .search : .done)
                .frame(minHeight: CGFloat(TouchTokens.least))
                .accessibilityHint([error, hint].compactMap { $0 }.joined(separator: " "))
            below
        }
    }

    @ViewBuilder private var below: some View {
        if let error {
            Label(error, systemImage: "exclamationmark.triangle").font(.of(TypeTokens.caption)).foregroundStyle(
                Paint.wrong)
        }
        if let hint { Text(hint).font(.of(TypeTokens.caption)).foregroundStyle(Paint.quiet) }
    }

    private var text: Binding<String> {
        Binding(get: { value }, set: { written in act(.type(id, text: written)) })
    }
}
