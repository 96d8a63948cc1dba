import TallyWallet

extension PerkEligibility {
    /// The step that the person reaches.
    var step: PerkStep? { if case .eligible(let step, _) = self { step } else { nil } }
}

extension Words {
    /// What an offer is to the person, in a few words.
    func answer(_ offer: PerkOffer) -> String {
        let say = perks.answers
        return switch offer.eligibility {
        case .eligible: say.eligible
        case .short(let gap): say.short(count: Int(gap.missing))
        case .notHere(let nearest, let kilometres): notHere(nearest, kilometres)
        case .notYet(let opens): say.notYet(at: opens)
        case .noPoints: say.noPoints
        case .consentMissing: say.consentMissing(seller: offer.sellerName)
        case .over: say.over
        }
    }

    private func notHere(_ nearest: CityEntry?, _ kilometres: UInt32?) -> String {
        guard let nearest, let kilometres else { return perks.notHereNoCity }
        return perks.answers.notHere(city: nearest.name, kilometres: Int(kilometres))
    }

    /// What a step brings, in the measure of its kind.
    func benefit(_ offer: PerkOffer, _ step: PerkStep) -> String {
        let (say, worth) = (perks.benefits, Int(step.benefit))
        return switch offer.kind {
        case .depositWaiver: say.depositWaiver(share: worth)
        case .discount: say.discount(share: worth)
        case .delayedPayment: say.delayedPayment(count: worth)
        case .loan: say.loan(amount: Money(minor: Int64(worth), currency: offer.currency))
        }
    }
}

extension PerkKind {
    var icon: Icon {
        switch self {
        case .depositWaiver: .bike
        case .discount: .perk
        case .delayedPayment: .bill
        case .loan: .loan
        }
    }
}
