import TallyWallet

/// The way to everything that has no tab of its own.
final class MoreModel: ScreenModel {
    private static let places: Set = ["points", "bills", "loans", "rides", "top-up", "outbox", "security"]
    private var unsent = 0

    override var drawsUnread: Bool { true }

    override func read() async throws { unsent = try wallet.outbox.unsent().count }

    override func tap(_ id: String) async throws {
        if Self.places.contains(id) { await app.go(Route(id), from: self) }
    }

    override func draw() -> Screen {
        let waiting = unsent == 0 ? words.common.outboxEmpty : words.common.waiting(count: unsent)
        let rows: [Element] = [
            .row(title: words.points.title, icon: .points, id: "points"),
            .row(title: words.bills.title, icon: .bill, id: "bills"),
            .row(title: words.loans.title, icon: .loan, id: "loans"),
            .row(title: words.ride.title, icon: .bike, id: "rides"),
            .row(title: words.topUp.title, icon: .topUp, id: "top-up"),
            .row(title: words.common.outbox, detail: waiting, icon: .file, id: "outbox"),
            .row(title: words.common.security, icon: .lock, id: "security"),
        ]
        return Screen(words.common.more, words.notices(problem) + rows, back: false, tab: .more)
    }
}
