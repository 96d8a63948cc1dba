import TallyStage
import TallyWallet

private let nothing = object([:])

extension Verb {
    static let life: [String: Verb] = [
        "open": Verb { phone, _ in
            try await phone.open()
            return nothing
        },
        "close": Verb { phone, _ in
            try await phone.close()
            return nothing
        },
        "clone": Verb("from") { phone, given in
            try await phone.copy(try given.text("from"))
            return nothing
        },
        "person": Verb("answers") { phone, given in
            await phone.vault.answerOnce(try given.given("answers", vaultError))
            return nothing
        },
        "enrol": Verb("invite", "small_payments") { phone, given in
            let limits = try given.optional("small_payments")?.members.map { try Arguments(step: $0).smallPayments() }
            return tell(try await phone.wallet.enrol(invite: try given.text("invite"), smallPayments: limits))
        },
        "sync": Verb { phone, _ in tell(try await phone.wallet.sync()) },
        "wipe": Verb("force") { phone, given in
            try await phone.wallet.wipe(force: try given.given("force", \.bool))
            return nothing
        },
        "balance": Verb { phone, _ in tell(try await phone.wallet.accounts.balance()) },
        "count-unsent": Verb { phone, _ in object(["count": try await phone.wallet.unsent()]) },
        "unsent": Verb { phone, _ in items(try await phone.wallet.outbox.unsent(), tell) },
        "events": Verb { phone, _ in
            var names: [String] = []
            for try await stored in try await phone.wallet.pendingEvents { names.append(name(stored.event)) }
            return object(["items": names])
        },
    ]
}

private func vaultError(_ answer: JSON) -> VaultError? {
    let errors: [VaultError] = [
        .UserCancelled, .LockedOut, .Invalidated, .BeforeFirstUnlock, .NoPasscode, .WrongPassphrase,
        .Unavailable(detail: "as the scenario says"),
    ]
    return errors.first { name($0) == answer.text }
}
