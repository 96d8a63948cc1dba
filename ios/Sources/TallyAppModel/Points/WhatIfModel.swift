import TallyWallet

/// What would change the score. Nothing is asked of anybody, and nothing is done.
final class WhatIfModel: ScreenModel {
    private let target = "target"
    private var without: WithoutGrant?
    private var targets: [Int] = []
    private var way: Reaching?

    private var chosen: Int {
        Int(written(target)).flatMap { targets.contains($0) ? $0 : nil } ?? targets.first ?? Scale.highest
    }

    override func read() async throws {
        let overview = try wallet.points.overview()
        without = try overview.grant.map { try wallet.points.whatIfWithdrawn(grant: $0) }
        let scores = [overview.score?.stated, without?.before].compactMap { $0.map(Int.init) }
        targets = try targets(above: scores.max() ?? Scale.lowest)
        way = try wallet.points.whatIfReaching(points: Int64(chosen))
    }

    /// The steps of what is offered that lie ahead; where none does, the next round numbers.
    private func targets(above score: Int) throws -> [Int] {
        let steps = try wallet.perks.list().items.flatMap { $0.steps.map { Int($0.points) } }
        let round = Array(stride(from: Scale.lowest, through: Scale.highest, by: 50))
        let ahead = [steps, round].map { $0.filter { $0 > score } }.first { !$0.isEmpty }
        return ahead.map { Array(Set($0).sorted().prefix(5)) } ?? [Scale.highest]
    }

    override func choose(_ id: String, option: String) async throws {
        guard id == target else { return }
        typed[target] = option
        await load()
    }

    override func draw() -> Screen {
        guard let way else { return unread(words.points.whatIf) }
        let say = words.points
        let options = targets.map { Link(String($0), words.common.pointsCount(count: $0)) }
        let choice = Element.choice(
            id: target, label: say.reachTitle(points: chosen), options: options, chosen: String(chosen))
        return Screen(say.whatIf, [choice] + words.way(way, to: chosen) + withdrawn)
    }

    private var withdrawn: [Element] {
        guard let without else { return [] }
        let what = words.points.whatIfWithdrawn(
            before: Int(without.before), after: Int(without.after), count: without.fallsAway.count)
        return [.heading(words.points.whatIfWithdraw), .paragraph(what)]
    }
}
