import TallyWallet

/// The first screen: what can be spent, what is owed next, points, and the latest payments.
final class HomeModel: ScreenModel {
    private var balance: Balance?
    private var rides: [Rental] = []
    private var bill: Bill?
    private var late = 0
    private var points: PointsOverview?
    private var payments: [Payment] = []

    override func read() async throws {
        balance = try wallet.accounts.list().first
        rides = try wallet.rentals.goingOn()
        bill = try wallet.bills.nextDue()
        late = try wallet.bills.owed().count { $0.daysLate > 0 }
        points = try wallet.points.overview()
        payments = try wallet.payments.page(limit: 4).items
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "refresh": await refresh()
        case "scan", "top-up", "points", "bills": await app.go(Route(id), from: self)
        case "show-all": await app.start(at: Route("history"))
        default: if let route = opened(id) { await app.go(route, from: self) }
        }
    }

    private func opened(_ id: String) -> Route? {
        if let ride = rides.numbered(id, "ride-") { return Route("ride", ride.id) }
        return payments.numbered(id, "payment-").map { Route("payment", $0.id) }
    }

    override func draw() -> Screen {
        let above = words.notices(problem) + [freshness].compactMap { $0 } + words.openRides(rides)
        return Screen(
            words.common.home, above + [money, nextBill, score] + latest,
            bottom: [action("scan", words.home.scan, .main)],
            back: false, tab: .home)
    }

    private var freshness: Element? {
        let refresh = Link("refresh", busy == "refresh" ? words.common.refreshing : words.common.refresh)
        if !app.outside.isOnline {
            return .notice(.info, words.common.offline, advice: balance?.asOf.map { words.common.asOf(at: $0) })
        }
        guard let asOf = balance?.asOf else { return .notice(.info, words.common.neverSynced, action: refresh) }
        return balance?.stale == true ? .notice(.caution, words.common.stale(at: asOf), action: refresh) : nil
    }

    private var money: Element {
        let topUp = action("top-up", words.home.topUp)
        guard let balance else { return .group([.empty(words.home.noMoney), topUp]) }
        let details = [
            balance.held.minor > 0 ? words.home.held(amount: balance.held) : nil,
            balance.pending.minor > 0 ? words.home.pending(amount: balance.pending) : nil,
        ]
        let available = formats.money(balance.available)
        return .group([.hero(label: words.home.balance, value: available, details: details.compactMap { $0 }), topUp])
    }

    private var nextBill: Element {
        guard let bill else {
            return card(words.home.nextBillTitle, .row(title: words.home.noBills, icon: .done, id: "bills"))
        }
        let (amount, payee, day) = (bill.amount, bill.creditorName, bill.lastDay)
        let title =
            bill.daysLate > 0
            ? words.home.nextBillLate(amount: amount, payee: payee, day: day)
            : words.home.nextBill(amount: amount, payee: payee, day: day)
        let row = Element.row(
            title: title, detail: late > 0 ? words.home.billLate(count: late) : nil, icon: .bill, id: "bills")
        return card(words.home.nextBillTitle, row)
    }

    private var score: Element {
        card(words.home.pointsTitle, .row(title: scoreNow, icon: .points, id: "points"))
    }

    private var scoreNow: String {
        guard let points, points.state != .off else { return words.home.pointsOff }
        guard points.state == .assessed else { return words.points.states[points.state] }
        guard let score = points.score else { return words.points.states.notAssessed }
        return words.points.scoreOf(points: Int(score.stated), at: score.asOf)
    }

    private var latest: [Element] {
        let heading = Element.heading(words.home.recent)
        if payments.isEmpty { return [heading, .empty(words.home.noPayments)] }
        let rows = payments.numbered.map { number, payment in row(payment, id: "payment-\(number)") }
        return [heading, .group(rows), action("show-all", words.common.showAll, .quiet)]
    }

    private func card(_ title: String, _ element: Element) -> Element { .group(title: title, [element]) }
}
