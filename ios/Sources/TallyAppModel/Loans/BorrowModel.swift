import TallyWallet

/// How much to borrow under a lender's offer. What it costs is shown before anything is signed.
final class BorrowModel: ScreenModel {
    private let field = "amount"
    private let offerID: String
    private var offer: PerkOffer?

    init(_ app: AppModel, offer: String) {
        offerID = offer
        super.init(app)
    }

    override func read() async throws { offer = try wallet.perks.offer(id: offerID) }

    override func tap(_ id: String) async throws {
        guard id == "continue", let principal else { return }
        await doing(id) {
            let loan = try await wallet.loans.prepare(offer: offerID, principal: principal)
            await app.go(Route("loan", loan.id), from: self)
        }
    }

    /// The most that the step lends that the person reaches.
    private var most: Money? {
        offer.flatMap { offer in
            offer.eligibility.step.map { Money(minor: Int64($0.benefit), currency: offer.currency) }
        }
    }

    private var principal: Money? {
        offer.flatMap { written(field, in: $0.currency) }.flatMap { $0.minor > 0 ? $0 : nil }
    }

    override func draw() -> Screen {
        guard let offer else { return unread(words.loans.howMuch) }
        let isTooMuch = most.map { (principal?.minor ?? 0) > $0.minor } ?? false
        let hint = most.map { words.loans.most(amount: $0) }
        let asked = Element.field(
            id: field, label: offer.sellerName, value: written(field), kind: .amount, error: isTooMuch ? hint : nil,
            hint: isTooMuch ? nil : hint)
        let next = action("continue", words.common.carryOn, .main, enabled: principal != nil && !isTooMuch)
        let own = Element.paragraph(words.loans.ownMoney, quiet: true)
        return Screen(words.loans.howMuch, words.notices(problem) + [asked, own], bottom: [next])
    }
}
