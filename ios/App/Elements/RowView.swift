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
            }
            .buttonStyle(.plain)
            .spoken(spoken)
            .accessibilityIdentifier(id)
        } else {
            line.accessibilityElement(children: .combine).spoken(spoken)
        }
    }

    private var line: some View {
        HStack(spacing: CGFloat(SpacingTokens.near)) {
            if let symbol = icon.symbol {
                Image(systemName: symbol).foregroundStyle(Paint.primary).accessibilityHidden(true)
            }
            SideBySide(spacing: CGFloat(SpacingTokens.near)) {
                words.frame(maxWidth: .infinity, alignment: .leading)
                if let value { Text(value).monospacedDigit() }
            }
            if id != nil && opens {
                Image(systemName: "chevron.forward").foregroundStyle(Paint.quiet).accessibilityHidden(true)
            }
        }
        .largeEnough()
    }

    private var words: some View {
        VStack(alignment: .leading, spacing: CGFloat(SpacingTokens.hair)) {
            Text(title)
            if let detail { Text(detail).font(.of(TypeTokens.caption)).foregroundStyle(Paint.quiet) }
        }
    }
}
