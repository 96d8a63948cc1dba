import Foundation
import TallyWallet

/// One bill: how much, by when, what for, and what can be done.
final class BillModel: ScreenModel {
    private let id: String
    private var bill: Bill?
    private var origin = Origin.unknown
    private var payment: Payment?
    /// When a bill that was late stops counting against points; none without such an entry.
    private var countsUntil: Date?

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app)
    }

    override func read() async throws {
        let read = try wallet.bills.find(id: id)
        origin = try wallet.origin(of: read)
        payment = try read.payment.map { try wallet.payments.find(id: $0) }
        countsUntil = try wallet.points.overview().entries.first { $0.sourceId == id }?.expires
        bill = read
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "pay": await doing(id) { try await ask() }
        case "dispute": await app.go(Route("bill-dispute", self.id), from: self)
        case "payment": if let payment { await app.go(Route("payment", payment.id), from: self) }
        case "origin": if let route = origin.route { await app.go(route, from: self) }
        default: break
        }
    }

    /// A bill has one payment at a time: perhaps one that was shown before and not agreed to.
    private func ask() async throws {
        let asked = try await wallet.bills.prepare(bill: id).payment
        await app.go(Route("pay", asked.id), from: self, given: [PayModel.bill: id])
    }

    override func draw() -> Screen {
        guard let bill else { return unread(words.bills.title) }
        let view = BillView(words: words, formats: formats, now: app.outside.now)
        let about = view.bill(bill, origin, countsUntil: countsUntil) + view.payment(payment)
        return Screen(bill.creditorName, words.notices(problem) + about, bottom: bottom(bill))
    }

    private func bottom(_ bill: Bill) -> [Element] {
        guard [.scheduled, .due, .overdue].contains(bill.state), payment?.isUnderWay != true else { return [] }
        let pay = action("pay", words.bills.payNow, .main)
        return bill.disputed ? [pay] : [pay, action("dispute", words.bills.dispute, .quiet)]
    }
}

extension Payment {
    /// Signed, and not answered yet.
    var isUnderWay: Bool { [.authorised, .submitted, .unknown].contains(state) }
}
