import Foundation
import TallyWallet

/// The score, what the phone itself comes to, and how it comes about.
struct ScoreView {
    let words: any Words
    let formats: any Formats

    private var say: any PointsWords { words.points }

    /// All of it, where there is a score.
    func assessed(_ overview: PointsOverview, _ history: [PastScore]) -> [Element] {
        guard let score = overview.score else { return [] }
        let next = overview.forecast.map { ahead($0, overview.entries) } ?? []
        return number(score, next) + (score.evaluation.map(sum) ?? []) + drawn(history)
    }

    /// The number, whether it can be relied on, and what comes next.
    private func number(_ score: PointsScore, _ ahead: [Element]) -> [Element] {
        let stated = Int(score.stated)
        let until = score.stale || ahead.isEmpty ? [overdue(score)] : []
        return [
            .hero(label: say.title, value: formats.number(stated), details: [say.scoreAsOf(at: score.asOf)]),
            .meter(label: say.range, fraction: Scale.fraction(stated), summary: say.spokenScore(points: stated)),
            verdict(score),
        ] + until + ahead
    }

    private func verdict(_ score: PointsScore) -> Element {
        guard let fault = score.fault else { return .notice(.positive, say.believed) }
        let stated = Int(score.stated)
        let counted = score.recomputed.flatMap {
            $0 == score.stated ? nil : say.disbelieved(stated: stated, counted: Int($0))
        }
        return .notice(
            .error, counted ?? say.disbelievedOnly(stated: stated), advice: words.refusals.scoreFaults[fault])
    }

    private func overdue(_ score: PointsScore) -> Element {
        if score.stale { return .notice(.caution, say.overdue(at: score.validUntil)) }
        return .paragraph(say.nextOn(at: score.validUntil), quiet: true)
    }

    /// The sum, line by line. Each part opens.
    func sum(_ evaluation: Evaluation) -> [Element] {
        let start = Element.paragraph(say.start(points: Int(evaluation.start)))
        let ends = evaluation.clamp == 0 ? [] : [Element.paragraph(say.clamp(points: Int(evaluation.clamp)))]
        return [.heading(say.why), start] + evaluation.factors.map(part) + ends
    }

    private func part(_ factor: FactorPoints) -> Element {
        .row(
            title: say.factors[factor.factor], detail: say.counting(count: Int(factor.counting)),
            value: formats.signed(Int(factor.points)), icon: .points, id: "factor-\(factor.factor.slug)")
    }

    /// What comes next, from what is known today.
    private func ahead(_ forecast: Evaluation, _ entries: [HeldEntry]) -> [Element] {
        let then = say.forecast(points: Int(forecast.score), at: forecast.asOf)
        return [then, nextExpiry(forecast, entries)].compactMap { $0.map { .paragraph($0) } }
    }

    private func nextExpiry(_ forecast: Evaluation, _ entries: [HeldEntry]) -> String? {
        guard let day = forecast.nextExpiry, let score = forecast.scoreThen else { return nil }
        return say.nextExpiry(count: entries.count { $0.expires == day }, at: day, points: Int(score))
    }

    /// The scores of the past, drawn from the oldest to the newest; one alone is no history.
    private func drawn(_ newestFirst: [PastScore]) -> [Element] {
        let scores = Array(newestFirst.reversed())
        guard scores.count > 1, let first = scores.first, let last = scores.last else {
            return [.heading(say.history), .paragraph(say.historyEmpty, quiet: true)]
        }
        let summary = say.spokenHistory(first: Int(first.stated), last: Int(last.stated), count: scores.count)
        let chart = Element.chart(
            label: say.historyMonths(count: scores.count), points: scores.map(point), summary: summary)
        return [.heading(say.history), chart]
    }

    private func point(_ score: PastScore) -> Point {
        let stated = Int(score.stated)
        return Point(label: formats.day(score.asOf), value: formats.number(stated), fraction: Scale.fraction(stated))
    }
}

/// The scale of points.
enum Scale {
    static let lowest = 350
    static let highest = 950

    /// How far along the scale so many points lie, in basis points.
    static func fraction(_ points: Int) -> Int {
        (min(max(points, lowest), highest) - lowest) * 10_000 / (highest - lowest)
    }
}
