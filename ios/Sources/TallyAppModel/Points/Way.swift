import TallyWallet

extension Words {
    /// The soonest way to so many points, or that there is none yet.
    func way(_ way: Reaching, to target: Int) -> [Element] {
        guard let at = way.at else { return [.paragraph(points.reachNever(points: Int(way.score)))] }
        if way.steps.isEmpty { return [.paragraph(points.reachedAlready)] }
        let steps = way.steps.numbered.map { number, item in step(sentence(item), number == 1 ? .now : .next) }
        return [
            .paragraph(points.reachOn(points: Int(way.score), at: at)),
            .steps(label: points.reachTitle(points: target), steps),
        ]
    }

    private func sentence(_ step: PointsStep) -> String {
        switch step {
        case .settle(let on, let source, _): points.steps.settle(source: points.sources[source], day: on)
        case .earn(let on, let kind): points.steps.earn(kind: points.entries[kind], day: on)
        case .expires(let on, _): points.steps.expires(day: on)
        }
    }
}
