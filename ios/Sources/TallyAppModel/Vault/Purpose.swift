import TallyWallet

extension Words {
    /// What a person agrees to, for the prompt for finger, face or code: exactly what is signed.
    public func purpose(_ purpose: VaultPurpose) -> String {
        let say = security.purposes
        return switch purpose {
        case .openWallet: say.openWallet
        case .actForPerson: say.actForPerson
        case .enrol: say.enrol
        case .pay(let payee, let total): say.pay(payee: payee, amount: total)
        case .topUp(let amount): say.topUp(amount: amount)
        case .borrow(let lender, let principal, let total):
            say.borrow(lender: lender, principal: principal, total: total)
        case .unlock(let provider, let deposit, let cap): say.unlock(provider: provider, deposit: deposit, cap: cap)
        case .mandate(let perUse, let perDay): say.mandate(perUse: perUse, perDay: perDay)
        case .grant(let recipient, let fields):
            say.grant(recipient: recipient, fields: names(fields))
        case .share(let fields): say.share(fields: names(fields))
        case .collect(let controller, let sources):
            say.collect(controller: controller, sources: sources.map { points.sources[$0] })
        case .reach(let seller): say.reach(seller: seller)
        case .withdraw(let recipient): recipient.map { say.withdraw(recipient: $0) } ?? security.withdrawNobody
        }
    }
}
