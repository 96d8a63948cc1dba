import TallyWallet

extension Verb {
    static let consent: [String: Verb] = [
        "set-profile": Verb("name", "city") { phone, given in
            let profile = PersonProfile(name: try given.textIfGiven("name"), city: try given.textIfGiven("city"))
            return tell(try await phone.wallet.consents.setProfile(profile: profile))
        },
        "take-request": Verb("link") { phone, given in
            tell(try await phone.wallet.consents.take(link: try given.text("link")))
        },
        "request": Verb("request") { phone, given in
            tell(try await phone.wallet.consents.request(id: try given.text("request")))
        },
        "refuse": Verb("request") { phone, given in
            tell(try await phone.wallet.consents.refuse(request: try given.text("request")))
        },
        "grant": Verb("request", "fields", "days") { phone, given in
            let consents = try await phone.wallet.consents
            let preview = try consents.preview(
                request: try given.text("request"), fields: try given.kindsIfGiven("fields"),
                days: try given.wholeIfGiven("days"))
            return tell(try await consents.grant(preview: preview))
        },
        "narrow": Verb("grant", "fields", "days") { phone, given in
            let consents = try await phone.wallet.consents
            let preview = try consents.previewNarrower(
                grant: try given.text("grant"), fields: try given.kindsIfGiven("fields"),
                days: try given.wholeIfGiven("days"))
            return tell(try await consents.grant(preview: preview))
        },
        "share": Verb("fields", "days", "openings") { phone, given in
            let consents = try await phone.wallet.consents
            let preview = try consents.previewShare(
                fields: try given.kinds("fields"), days: try given.whole("days"),
                openings: try given.whole("openings"))
            return tell(try await consents.share(preview: preview))
        },
        "withdraw": Verb("consent") { phone, given in
            tell(try await phone.wallet.consents.withdraw(id: try given.text("consent")))
        },
        "consent": Verb("consent") { phone, given in
            tell(try await phone.wallet.consents.find(id: try given.text("consent")))
        },
        "consents": Verb { phone, _ in items(try await phone.wallet.consents.list(limit: 50).items, tell) },
        "accesses": Verb { phone, _ in
            items(try await phone.wallet.consents.access(limit: 50).items, tell)
        },
        "grant-collection": Verb("sources", "days") { phone, given in
            let consents = try await phone.wallet.consents
            let preview = try consents.previewCollection(
                sources: try given.kindsIfGiven("sources"), since: nil, days: try given.wholeIfGiven("days"))
            return tell(try await consents.grantCollection(preview: preview))
        },
        "grant-reach": Verb("seller", "days") { phone, given in
            let consents = try await phone.wallet.consents
            let preview = try consents.previewReach(
                seller: try given.text("seller"), days: try given.wholeIfGiven("days"))
            return tell(try await consents.grantReach(preview: preview))
        },
    ]
}
