import SwiftUI
import TallyAppModel

extension View {
    /// At least as large as a finger, all over.
    func largeEnough() -> some View {
        frame(minWidth: CGFloat(TouchTokens.least), minHeight: CGFloat(TouchTokens.least)).contentShape(Rectangle())
    }

    /// What a screen reader says in place of what is written.
    @ViewBuilder func spoken(_ text: String?) -> some View {
        if let text { accessibilityLabel(text) } else { self }
    }
}

/// Something to touch in the middle of words. In a list, a button of the usual style would make a button of its whole row.
struct LinkButton: View {
    let link: Link
    @Environment(\.act) private var act

    var body: some View {
        Button {
            act(.tap(link.id))
        } label: {
            Text(link.label).font(.of(TypeTokens.action)).largeEnough()
        }
        .buttonStyle(.borderless)
        .accessibilityIdentifier(link.id)
    }
}

/// Beside each other, and below each other where letters are so large that there is no room.
struct SideBySide<Content: View>: View {
    let spacing: CGFloat
    @ViewBuilder let content: Content
    @Environment(\.dynamicTypeSize) private var letters

    var body: some View {
        if letters.isAccessibilitySize {
            VStack(alignment: .leading, spacing: spacing) { content }
        } else {
            HStack(spacing: spacing) { content }
        }
    }
}
