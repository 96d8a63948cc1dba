import TallyWallet

/// What was borrowed, and who lends.
final class LoansModel: ScreenModel {
    private var loans: [Loan] = []
    private var lenders: [PerkOffer] = []

    override func read() async throws {
        loans = try wallet.loans.page().items.filter { $0.state != .offered }
        lenders = try wallet.perks.list(kind: .loan).items
    }

    override func tap(_ id: String) async throws {
        if let loan = loans.numbered(id, "loan-") { await app.go(Route("loan", loan.id), from: self) }
        if let lender = lenders.numbered(id, "lender-") { await app.go(Route("offer", lender.id), from: self) }
    }

    override func draw() -> Screen {
        let rows = loans.numbered.map { number, loan in row(loan, id: "loan-\(number)") }
        let borrowed = loans.isEmpty ? Element.empty(words.loans.empty) : .group(rows)
        return Screen(words.loans.title, words.notices(problem) + [borrowed] + offered)
    }

    private func row(_ loan: Loan, id: String) -> Element {
        .row(
            title: loan.lenderName, detail: words.standing(loan), value: formats.money(loan.principal), icon: .loan,
            id: id)
    }

    private var offered: [Element] {
        if lenders.isEmpty { return [] }
        let rows = lenders.numbered.map { number, offer in
            Element.row(title: offer.title, detail: words.answer(offer), icon: .perk, id: "lender-\(number)")
        }
        return [.heading(words.perks.kinds.loan), .group(rows)]
    }
}
