import TallyWallet

/// The rides there were, the one that goes on, and the way to the next.
final class RidesModel: ScreenModel {
    private var rides: [Rental] = []

    override func read() async throws {
        rides = try wallet.rentals.page(limit: 50).items.filter { $0.state != .offered }
    }

    override func tap(_ id: String) async throws {
        if id == "scan" { return await app.go(Route("ride-scan"), from: self) }
        if let ride = rides.numbered(id, "ride-") { await app.go(Route("ride", ride.id), from: self) }
    }

    override func draw() -> Screen {
        let running = rides.numbered.filter(\.item.isGoingOn).map { row($0.item, $0.number) }
        let past = rides.numbered.filter { !$0.item.isGoingOn }.map { row($0.item, $0.number) }
        let below: [Element] = past.isEmpty ? [] : [.heading(words.ride.past), .group(past)]
        let none: [Element] = rides.isEmpty ? [.empty(words.ride.empty)] : []
        return Screen(
            words.ride.title, words.notices(problem) + running + below + none,
            bottom: [action("scan", words.ride.scan, .main)])
    }

    private func row(_ ride: Rental, _ number: Int) -> Element {
        let ended = ride.state == .done ? ride.endedAt.map { words.ride.ended(at: $0) } : nil
        return .row(
            title: ride.providerName, detail: ended ?? words.ride.states[ride.state],
            value: ride.collected.map { formats.money($0) }, icon: .bike, id: "ride-\(number)")
    }
}

extension Rental {
    /// Signed, and not over yet.
    var isGoingOn: Bool { [.unlocking, .created, .riding, .settling].contains(state) }
}

extension Words {
    /// Each of them in a row of its own, with where it stands if it is not being ridden, or what is to be known instead.
    func openRides(_ rides: [Rental], instead: String? = nil) -> [Element] {
        rides.numbered.map { number, one in
            let isRidden = one.state == .riding
            let title =
                isRidden
                ? home.rideRunning(bike: one.bike) : history.subjects.ride(bike: one.bike, provider: one.providerName)
            let standing = isRidden ? nil : ride.states[one.state]
            return .row(title: title, detail: instead ?? standing, icon: .bike, id: "ride-\(number)")
        }
    }
}
