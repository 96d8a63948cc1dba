import TallyWallet

/// Says what is wrong with the price of a ride. What is above what was signed the phone disputes by itself.
final class RideDisputeModel: ScreenModel {
    private let field = "reason"
    private let id: String
    private var ride: Rental?

    private static let reasons: [(id: String, reason: DisputeReason)] = [
        ("wrong-sum", .wrongSum), ("not-my-ride", .notMyRide), ("other", .other),
    ]

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app)
    }

    private var reason: DisputeReason? { Self.reasons.first { $0.id == typed[field] }?.reason }

    override func read() async throws { ride = try wallet.rentals.find(id: id) }

    override func choose(_ id: String, option: String) async { typed[field] = option }

    override func tap(_ id: String) async throws {
        guard id == "dispute", let reason else { return }
        await doing(id) { ride = try await wallet.rentals.dispute(id: self.id, reason: reason) }
        if problem == nil { await app.back(from: self) }
    }

    override func draw() -> Screen {
        guard let ride else { return unread(words.ride.dispute) }
        let options = Self.reasons.map { Link($0.id, words.ride.reasons[$0.reason]) }
        let why = Element.choice(
            id: field, label: words.ride.dispute, options: options, chosen: reason == nil ? nil : typed[field])
        let send = action("dispute", words.bills.disputeSend, .main, enabled: reason != nil && ride.state == .done)
        return Screen(words.ride.dispute, words.notices(problem) + price(ride) + [why], bottom: [send])
    }

    private func price(_ ride: Rental) -> [Element] {
        guard let fare = ride.fare else { return [] }
        let details = ride.collected.map { [words.ride.collected(amount: $0)] } ?? []
        return [.hero(label: words.ride.chargeTitle, value: formats.money(fare), details: details)]
    }
}
