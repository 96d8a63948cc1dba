import TallyWallet

/// The signed receipt of a payment: checked here, by nothing but its own signatures, and sent to whoever wants to check it as well.
final class ReceiptModel: ScreenModel {
    private let payment: String
    private var file: String?
    private var verified: VerifiedReceipt?
    private var isBroken = false

    init(_ app: AppModel, payment: String) {
        self.payment = payment
        super.init(app)
    }

    override func read() async throws {
        file = try wallet.payments.receipt(payment: payment).map { _ in try wallet.payments.evidence(payment: payment) }
    }

    override func tap(_ id: String) async throws {
        guard let file else { return }
        switch id {
        case "verify": await doing(id) { try verify(file) }
        case "send": await share("tally-receipt-\(payment).json", file)
        default: break
        }
    }

    private func verify(_ file: String) throws {
        isBroken = false
        do {
            verified = try verifyReceipt(file: file)
        } catch WalletError.Input {
            isBroken = true
        }
    }

    override func draw() -> Screen {
        let what = Element.paragraph(file == nil ? words.history.noReceipt : words.history.receiptWhat)
        let next = [action("verify", words.history.verify, .main), action("send", words.history.sendReceipt)]
        return Screen(
            words.history.receiptTitle, words.notices(problem) + [what] + result, bottom: file == nil ? [] : next,
            secret: true)
    }

    private var result: [Element] {
        if isBroken { return [.notice(.error, words.history.notVerified)] }
        return verified.map { [holds($0), .group(title: subject($0), facts($0))] } ?? []
    }

    private func holds(_ receipt: VerifiedReceipt) -> Element {
        let became = receipt.accepted ? words.history.verifiedAccepted : words.history.verifiedDeclined
        return .notice(.positive, words.history.verified, advice: became)
    }

    private func subject(_ receipt: VerifiedReceipt) -> String {
        switch receipt.subject {
        case .payment(_, let payee, let total, _): words.history.subjects.payment(amount: total, payee: payee)
        case .ride(_, let provider, let bike, _, _): words.history.subjects.ride(bike: bike, provider: provider)
        case .consent: words.history.subjects.consent
        }
    }

    private func facts(_ receipt: VerifiedReceipt) -> [Element] {
        let why = receipt.declineReason.map { Element.fact(words.history.whyDeclined, words.refusals.declines[$0]) }
        let facts: [Element?] = [
            .paragraph(words.history.signedOn(at: receipt.signedAt)),
            .paragraph(words.history.answeredOn(at: receipt.decidedAt)), why,
            .fact(words.history.fieldNumber, receipt.operation), .fact(words.history.keyUsed, receipt.signerKey),
        ]
        return facts.compactMap { $0 }
    }
}
