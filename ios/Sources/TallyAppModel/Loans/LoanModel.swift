import TallyWallet

/// One loan: what it costs before it is signed, and how much of it is paid back afterwards.
final class LoanModel: ScreenModel {
    private let id: String
    private var loan: Loan?

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app)
    }

    override func read() async throws { loan = try wallet.loans.find(id: id) }

    override func tap(_ id: String) async throws {
        switch id {
        case "take": await doing(id) { loan = try await wallet.loans.take(id: self.id) }
        case "discard": await discard()
        case "refresh": await refresh()
        default:
            let bill = loan?.instalments.numbered(id, "instalment-")?.bill
            if let bill { await app.go(Route("bill", bill.id), from: self) }
        }
    }

    private func discard() async {
        await doing("discard") { try await wallet.loans.discard(id: id) }
        if problem == nil { await app.back(from: self) }
    }

    override func draw() -> Screen {
        guard let loan else { return unread(words.loans.title) }
        let asks = words.loans.confirmTitle(amount: loan.principal, lender: loan.lenderName)
        let view = LoanView(words: words, formats: formats)
        return Screen(
            loan.state == .offered ? asks : loan.lenderName, words.notices(problem) + view.loan(loan),
            bottom: bottom(loan))
    }

    private func bottom(_ loan: Loan) -> [Element] {
        switch loan.state {
        case .offered:
            [
                action("take", words.loans.take, .main, needsPerson: true),
                action("discard", words.loans.discard, .quiet),
            ]
        case .taking: [action("refresh", words.common.refresh)]
        default: []
        }
    }
}
