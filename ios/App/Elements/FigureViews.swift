import Charts
import SwiftUI
import TallyAppModel

/// A part of a whole. Who does not see it hears the summary.
struct MeterView: View {
    let label: String
    let fraction: Int
    let summary: String

    var body: some View {
        Gauge(value: Double(fraction), in: 0...10_000) {
            Text(label)
        }
        .gaugeStyle(.accessoryLinearCapacity)
        .tint(Paint.primary)
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(label)
        .accessibilityValue(summary)
    }
}

/// Numbers over time. Who does not see it hears the summary.
struct ChartView: View {
    let label: String
    let points: [Point]
    let summary: String

    var body: some View {
        VStack(alignment: .leading, spacing: CGFloat(SpacingTokens.close)) {
            Text(label).font(.of(TypeTokens.label)).foregroundStyle(Paint.quiet)
            line
            SideBySide(spacing: CGFloat(SpacingTokens.near)) {
                end(points.first).frame(maxWidth: .infinity, alignment: .leading)
                if points.count > 1 { end(points.last) }
            }
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(label)
        .accessibilityValue(summary)
    }

    /// Two numbers of the same day are two. Only the first and the last have their day below: there is no room for more.
    private var line: some View {
        Chart(Array(points.enumerated()), id: \.offset) { point in
            LineMark(x: .value(label, point.offset), y: .value(label, point.element.fraction))
        }
        .chartXAxis(.hidden)
        .chartYAxis(.hidden)
        .chartYScale(domain: 0...10_000)
        .frame(height: 160)
    }

    private func end(_ point: Point?) -> some View {
        let text = point.map { "\($0.label): \($0.value)" } ?? ""
        return Text(text).font(.of(TypeTokens.caption)).foregroundStyle(Paint.quiet)
    }
}

/// What is done, what is going on and what comes next.
struct StepsView: View {
    let label: String
    let steps: [Step]

    var body: some View {
        VStack(alignment: .leading, spacing: CGFloat(SpacingTokens.close)) {
            if !label.isEmpty { Text(label).font(.of(TypeTokens.label)).foregroundStyle(Paint.quiet) }
            ForEach(steps, id: \.text) { step in
                Label(step.text, systemImage: step.symbol)
                    .foregroundStyle(step.state == .next ? Paint.quiet : Paint.text)
                    .accessibilityValue(step.spoken)
            }
        }
    }
}

extension Step {
    fileprivate var symbol: String {
        switch state {
        case .done: "checkmark.circle.fill"
        case .now: "circle.dotted"
        case .next: "circle"
        }
    }
}
