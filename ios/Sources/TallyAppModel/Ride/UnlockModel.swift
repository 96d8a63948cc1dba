import TallyWallet

/// What riding a bike would cost, before it is unlocked: exactly what is signed. What the person signs keeps its id while the app is
/// killed, so that coming back shows the same ride and never a second one.
final class UnlockModel: ScreenModel {
    /// What is used for the deposit, if anything is.
    static let offer = "offer"

    private let code: String
    private var ride: Rental?
    private var offers: [PerkOffer] = []

    init(_ app: AppModel, code: String) {
        self.code = code
        super.init(app)
    }

    override var drawsUnread: Bool { true }

    override func read() async throws {
        offers = try wallet.perks.list(kind: .depositWaiver).items
        if ride == nil { try await prepare(typed[Self.offer]) }
        if let ride, ride.state != .offered { await app.replace(Route("ride", ride.id), from: self) }
    }

    /// Under another offer it is another ride; the one before was never signed.
    private func prepare(_ perk: String?) async throws {
        ride = try await wallet.rentals.prepare(payload: code, id: try kept("id-\(perk ?? "")"), perk: perk)
        typed[Self.offer] = perk
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "retry": await doing(id) { try await prepare(typed[Self.offer]) }
        case "use-points": await doing(id) { try await prepare(theirs?.id) }
        case "ordinary": await doing(id) { try await prepare(nil) }
        case "offer": if let theirs { await app.go(Route("offer", theirs.id), from: self) }
        case "unlock": if let ride { await doing(id) { try await unlock(ride) } }
        default: break
        }
    }

    private func unlock(_ ride: Rental) async throws {
        let signed = try await wallet.rentals.unlock(id: ride.id)
        await app.replace(Route("ride", signed.id), from: self)
    }

    /// What this provider offers for points.
    private var theirs: PerkOffer? {
        let theirs = offers.filter { $0.sellerName == ride?.providerName }
        return theirs.first { $0.eligibility.step != nil } ?? theirs.first
    }

    override func draw() -> Screen {
        guard let ride else { return waiting }
        let view = TermsView(words: words, formats: formats)
        let unlock = action("unlock", words.ride.unlock, .main, needsPerson: true)
        return Screen(
            words.ride.confirmTitle(bike: ride.bike, provider: ride.providerName),
            words.notices(problem) + view.deposit(ride, theirs) + view.price(ride), bottom: [unlock] + other(ride))
    }

    private var waiting: Screen {
        guard let problem else { return Screen(words.ride.title, [.progress(words.common.loading)]) }
        return Screen(words.ride.title, [words.notice(problem)], bottom: [action("retry", words.common.retry)])
    }

    /// With points, or without them: always the person's own choice.
    private func other(_ ride: Rental) -> [Element] {
        if ride.perk != nil { return [action("ordinary", words.ride.ordinaryDeposit, .quiet)] }
        return theirs?.eligibility.step == nil ? [] : [action("use-points", words.pay.usePerk)]
    }
}
