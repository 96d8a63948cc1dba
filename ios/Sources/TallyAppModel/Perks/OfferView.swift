import TallyWallet

/// One offer in words.
struct OfferView {
    let words: any Words
    let formats: any Formats

    private var say: any PerksWords { words.perks }

    /// Whose it is, what it is to the person, and how it could become theirs.
    func answer(_ offer: PerkOffer) -> [Element] {
        let step = offer.eligibility.step
        let whose = step.map { Element.hero(label: offer.sellerName, value: words.benefit(offer, $0)) }
        let answer = Element.notice(step == nil ? .info : .positive, words.answer(offer))
        return [whose ?? .heading(offer.sellerName), answer] + next(offer) + way(offer)
    }

    private func next(_ offer: PerkOffer) -> [Element] {
        guard case .eligible(_, let gap?) = offer.eligibility else { return [] }
        return [.paragraph(say.nextStep(count: Int(gap.missing), benefit: words.benefit(offer, gap.step)))]
    }

    private func way(_ offer: PerkOffer) -> [Element] {
        guard let way = offer.way, case .short(let gap) = offer.eligibility else { return [] }
        return [.heading(say.nearestWay)] + words.way(way, to: Int(gap.step.points))
    }

    /// Its steps, where and when it holds, and what anybody can do without points.
    func terms(_ offer: PerkOffer) -> [Element] {
        let steps = Element.steps(label: "", offer.steps.map { step(offer, $0) })
        let ordinary = Element.group(title: say.ordinaryTitle, [.paragraph(say.ordinary[offer.ordinary])])
        let conditions = conditions(offer).map { Element.paragraph($0) }
        return [.heading(say.steps), steps] + conditions + [ordinary, .paragraph(say.protected, quiet: true)]
    }

    private func step(_ offer: PerkOffer, _ step: PerkStep) -> Step {
        let reached = offer.eligibility.step
        let isPast = reached.map { step.points < $0.points } ?? false
        let text = say.stepFrom(count: Int(step.points), benefit: words.benefit(offer, step))
        return words.step(text, step == reached ? .now : isPast ? .done : .next)
    }

    private func conditions(_ offer: PerkOffer) -> [String] {
        let ends = offer.endedAt.map { say.endedEarly(at: $0) } ?? say.validUntil(at: offer.until)
        return [offer.lending.map(lending), places(offer), offer.schedule.map(hours), ends].compactMap { $0 }
    }

    private func lending(_ terms: LendingTerms) -> String {
        let (fee, count) = (Int(terms.fee), Int(terms.instalments))
        return terms.rhythm == .weekly
            ? say.lendingWeekly(share: fee, count: count) : say.lendingMonthly(share: fee, count: count)
    }

    /// A few cities can be read in a line.
    private func places(_ offer: PerkOffer) -> String {
        switch offer.cities.count {
        case 0: say.everywhere
        case 1...5: say.inThese(cities: offer.cities.map(\.name))
        default: say.inCities(count: offer.cities.count)
        }
    }

    private func hours(_ schedule: PerkSchedule) -> String {
        let days = schedule.days.map { words.common.weekdays[$0] }
        let zone = String(schedule.zone.split(separator: "/").last ?? "").replacing("_", with: " ")
        return say.hours(days: days, from: Int(schedule.opens), to: Int(schedule.closes), zone: zone)
    }
}
