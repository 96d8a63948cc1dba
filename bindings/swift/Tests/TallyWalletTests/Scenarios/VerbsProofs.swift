import TallyStage
import TallyWallet

extension Verb {
    static let proofs: [String: Verb] = [
        "receipt": Verb("of", "id") { phone, given in
            object(["file": try await receipt(of: try given.text("of"), id: try given.text("id"), on: phone)])
        },
        "chain": Verb { phone, _ in object(["file": try await phone.wallet.consents.export()]) },
        "verify-receipt": Verb("file") { _, given in tell(try verifyReceipt(file: try given.text("file"))) },
        "verify-chain": Verb("file") { _, given in
            items(try verifyChain(file: try given.text("file")).events, tell)
        },
        "payment-receipt": Verb("payment") { phone, given in
            let receipt = try await phone.wallet.payments.receipt(payment: try given.text("payment"))
            return object(["signed": receipt != nil])
        },
        "charge": Verb("ride") { phone, given in
            object(["signed": try await phone.wallet.rentals.charge(id: try given.text("ride")) != nil])
        },
        "operation-state": Verb("operation") { phone, given in
            object(["state": name(try await phone.wallet.outbox.state(id: try given.text("operation")))])
        },
        "top-ups": Verb { phone, _ in items(try await phone.wallet.topUps.page(limit: 50).items, tell) },
    ]
}

private func receipt(of kind: String, id: String, on phone: Phone) async throws -> String {
    let wallet = try await phone.wallet
    return switch kind {
    case "payment": try wallet.payments.evidence(payment: id)
    case "ride": try wallet.rentals.evidence(id: id)
    case "consent": try wallet.consents.evidence(id: id)
    case "withdrawal": try wallet.consents.proofOfWithdrawal(id: id)
    default: throw Broken("no receipt is had of \(kind)")
    }
}

private func tell(_ it: VerifiedReceipt) -> JSON {
    let named: (of: String, amount: Money?) =
        switch it.subject {
        case .payment(_, let payee, let total, _): (payee, total)
        case .ride(_, let provider, _, let deposit, _): (provider, deposit)
        case .consent(let event): (name(event), nil)
        }
    return object([
        "operation": it.operation, "subject": name(it.subject), "of": named.of, "amount": named.amount,
        "accepted": it.accepted, "declined": it.declineReason.map(name),
    ])
}

private func tell(_ it: VerifiedEvent) -> JSON {
    object(["place": it.place, "id": it.id, "event": name(it.event)])
}
