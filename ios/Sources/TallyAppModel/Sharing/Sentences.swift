import TallyWallet

extension Words {
    /// What somebody allowed, in a sentence: who may do what, and until when.
    func allowed(_ consent: Consent) -> String {
        let (say, at) = (sharing.events, consent.expiresAt)
        if let recipient = consent.recipientName {
            return say.grant(recipient: recipient, fields: names(consent.fields), at: at)
        }
        if let seller = consent.sellerName { return say.reach(seller: seller, at: at) }
        if let collects = consent.collects {
            return say.collection(sources: collects.sources.map { points.sources[$0] }, at: at)
        }
        return say.share(fields: names(consent.fields), count: Int(consent.openings ?? 1), at: at)
    }

    func names(_ fields: [DataField]) -> [String] { fields.map { sharing.fieldsInside[$0] } }

    /// Who a permission is about.
    func who(_ consent: Consent) -> String {
        consent.recipientName ?? consent.sellerName
            ?? (consent.collects != nil ? points.title : sharing.anybodyWithLink)
    }

    /// Where a permission stands. What was taken back and is not heard yet says so.
    func standing(_ consent: Consent) -> String {
        let isUnheard = consent.state == .withdrawn && consent.withdrawalDeliveredAt == nil
        return isUnheard ? sharing.withdrawnHere : sharing.states[consent.state]
    }

    /// One time that somebody looked, in a sentence. The seller is who learned of a step.
    func looked(_ access: DataAccess, _ seller: String?) -> String {
        let (say, fields, at) = (sharing, names(access.fields), access.at)
        if access.order != nil { return ordered(access) }
        if let reached = access.reached {
            return say.stepTold(seller: seller ?? access.recipientName ?? "", count: Int(reached.step), at: at)
        }
        guard let recipient = access.recipientName else {
            return access.refused ? say.refusedByLink(fields: fields, at: at) : say.readByLink(fields: fields, at: at)
        }
        return access.refused
            ? say.refusedRead(recipient: recipient, fields: fields, at: at)
            : say.read(recipient: recipient, fields: fields, at: at)
    }

    private func ordered(_ access: DataAccess) -> String {
        let (authority, fields) = (access.recipientName ?? "", names(access.fields))
        return access.refused
            ? sharing.compelledInVain(authority: authority, fields: fields, at: access.at)
            : sharing.compelled(authority: authority, fields: fields, at: access.at)
    }

    /// By which order, why somebody was refused, what for they read, or that they had not heard yet.
    func aside(_ access: DataAccess) -> String? {
        if let order = access.order { return sharing.order(reference: order.reference, day: order.orderedOn) }
        if access.refused { return access.refusal.map { sharing.refusals[$0] } }
        if access.theyHadNotHeard { return sharing.theyHadNotHeard }
        return access.purpose.map { sharing.purposes[$0] }
    }
}

extension Consent {
    var icon: Icon { recipientName != nil ? .person : sellerName != nil ? .perk : collects != nil ? .points : .data }
}

extension DataAccess {
    var icon: Icon { refused ? .lock : order != nil ? .warning : .person }
}
