import SwiftUI
import TallyAppModel

/// An element, drawn as its kind is drawn.
struct ElementView: View {
    let element: Element

    var body: some View {
        switch element {
        case .field(let id, let label, let value, let kind, let error, let hint):
            FieldView(id: id, label: label, value: value, kind: kind, error: error, hint: hint)
        case .toggle(let id, let label, let on, let detail, let enabled):
            ToggleView(id: id, label: label, on: on, detail: detail, enabled: enabled)
        case .choice(let id, let label, let options, let chosen):
            ChoiceView(id: id, label: label, options: options, chosen: chosen)
        case .action(let id, let label, let role, let enabled, let busy, let needsPerson, let spoken):
            ActionView(
                id: id, label: label, role: role, enabled: enabled, busy: busy, needsPerson: needsPerson, spoken: spoken
            )
        case .row(let title, let detail, let value, let icon, let id, let opens, let spoken):
            RowView(title: title, detail: detail, value: value, icon: icon, id: id, opens: opens, spoken: spoken)
        case .camera(let id, let hint): CameraView(id: id, hint: hint)
        case .group(let title, let elements): GroupView(title: title, elements: elements)
        default: ShownView(element: element)
        }
    }
}

/// What can only be looked at.
private struct ShownView: View {
    let element: Element

    var body: some View {
        switch element {
        case .heading(let text): HeadingView(text: text)
        case .paragraph(let text, let quiet): ParagraphView(text: text, quiet: quiet)
        case .hero(let label, let value, let details): HeroView(label: label, value: value, details: details)
        case .notice(let tone, let text, let advice, let action):
            NoticeView(tone: tone, text: text, advice: advice, action: action)
        case .fact(let label, let value): LabeledContent(label, value: value).accessibilityElement(children: .combine)
        case .steps(let label, let steps): StepsView(label: label, steps: steps)
        case .meter(let label, let fraction, let summary): MeterView(label: label, fraction: fraction, summary: summary)
        case .chart(let label, let points, let summary): ChartView(label: label, points: points, summary: summary)
        case .code(let what, let text): CodeView(what: what, text: text)
        case .progress(let text, let fraction): ProgressOf(text: text, fraction: fraction)
        case .empty(let title, let detail): EmptyPart(title: title, detail: detail)
        default: EmptyView()
        }
    }
}

/// A card inside of a card.
private struct GroupView: View {
    let title: String?
    let elements: [Element]

    var body: some View {
        VStack(alignment: .leading, spacing: CGFloat(SpacingTokens.close)) {
            if let title { HeadingView(text: title) }
            ForEach(elements.identified) { ElementView(element: $0.element) }
        }
    }
}
