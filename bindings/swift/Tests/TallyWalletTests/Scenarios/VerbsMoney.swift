import TallyStage
import TallyWallet

extension Verb {
    static let money: [String: Verb] = [
        "read-code": Verb("code") { _, given in tell(try parsePaymentCode(payload: try given.text("code"))) },
        "prepare": Verb("code", "amount", "perk", "id") { phone, given in
            tell(
                try await phone.wallet.payments.prepare(
                    try given.text("code"), amount: try given.moneyIfGiven("amount"),
                    perk: try given.textIfGiven("perk"), id: try given.textIfGiven("id")))
        },
        "confirm": Verb("payment") { phone, given in
            tell(try await phone.wallet.payments.confirm(try given.text("payment")))
        },
        "confirm-twice": Verb("payment") { phone, given in
            let (payments, id) = (try await phone.wallet.payments, try given.text("payment"))
            async let one = payments.confirm(id)
            async let other = payments.confirm(id)
            let (first, second) = (tell(try await one), tell(try await other))
            guard first == second else { throw Broken("two taps gave \(first) and \(second)") }
            return first
        },
        "cancel": Verb("payment") { phone, given in
            tell(try await phone.wallet.payments.cancel(id: try given.text("payment")))
        },
        "payment": Verb("payment") { phone, given in
            tell(try await phone.wallet.payments.find(id: try given.text("payment")))
        },
        "history": Verb("text") { phone, given in
            let text = try given.textIfGiven("text")
            return items(try await phone.wallet.payments.page(limit: 50, text: text).items, tell)
        },
        "refunds": Verb("payment") { phone, given in
            items(try await phone.wallet.payments.refunds(payment: try given.text("payment")), tell)
        },
        "top-up": Verb("amount") { phone, given in
            tell(try await phone.wallet.topUps.topUp(amount: try given.money("amount")))
        },
        "allow-small-payments": Verb("per_use", "per_day", "days") { phone, given in
            tell(try await phone.wallet.mandates.allowSmallPayments(asked: try given.smallPayments()))
        },
        "mandates": Verb { phone, _ in items(try await phone.wallet.mandates.list(), tell) },
        "end-mandate": Verb("mandate") { phone, given in
            tell(try await phone.wallet.mandates.end(id: try given.text("mandate")))
        },
    ]

    static let borrowing: [String: Verb] = [
        "owed": Verb { phone, _ in items(try await phone.wallet.bills.owed(), tell) },
        "bill": Verb("bill") { phone, given in tell(try await phone.wallet.bills.find(id: try given.text("bill"))) },
        "prepare-bill": Verb("bill") { phone, given in
            tell(try await phone.wallet.bills.prepare(bill: try given.text("bill")))
        },
        "dispute-bill": Verb("bill", "because") { phone, given in
            let (bill, because) = (try given.text("bill"), try given.text("because"))
            return tell(try await phone.wallet.bills.dispute(bill: bill, because: because))
        },
        "prepare-loan": Verb("offer", "principal") { phone, given in
            let (offer, principal) = (try given.text("offer"), try given.money("principal"))
            return tell(try await phone.wallet.loans.prepare(offer: offer, principal: principal))
        },
        "take-loan": Verb("loan") { phone, given in
            tell(try await phone.wallet.loans.take(id: try given.text("loan")))
        },
        "discard-loan": Verb("loan") { phone, given in
            try await phone.wallet.loans.discard(id: try given.text("loan"))
            return object([:])
        },
        "loan": Verb("loan") { phone, given in tell(try await phone.wallet.loans.find(id: try given.text("loan"))) },
    ]

    static let riding: [String: Verb] = [
        "prepare-ride": Verb("code", "perk") { phone, given in
            let (code, perk) = (try given.text("code"), try given.textIfGiven("perk"))
            return tell(try await phone.wallet.rentals.prepare(payload: code, perk: perk))
        },
        "unlock": Verb("ride") { phone, given in
            tell(try await phone.wallet.rentals.unlock(id: try given.text("ride")))
        },
        "fare": Verb("ride", "metres") { phone, given in
            let (ride, metres) = (try given.text("ride"), try given.whole("metres") as UInt64)
            return object(["fare": try await phone.wallet.rentals.fareSoFar(id: ride, metres: metres)])
        },
        "end-ride": Verb("ride", "metres") { phone, given in
            tell(try await phone.wallet.rentals.end(id: try given.text("ride"), metres: try given.whole("metres")))
        },
        "cancel-ride": Verb("ride") { phone, given in
            tell(try await phone.wallet.rentals.cancel(id: try given.text("ride")))
        },
        "dispute-ride": Verb("ride", "reason") { phone, given in
            tell(try await phone.wallet.rentals.dispute(id: try given.text("ride"), reason: try given.kind("reason")))
        },
        "ride": Verb("ride") { phone, given in tell(try await phone.wallet.rentals.find(id: try given.text("ride"))) },
        "rides-going-on": Verb { phone, _ in items(try await phone.wallet.rentals.goingOn(), tell) },
    ]
}
