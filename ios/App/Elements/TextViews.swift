import SwiftUI
import TallyAppModel

/// Above what follows.
struct HeadingView: View {
    let text: String

    var body: some View {
        Text(text).font(.of(TypeTokens.title)).accessibilityAddTraits(.isHeader)
    }
}

/// A few sentences.
struct ParagraphView: View {
    let text: String
    let quiet: Bool

    var body: some View {
        Text(text).font(.of(TypeTokens.body)).foregroundStyle(quiet ? Paint.quiet : Paint.text)
    }
}

/// The one amount that the screen is about. It grows with the person's text size, and shrinks before it is cut off.
struct HeroView: View {
    let label: String
    let value: String
    let details: [String]

    var body: some View {
        VStack(alignment: .leading, spacing: CGFloat(SpacingTokens.tight)) {
            Text(label).font(.of(TypeTokens.label)).foregroundStyle(Paint.quiet)
            Text(value).font(.of(TypeTokens.amount)).monospacedDigit().minimumScaleFactor(0.5)
            ForEach(details, id: \.self) { Text($0).font(.of(TypeTokens.caption)).foregroundStyle(Paint.quiet) }
        }
        .accessibilityElement(children: .combine)
    }
}

/// In place of a list that has nothing in it.
struct EmptyPart: View {
    let title: String
    let detail: String?

    var body: some View {
        VStack(alignment: .leading, spacing: CGFloat(SpacingTokens.tight)) {
            Text(title).font(.of(TypeTokens.body))
            if let detail { Text(detail).font(.of(TypeTokens.caption)).foregroundStyle(Paint.quiet) }
        }
        .accessibilityElement(children: .combine)
    }
}

/// Something takes a moment.
struct ProgressOf: View {
    let text: String
    let fraction: Int?

    var body: some View {
        if let fraction {
            ProgressView(text, value: Double(fraction), total: 10_000)
        } else {
            HStack(spacing: CGFloat(SpacingTokens.near)) {
                ProgressView().accessibilityHidden(true)
                Text(text)
            }
        }
    }
}
