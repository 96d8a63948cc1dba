import TallyWallet

/// One payment under way: the question, and then whatever became of it. The core keeps it under its id, so that whoever comes back
/// to this screen, be it after the app was killed, finds it where it stands.
final class PayModel: ScreenModel {
    /// The merchant's code.
    static let code = "code"
    /// The bill that is paid, in place of a code.
    static let bill = "bill"
    /// The offer that is used, if one is.
    static let perk = "perk"
    private static let amount = "amount"

    private let id: String
    private var prepared: PreparedPayment?
    private var payment: Payment?
    private var perk: PerkOffer?
    private var asksTwice = false

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app)
    }

    /// What this screen has to know of a payment by code.
    static func given(_ code: String, _ amount: Money) -> [String: String] {
        [Self.code: code, Self.amount: "\(amount.minor) \(amount.currency)"]
    }

    override var drawsUnread: Bool { true }

    override func read() async throws {
        // Until its answer is here, or has not come in time, it is being paid.
        if busy == "pay" { return }
        if try prepared == nil && isOpen() { try await prepare() } else { payment = try wallet.payments.find(id: id) }
    }

    /// Whether there is still something to ask. A payment that is not there was begun and not prepared.
    private func isOpen() throws -> Bool {
        payment = try orNone { try wallet.payments.find(id: id) }
        return [nil, .created].contains(payment?.state) && (typed[Self.code] != nil || typed[Self.bill] != nil)
    }

    private func prepare() async throws {
        let ready = try await ask()
        (prepared, payment, asksTwice) = (ready, ready.payment, ready.possibleDuplicate != nil)
        perk = typed[Self.bill] == nil ? try discount(of: ready.payment) : nil
    }

    private func ask() async throws -> PreparedPayment {
        if let bill = typed[Self.bill] { return try await wallet.bills.prepare(bill: bill, id: id) }
        return try await wallet.payments.prepare(written(Self.code), amount: amount, perk: typed[Self.perk], id: id)
    }

    /// What the person's points would bring here. Only where the seller may learn that they reach it.
    private func discount(of payment: Payment) throws -> PerkOffer? {
        let offers = try wallet.perks.list(kind: .discount).items + wallet.perks.list(kind: .delayedPayment).items
        return offers.first { $0.seller == payment.payee && $0.eligibility.step != nil }
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "pay": await pay()
        case "again": await prepareAgain()
        case "use-perk": if let perk { await another(perk.id) }
        case "ordinary": await another(nil)
        case "duplicate-pay": asksTwice = false
        case "take-back": await doing(id) { payment = try await wallet.payments.cancel(id: self.id) }
        case "receipt": await app.go(Route("payment", self.id), from: self)
        case "another-way": await app.replace(Route("scan"), from: self)
        case "duplicate-stop", "cancel": await leave()
        case "done": await app.start(at: .home)
        default: break
        }
    }

    private func pay() async {
        await doing("pay") { payment = try await wallet.payments.confirm(id) }
        if ["possible-duplicate", "quote-expired"].contains(problem?.details.name) { await prepareAgain() }
    }

    /// Terms that ran out are replaced, and what is like another payment is told.
    private func prepareAgain() async { await doing("again") { try await prepare() } }

    /// The same with the perk, or without: to the core that is another payment, and nobody comes back to this one.
    private func another(_ offer: String?) async {
        var given = typed
        given[Self.perk] = offer
        await doing("use-perk") {
            let made = try wallet.newID()
            _ = try await wallet.payments.prepare(written(Self.code), amount: amount, perk: offer, id: made)
            _ = try await wallet.payments.cancel(id: id)
            await app.replace(Route("pay", made), from: self, given: given)
        }
    }

    private func leave() async {
        if payment?.state == .created { await doing("cancel") { _ = try await wallet.payments.cancel(id: id) } }
        await app.start(at: .home)
    }

    private var amount: Money? {
        let parts = written(Self.amount).split(separator: " ").map(String.init)
        guard parts.count == 2, let minor = Int64(parts[0]) else { return nil }
        return Money(minor: minor, currency: parts[1])
    }

    override func draw() -> Screen {
        guard let payment else { return unprepared }
        guard payment.state == .created else {
            return Outcome(payment: payment, words: words, formats: formats, button: button).screen(problem)
        }
        let question = Question(
            payment: payment, prepared: prepared, offer: typed[Self.bill] == nil ? perk : nil, problem: problem,
            busy: busy,
            isOnline: app.outside.isOnline, asksTwice: asksTwice, words: words, formats: formats, button: button)
        return question.screen
    }

    /// The terms could not be had. Nothing was signed.
    private var unprepared: Screen {
        guard let problem else { return Screen(words.common.pay, [.progress(words.pay.asking)]) }
        return Screen(words.common.pay, [words.notice(problem)], bottom: [action("again", words.common.retry, .main)])
    }

    private func button(_ id: String, _ label: String, _ role: ActionRole) -> Element {
        guard id == "pay", prepared?.needsPerson != false, let payment else { return action(id, label, role) }
        let spoken = words.pay.spokenConfirm(amount: payment.total, payee: payment.payeeName)
        return action(id, label, role, needsPerson: true, spoken: spoken)
    }
}
