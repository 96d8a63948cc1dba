import TallyWallet

/// What sellers offer for points where somebody lives, and what each of it is to them.
final class PerksModel: ScreenModel {
    private var city: CityEntry?
    private var offers: OfferList?
    /// In an order in which people find them again.
    private var sorted: [PerkOffer] = []

    private var say: any PerksWords { words.perks }

    override func read() async throws {
        city = try wallet.perks.city()
        let read = try wallet.perks.list(limit: 100)
        sorted = read.items.sorted { ($0.sellerName, $0.title) < ($1.sellerName, $1.title) }
        offers = read
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "city": await app.go(Route("cities"), from: self)
        case "refresh": await fetch()
        default:
            if let offer = sorted.numbered(id, "offer-") { await app.go(Route("offer", offer.id), from: self) }
        }
    }

    private func fetch() async {
        await doing("refresh") {
            _ = try await wallet.perks.refresh()
            try await reread()
        }
    }

    override func draw() -> Screen {
        guard let offers else { return unread(say.title, tab: .perks) }
        let here = Element.row(title: say.city, detail: city?.name ?? say.pickCity, icon: .city, id: "city")
        let top = words.notices(problem) + offline + stale(offers) + [here]
        return Screen(
            say.title, top + sellers + [.paragraph(say.protected, quiet: true)], back: false, tab: .perks)
    }

    private func stale(_ offers: OfferList) -> [Element] {
        guard offers.stale else { return [] }
        let since = offers.fetchedAt.map { say.stale(at: $0) } ?? words.common.neverSynced
        let refresh = Link("refresh", busy == "refresh" ? words.common.refreshing : words.common.refresh)
        return [.notice(.caution, since, action: refresh)]
    }

    private var sellers: [Element] {
        if sorted.isEmpty { return [.empty(say.empty)] }
        let names = sorted.map(\.sellerName).unique
        return names.map { name in
            .group(title: name, sorted.numbered.filter { $0.item.sellerName == name }.map { row($0.item, $0.number) })
        }
    }

    private func row(_ offer: PerkOffer, _ number: Int) -> Element {
        let answer = words.answer(offer)
        return .row(
            title: offer.title, detail: answer, value: offer.eligibility.step.map { words.benefit(offer, $0) },
            icon: offer.kind.icon, id: "offer-\(number)",
            spoken: say.spokenOffer(seller: offer.sellerName, title: offer.title, answer: answer))
    }
}
