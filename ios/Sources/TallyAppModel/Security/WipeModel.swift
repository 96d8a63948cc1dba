import TallyWallet

/// Erases everything of the wallet on this phone, and says before what stands open.
final class WipeModel: ScreenModel {
    /// What would be lost, also out of a damaged file that was moved aside.
    private var unsent = 0
    /// Some of it waits to be sent.
    private var isWaiting = false
    private var owed = 0
    private var rides: [Rental] = []
    private var isAsking = false

    private var say: any SecurityWords { words.security }

    override var drawsUnread: Bool { true }

    override func read() async throws {
        unsent = Int(try await wallet.unsent())
        isWaiting = try !wallet.outbox.unsent().isEmpty
        owed = try wallet.bills.owed().count
        rides = try wallet.rentals.goingOn()
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "bills", "outbox": await app.go(Route(id), from: self)
        case "send-first": await sendFirst()
        case "wipe": isAsking = true
        case "keep": isAsking = false
        case "erase": await erase()
        default: if let ride = rides.numbered(id, "ride-") { await app.go(Route("ride", ride.id), from: self) }
        }
    }

    private func sendFirst() async {
        await doing("send-first") { if let failed = await app.refresh() { throw failed } }
    }

    /// What is unsent is lost only where the person was told of it.
    private func erase() async {
        let isTold = unsent > 0 || problem?.details.name == "operations-unsent"
        isAsking = false
        await doing("erase") {
            do { try await wipe(force: isTold) } catch {
                await app.goOn()
                throw error
            }
            await app.beginAnew()
        }
    }

    private func wipe(force: Bool) async throws {
        // A try before this one may have put it to rest.
        try await wallet.resume()
        try await wallet.wipe(force: force)
    }

    override func closes() -> Bool {
        defer { isAsking = false }
        return isAsking
    }

    override func draw() -> Screen {
        let send = isWaiting ? [action("send-first", say.sendFirst, .main)] : []
        return Screen(
            say.wipe, words.notices(problem) + [.paragraph(say.wipeAsk)] + open,
            bottom: send + [action("wipe", label, .danger)], dialog: isAsking ? question : nil)
    }

    private var label: String { unsent > 0 ? say.wipeAnyway : say.wipe }

    private var open: [Element] {
        let lost = unsent > 0 ? [Element.notice(.error, say.wipeUnsent(count: unsent))] : []
        let waiting = isWaiting ? [Element.row(title: words.common.outbox, icon: .file, id: "outbox")] : []
        let going = words.openRides(rides, instead: say.wipeRide)
        let debts = Element.row(
            title: say.wipeOwed(count: owed), detail: say.wipeOwedStays, icon: .bill, id: "bills")
        return lost + waiting + going + (owed > 0 ? [debts] : [])
    }

    private var question: Dialog {
        Dialog(
            say.wipe, unsent > 0 ? say.wipeUnsent(count: unsent) : say.wipeAsk,
            [
                .action(id: "erase", label: label, role: .danger),
                .action(id: "keep", label: words.common.cancel, role: .quiet),
            ])
    }
}
