import TallyWallet

/// One offer: what it brings, what is missing, and what anybody can do without it.
final class OfferModel: ScreenModel {
    private let id: String
    private var offer: PerkOffer?
    private var asked: ReachPreview?

    private var say: any PerksWords { words.perks }

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app)
    }

    override func read() async throws {
        let read = try wallet.perks.offer(id: id)
        asked = read.eligibility == .consentMissing ? try wallet.consents.previewReach(seller: read.seller) : nil
        offer = read
    }

    override func tap(_ id: String) async throws {
        guard let offer else { return }
        switch id {
        case "use": await use(offer)
        case "city": await app.go(Route("cities"), from: self)
        case "points": await app.go(Route("points"), from: self)
        case "allow": await doing(id) { try await allow() }
        case "refuse": await app.back(from: self)
        default: break
        }
    }

    private func use(_ offer: PerkOffer) async {
        switch offer.kind {
        case .discount, .delayedPayment: await app.go(Route("scan"), from: self, given: [PayModel.perk: offer.id])
        case .depositWaiver: await app.go(Route("ride-scan", offer.id), from: self)
        case .loan: await app.go(Route("borrow", offer.id), from: self)
        }
    }

    private func allow() async throws {
        guard let asked else { return }
        _ = try await wallet.consents.grantReach(preview: asked)
        await app.refresh()
    }

    override func draw() -> Screen {
        guard let offer else { return unread(words.perks.title) }
        let view = OfferView(words: words, formats: formats)
        let elements = view.answer(offer) + (asked.map(question) ?? []) + view.terms(offer)
        return Screen(offer.title, words.notices(problem) + elements, bottom: bottom(offer))
    }

    private func question(_ asked: ReachPreview) -> [Element] {
        let terms: [Element] = [
            .paragraph(say.reachWhat(seller: asked.sellerName())),
            .paragraph(words.sharing.lasts(at: asked.expiresAt())),
        ]
        return [.group(title: say.reachTitle(seller: asked.sellerName()), terms)]
    }

    private func bottom(_ offer: PerkOffer) -> [Element] {
        switch offer.eligibility {
        case .eligible: [action("use", say.use, .main)]
        case .notHere: [action("city", say.pickCity)]
        case .noPoints: [action("points", words.points.title)]
        case .consentMissing:
            [action("allow", say.reachAllow, .main, needsPerson: true), action("refuse", say.reachRefuse, .quiet)]
        default: []
        }
    }
}
