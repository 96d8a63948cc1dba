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
        Chart(points, id: \.label) { point in
            LineMark(x: .value(label, point.label), y: .value(label, point.fraction))
        }
        .chartYAxis(.hidden)
        .frame(height: 160)
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(label)
        .accessibilityValue(summary)
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
