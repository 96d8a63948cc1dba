import TallyWallet

/// One permission: what it allows, who used it, and taking it back.
final class ConsentModel: ScreenModel {
    private let id: String
    private var consent: Consent?
    private var link: String?
    private var accesses: [DataAccess] = []
    private var isWithdrawing = false

    private var say: any SharingWords { words.sharing }

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app)
    }

    override func read() async throws {
        let read = try wallet.consents.find(id: id)
        link = read.openings != nil && read.state == .granted ? try wallet.consents.link(id: id) : nil
        accesses = try wallet.consents.access(limit: 200).items.filter { $0.consent == id }
        consent = read
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "narrow": await app.go(Route("narrow", self.id), from: self)
        case "withdraw": isWithdrawing = true
        case "keep": isWithdrawing = false
        case "take-back": await withdraw()
        case "link": if let link { await share("tally-link.txt", link, type: "text/plain") }
        case "proof":
            await doing(id) { await share("tally-withdrawal.json", try wallet.consents.proofOfWithdrawal(id: self.id)) }
        case "receipt": await doing(id) { await share("tally-consent.json", try wallet.consents.evidence(id: self.id)) }
        default: break
        }
    }

    /// It stops on this phone at once; whether they have heard is asked afterwards.
    private func withdraw() async {
        isWithdrawing = false
        await doing("take-back") { consent = try await wallet.consents.withdraw(id: id) }
        if problem == nil { await app.refresh() }
    }

    override func closes() -> Bool {
        defer { isWithdrawing = false }
        return isWithdrawing
    }

    override func draw() -> Screen {
        guard let consent else { return unread(say.title) }
        let view = ConsentView(words: words, formats: formats)
        let elements = view.standing(consent) + view.what(consent) + files(consent) + view.looks(consent, accesses)
        return Screen(
            words.who(consent), words.notices(problem) + elements, bottom: bottom(consent), secret: true,
            dialog: isWithdrawing ? question(view.withdrawAsk(consent)) : nil)
    }

    private func files(_ consent: Consent) -> [Element] {
        let files = [
            link == nil ? nil : action("link", say.shareLink),
            consent.deliveredAt == nil ? nil : action("receipt", words.history.sendReceipt, .quiet),
            consent.withdrawalDeliveredAt == nil ? nil : action("proof", say.proof, .quiet),
        ]
        return files.compactMap { $0 }
    }

    private func bottom(_ consent: Consent) -> [Element] {
        guard consent.state == .granted else { return [] }
        let withdraw = action("withdraw", say.withdraw, .danger)
        let isOthers = consent.recipientName != nil && consent.disclosure != nil
        return isOthers ? [action("narrow", say.narrow), withdraw] : [withdraw]
    }

    private func question(_ text: String) -> Dialog {
        Dialog(
            say.withdraw, text,
            [
                .action(id: "take-back", label: say.withdraw, role: .danger, needsPerson: true),
                .action(id: "keep", label: words.common.cancel, role: .quiet),
            ])
    }
}
