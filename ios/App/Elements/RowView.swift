import SwiftUI
import TallyAppModel

/// One of a list. What can be touched is a button over its whole width.
struct RowView: View {
    let title: String
    let detail: String?
    let value: String?
    let icon: Icon
    let id: String?
    let opens: Bool
    let spoken: String?
    @Environment(\.act) private var act

    var body: some View {
        if let id {
            Button {
                act(.tap(id))
            } label: {
                line
            }.buttonStyle(.plain).spoken(spoken)
        } else {
            line.accessibilityElement(children: .combine).spoken(spoken)
        }
    }

    private var line: some View {
        HStack(spacing: CGFloat(SpacingTokens.near)) {
            if let symbol = icon.symbol {
                Image(systemName: symbol).foregroundStyle(Paint.primary).accessibilityHidden(true)
            }
            words
            Spacer()
            if let value { Text(value).monospacedDigit() }
            if id != nil && opens {
                Image(systemName: "chevron.forward").foregroundStyle(Paint.quiet).accessibilityHidden(true)
            }
        }
        .frame(minHeight: CGFloat(TouchTokens.least))
        .contentShape(Rectangle())
    }

    private var words: some View {
        VStack(alignment: .leading, spacing: CGFloat(SpacingTokens.hair)) {
            Text(title)
            if let detail { Text(detail).font(.of(TypeTokens.caption)).foregroundStyle(Paint.quiet) }
        }
    }
}

extension View {
    /// What a screen reader says in place of what is written.
    @ViewBuilder func spoken(_ text: String?) -> some View {
        if let text { accessibilityLabel(text) } else { self }
    }
}
