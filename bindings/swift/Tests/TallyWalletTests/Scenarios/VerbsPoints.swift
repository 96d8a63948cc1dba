import TallyWallet

extension Verb {
    static let points: [String: Verb] = [
        "points": Verb { phone, _ in tell(try await phone.wallet.points.overview()) },
        "what-if-withdrawn": Verb("grant") { phone, given in
            tell(try await phone.wallet.points.whatIfWithdrawn(grant: try given.text("grant")))
        },
        "what-if-reaching": Verb("points") { phone, given in
            tell(try await phone.wallet.points.whatIfReaching(points: try given.whole("points")))
        },
        "switch-points-off": Verb { phone, _ in
            try await phone.wallet.points.switchOff()
            return object([:])
        },
        "switch-points-on": Verb { phone, _ in
            try await phone.wallet.points.switchOn()
            return object([:])
        },
    ]

    static let perks: [String: Verb] = [
        "pick-city": Verb("city") { phone, given in
            object(["city": try await phone.wallet.perks.pickCity(id: try given.textIfGiven("city"))?.id])
        },
        "refresh-offers": Verb { phone, _ in object(["count": try await phone.wallet.perks.refresh()]) },
        "offers": Verb("kind") { phone, given in
            let kind: PerkKind? = try given.kindIfGiven("kind")
            return items(try await phone.wallet.perks.list(kind: kind, limit: 50).items, tell)
        },
        "offer": Verb("offer") { phone, given in
            tell(try await phone.wallet.perks.offer(id: try given.text("offer")))
        },
    ]
}
