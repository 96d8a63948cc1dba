import TallyWallet

/// One ride, from the signature to its price. Ending it needs no network.
final class RideModel: ScreenModel {
    private let field = "distance"
    private let id: String
    private var ride: Rental?
    private var fare: Money?
    private var isUnsent = false
    private var isEnding = false
    private var isBadDistance = false

    private var say: any RideWords { words.ride }
    private var ridden: UInt64? { metres(written(field)) }

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app)
    }

    override func read() async throws {
        let read = try wallet.rentals.find(id: id)
        fare = read.state == .riding ? try wallet.rentals.fareSoFar(id: id, metres: ridden ?? 0) : nil
        isUnsent = try read.state == .settling && wallet.outbox.unsent().contains { $0.typ == "tally-ride-end+jwt" }
        ride = read
    }

    override func type(_ id: String) async throws {
        isBadDistance = false
        await load()
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "refresh": await refresh()
        case "unlock": await unlock()
        case "cancel": await doing(id) { ride = try await wallet.rentals.cancel(id: self.id) }
        case "end": (isBadDistance, isEnding) = (ridden == nil, ridden != nil)
        case "go-on": isEnding = false
        case "close": await doing(id) { try await end() }
        case "dispute": await app.go(Route("ride-dispute", self.id), from: self)
        case "receipt": await doing(id) { await share("tally-ride.json", try wallet.rentals.evidence(id: self.id)) }
        default: break
        }
    }

    private func unlock() async {
        await doing("unlock") { ride = try await wallet.rentals.unlock(id: id) }
        await load()
    }

    private func end() async throws {
        isEnding = false
        guard let ridden else { return }
        _ = try await wallet.rentals.end(id: id, metres: ridden)
        typed[field] = nil
        try await reread()
    }

    override func closes() -> Bool {
        defer { isEnding = false }
        return isEnding
    }

    override func draw() -> Screen {
        guard let ride else { return unread(say.title) }
        return Screen(
            words.history.subjects.ride(bike: ride.bike, provider: ride.providerName),
            words.notices(problem) + body(ride),
            bottom: bottom(ride), dialog: isEnding ? question : nil)
    }

    private func body(_ ride: Rental) -> [Element] {
        let view = RideView(words: words, formats: formats, now: app.outside.now)
        return switch ride.state {
        case .riding:
            view.riding(ride, fare ?? ride.cap, isOnline: app.outside.isOnline)
                + [view.distance(field, written(field), isBad: isBadDistance)]
        case .settling: view.settling(ride, isUnsent: isUnsent)
        case .done: view.done(ride)
        default: view.standing(ride)
        }
    }

    private func bottom(_ ride: Rental) -> [Element] {
        switch ride.state {
        case .riding: [action("end", say.end, .main)]
        case .created: [action("unlock", say.unlock, .main), action("cancel", say.cancel, .quiet)]
        case .unlocking, .settling: [action("refresh", words.common.refresh)]
        case .done: after(ride)
        default: []
        }
    }

    private func after(_ ride: Rental) -> [Element] {
        let receipt = action("receipt", words.history.sendReceipt)
        return ride.disputed == nil ? [receipt, action("dispute", say.dispute, .quiet)] : [receipt]
    }

    private var question: Dialog {
        Dialog(
            say.end, say.endAsk,
            [
                .action(id: "close", label: say.end, role: .main),
                .action(id: "go-on", label: words.common.cancel, role: .quiet),
            ])
    }
}
