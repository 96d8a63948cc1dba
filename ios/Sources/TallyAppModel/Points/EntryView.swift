import TallyWallet

/// What counts for or against somebody: a part of the score with its entries, and one entry.
struct EntryView {
    let words: any Words
    let formats: any Formats

    private var say: any PointsWords { words.points }

    /// One part of the score.
    func factor(_ factor: FactorPoints, _ entries: [HeldEntry]) -> Screen {
        let bound = factor.bound == 0 ? [] : [Element.paragraph(say.bound(points: Int(factor.bound)))]
        let name = say.factors[factor.factor]
        let number = Element.hero(
            label: name, value: formats.signed(Int(factor.points)), details: [say.counting(count: Int(factor.counting))]
        )
        return Screen(name, [number] + bound + [.paragraph(say.factorsWhat[factor.factor])] + list(entries))
    }

    private func list(_ entries: [HeldEntry]) -> [Element] {
        if entries.isEmpty { return [.empty(say.empty)] }
        return entries.numbered.map { number, entry in row(entry, id: "entry-\(number)") }
    }

    private func row(_ entry: HeldEntry, id: String) -> Element {
        let (kind, standing, points) = (say.entries[entry.kind], say.standings[entry.standing], Int(entry.points))
        return .row(
            title: kind, detail: standing, value: formats.signed(points), icon: icon(entry.source), id: id,
            spoken: say.spokenEntry(kind: kind, points: points, standing: standing))
    }

    private func icon(_ source: EntrySource) -> Icon {
        switch source {
        case .bill: .bill
        case .loan: .loan
        case .order: .bike
        case .account: .person
        }
    }

    /// One entry: what it does, where it comes from, and until when it counts.
    func entry(_ entry: HeldEntry) -> [Element] {
        let hero = Element.hero(label: say.entries[entry.kind], value: say.worthToday(points: Int(entry.points)))
        let standing = Element.notice(
            entry.standing == .counts && entry.points > 0 ? .positive : .info, say.standings[entry.standing])
        return [hero, standing] + days(entry) + origin(entry)
    }

    private func days(_ entry: HeldEntry) -> [Element] {
        let days = [
            say.happened(at: entry.occurred), entry.settled.map { say.settledOn(at: $0) },
            entry.expires.map { say.countsUntil(at: $0) } ?? say.neverExpires,
        ]
        return days.compactMap { $0.map { .paragraph($0) } }
    }

    private func origin(_ entry: HeldEntry) -> [Element] {
        let source = Element.fact(say.comesFrom, say.origins[entry.source])
        let show = Element.action(id: "source", label: say.showSource)
        let dispute: [Element] = [
            .paragraph(say.disputeHow, quiet: true), .action(id: "dispute", label: say.disputeEntry, role: .quiet),
        ]
        return switch entry.source {
        case .account: [source]
        case .loan: [source, show]
        case .bill, .order: [source, show] + (entry.standing == .disputed ? [] : dispute)
        }
    }
}
