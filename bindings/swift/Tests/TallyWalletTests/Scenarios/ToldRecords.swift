import TallyStage
import TallyWallet

// The members that `tests/scenarios/README.md` names, and no others.

func tell(_ it: Membership) -> JSON { object(["user": it.user, "device": it.device]) }

func tell(_ it: SyncReport) -> JSON {
    object([
        "accepted": it.accepted, "declined": it.declined, "parked": it.parked, "remaining": it.remaining,
        "changes": it.changes,
    ])
}

func tell(_ it: Balance) -> JSON {
    object([
        "booked": it.booked, "pending": it.pending, "held": it.held, "available": it.available, "stale": it.stale,
    ])
}

func tell(_ it: PaymentCode) -> JSON {
    object([
        "name": it.name, "currency": it.currency, "amount": it.amount, "reusable": it.reusable, "payable": it.payable,
    ])
}

func members(_ it: Payment) -> [String: any Told] {
    [
        "id": it.id, "state": name(it.state), "payee": it.payeeName, "total": it.total, "refunded": it.refunded,
        "step": it.perk?.step.points, "bill": it.bill, "billed": it.billed, "without_prompt": it.withoutPrompt,
        "declined": it.declineReason.map(name),
    ]
}

func tell(_ it: Payment) -> JSON { object(members(it)) }

func tell(_ it: PreparedPayment) -> JSON {
    let own: [String: any Told] = ["needs_person": it.needsPerson, "possible_duplicate": it.possibleDuplicate]
    return object(members(it.payment).merging(own) { $1 })
}

func tell(_ it: Refund) -> JSON { object(["id": it.id, "amount": it.amount, "reason": it.reason]) }

func tell(_ it: TopUp) -> JSON {
    object(["id": it.id, "state": name(it.state), "amount": it.amount, "declined": it.declineReason.map(name)])
}

func tell(_ it: Mandate) -> JSON {
    object(["id": it.id, "state": name(it.state), "per_use": it.perUse, "per_day": it.perDay])
}

func tell(_ it: Bill) -> JSON {
    object([
        "id": it.id, "state": name(it.state), "creditor": it.creditorName, "amount": it.amount,
        "instalment": it.instalment, "days_late": it.daysLate, "disputed": it.disputed, "payment": it.payment,
    ])
}

func tell(_ it: Rental) -> JSON {
    object([
        "id": it.id, "state": name(it.state), "provider": it.providerName, "bike": it.bike, "deposit": it.deposit,
        "cap": it.cap, "step": it.perk?.step.points, "fare": it.fare, "collected": it.collected,
        "returned": it.returned, "disputed": it.disputed.map(name), "declined": it.declineReason.map(name),
    ])
}

func tell(_ it: Loan) -> JSON {
    object([
        "id": it.id, "state": name(it.state), "lender": it.lenderName, "principal": it.principal, "total": it.total,
        "yearly_cost": it.yearlyCost, "repaid": it.repaidAt != nil, "bills": it.instalments.compactMap(\.bill?.id),
        "declined": it.declineReason.map(name),
    ])
}

func tell(_ it: DataRequest) -> JSON {
    object([
        "id": it.id, "state": name(it.state), "recipient": it.recipientName, "fields": it.fields.map { name($0.field) },
    ])
}

func tell(_ it: Consent) -> JSON {
    object([
        "id": it.id, "state": name(it.state), "recipient": it.recipientName, "seller": it.sellerName,
        "sources": it.collects?.sources.map(name), "fields": it.fields.map(name), "delivered": it.deliveredAt != nil,
        "declined": it.declineReason.map(name),
    ])
}

func tell(_ it: SharedLink) -> JSON { object(["id": it.id, "link": it.link]) }

func tell(_ it: DataAccess) -> JSON {
    object([
        "consent": it.consent, "recipient": it.recipientName, "fields": it.fields.map(name), "refused": it.refused,
        "they_had_not_heard": it.theyHadNotHeard, "step": it.reached?.step,
        "refusal": it.refusal.map(name), "order": it.order.map(tell),
    ])
}

func tell(_ it: LegalOrder) -> JSON {
    object([
        "authority": it.authority, "reference": it.reference,
        "ordered_on": Int(it.orderedOn.timeIntervalSince1970),
    ])
}

func tell(_ it: PersonProfile) -> JSON { object(["name": it.name, "city": it.city]) }

func tell(_ it: PointsOverview) -> JSON {
    object([
        "state": name(it.state), "score": it.score?.stated, "recomputed": it.score?.recomputed,
        "entries": it.entries.count,
    ])
}

func tell(_ it: WithoutGrant) -> JSON {
    object(["before": it.before, "after": it.after, "falls_away": it.fallsAway.count])
}

func tell(_ it: Reaching) -> JSON { object(["score": it.score, "steps": it.steps.count]) }

func tell(_ it: PerkOffer) -> JSON {
    object([
        "id": it.id, "seller": it.seller, "seller_name": it.sellerName, "title": it.title, "kind": name(it.kind),
        "eligibility": name(it.eligibility), "step": reached(it.eligibility), "ordinary": name(it.ordinary),
    ])
}

private func reached(_ eligibility: PerkEligibility) -> UInt32? {
    if case .eligible(let step, _) = eligibility { step.points } else { nil }
}

func tell(_ it: PendingOperation) -> JSON { object(["id": it.id, "typ": it.typ, "state": name(it.state)]) }
