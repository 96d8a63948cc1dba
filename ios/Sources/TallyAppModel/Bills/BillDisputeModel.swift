import TallyWallet

/// Says what is wrong with a bill. It needs no network, and it costs no points while nobody has decided.
final class BillDisputeModel: ScreenModel {
    private let field = "because"
    private let id: String
    private var bill: Bill?

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app)
    }

    override func read() async throws { bill = try wallet.bills.find(id: id) }

    override func tap(_ id: String) async throws {
        guard id == "send" else { return }
        await doing(id) { _ = try await wallet.bills.dispute(bill: self.id, because: written(field)) }
        if problem != nil { return }
        await app.back(from: self)
        await app.refresh()
    }

    override func draw() -> Screen {
        let about = bill.map { Element.hero(label: $0.creditorName, value: formats.money($0.amount)) }
        let because = Element.field(id: field, label: words.bills.disputeHint, value: written(field))
        let send = action("send", words.bills.disputeSend, .main, enabled: !written(field).trimmed.isEmpty)
        let elements = [about, because].compactMap { $0 }
        return Screen(words.bills.dispute, words.notices(problem) + elements, bottom: [send])
    }
}
