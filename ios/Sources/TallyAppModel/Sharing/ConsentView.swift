import TallyWallet

/// One permission in words.
struct ConsentView {
    let words: any Words
    let formats: any Formats

    private var say: any SharingWords { words.sharing }

    /// Where it stands: in force, not sent yet, taken back and heard or not.
    func standing(_ consent: Consent) -> [Element] {
        switch consent.state {
        case .granted: [granted(consent)]
        case .withdrawn: [withdrawn(consent), .paragraph(say.cannotFollow, quiet: true)]
        case .declined:
            [.notice(.error, say.states.declined, advice: consent.declineReason.map { words.refusals.declines[$0] })]
        default: [.notice(.info, say.states[consent.state])]
        }
    }

    private func granted(_ consent: Consent) -> Element {
        if consent.deliveredAt == nil {
            return .notice(.caution, say.grantedOffline(recipient: consent.recipientName ?? words.who(consent)))
        }
        guard let recipient = consent.recipientName else { return .notice(.positive, say.states.granted) }
        return .notice(.positive, say.granted(recipient: recipient, fields: words.names(consent.fields)))
    }

    private func withdrawn(_ consent: Consent) -> Element {
        guard let at = consent.withdrawalDeliveredAt else { return .notice(.caution, say.withdrawnHere) }
        let heard =
            consent.recipientName.map { say.withdrawnThere(recipient: $0, at: at) } ?? say.withdrawnShared(at: at)
        return .notice(.info, say.states.withdrawn, advice: heard)
    }

    /// What it allows, with the very values that were signed.
    func what(_ consent: Consent) -> [Element] {
        let values = consent.disclosure.map { formats.values($0) } ?? [:]
        let fields = consent.fields.compactMap { field in values[field].map { Element.fact(say.fields[field], $0) } }
        // Who may read what is said above already, where they have heard of it.
        let isSaid = consent.recipientName != nil && consent.deliveredAt != nil
        let what: [Element] = consent.state == .granted && !isSaid ? [.paragraph(words.allowed(consent))] : []
        return what + fields + purposes(consent) + limits(consent)
    }

    private func limits(_ consent: Consent) -> [Element] {
        let limits = [
            consent.openings.map { say.openings(count: Int($0)) },
            consent.retentionDays.map { say.keptFor(count: Int($0)) },
            consent.state == .granted ? say.lasts(at: consent.expiresAt) : nil,
        ]
        return limits.compactMap { $0.map { .paragraph($0, quiet: true) } }
    }

    private func purposes(_ consent: Consent) -> [Element] {
        if consent.purposes.isEmpty { return [] }
        return [.heading(say.purpose)] + consent.purposes.map { .paragraph(say.purposes[$0]) }
    }

    /// Who looked, and who tried to.
    func looks(_ consent: Consent, _ accesses: [DataAccess]) -> [Element] {
        if consent.collects != nil { return [] }
        let rows = accesses.map { access in
            Element.row(title: words.looked(access, consent.sellerName), detail: words.aside(access), icon: access.icon)
        }
        return [.heading(say.accessTitle), rows.isEmpty ? .paragraph(say.accessEmpty) : .group(rows)]
    }

    /// What happens on taking it back.
    func withdrawAsk(_ consent: Consent) -> String {
        if let recipient = consent.recipientName { return say.withdrawAsk(recipient: recipient) }
        if let seller = consent.sellerName { return say.withdrawAskStep(seller: seller) }
        return consent.collects != nil ? say.withdrawAskPoints : say.withdrawAskLink
    }
}
