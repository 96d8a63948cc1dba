import TallyWallet

/// What is owed and when, and what was.
final class BillsModel: ScreenModel {
    private var owed: [Bill] = []
    private var past: [Bill] = []

    override func read() async throws {
        owed = try wallet.bills.owed()
        let open = Set(owed.map(\.id))
        past = try wallet.bills.page(limit: 50).items.filter { !open.contains($0.id) }
    }

    override func tap(_ id: String) async throws {
        if id == "loans" { return await app.go(Route("loans"), from: self) }
        if let bill = (owed + past).numbered(id, "bill-") { await app.go(Route("bill", bill.id), from: self) }
    }

    override func draw() -> Screen {
        let loans = Element.row(title: words.loans.title, icon: .loan, id: "loans")
        let open = owed.isEmpty ? [.empty(words.bills.empty)] : list(words.bills.owed, owed, after: 0)
        let earlier = list(words.bills.past, past, after: owed.count)
        return Screen(words.bills.title, words.notices(problem) + offline + open + [loans] + earlier)
    }

    private func list(_ title: String, _ bills: [Bill], after before: Int) -> [Element] {
        if bills.isEmpty { return [] }
        let rows = bills.numbered.map { number, bill in row(bill, id: "bill-\(before + number)") }
        return [.heading(title), .group(rows)]
    }

    private func row(_ bill: Bill, id: String) -> Element {
        let state = words.bills.states[bill.state]
        return .row(
            title: bill.creditorName, detail: words.days(bill, now: app.outside.now), value: formats.money(bill.amount),
            icon: .bill, id: id,
            spoken: words.bills.spokenRow(
                payee: bill.creditorName, amount: bill.amount, state: state, day: bill.lastDay))
    }
}
