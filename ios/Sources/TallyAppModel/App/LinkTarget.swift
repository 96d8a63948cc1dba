/// What a link of Tally's is for, and the scanner that it leads to. The link itself is the core's to read and to refuse.
enum LinkTarget: String {
    /// Paying, for whoever is a wallet, with play money too.
    case paying = "tally:pay"
    /// Becoming a wallet, which the person still has to agree to.
    case invite = "tally:enrol"
    /// Somebody's question for data, for whoever is a wallet; it is none of the play world's.
    case request = "tally:consent"

    /// More than a code holds is no link of Tally's: any app may send one, and what is kept of it while the app is away has little room.
    static let longest = LinksTokens.longest

    /// Of this link; none of one that nobody knows.
    init?(of link: String) {
        guard link.utf8.count <= Self.longest else { return nil }
        self.init(rawValue: String(link.prefix { $0 != "?" }))
    }

    /// The scanner.
    var place: String {
        switch self {
        case .paying: "scan"
        case .invite: "invite"
        case .request: "request-scan"
        }
    }

    /// What the scanner is told, as if somebody had pasted the link. A question is taken without the person, who is asked on the next screen.
    @MainActor func intents(_ link: String) -> [Intent] {
        let paste = Intent.tap(CodeReader.paste)
        return switch self {
        case .paying: []
        case .invite: [paste, .type("invite", text: link)]
        case .request: [paste, .type("link", text: link), .tap(CodeModel.take)]
        }
    }
}

extension Words {
    /// The link is for whoever is on the other side of becoming a wallet.
    func senseless(_ target: LinkTarget) -> Element {
        if target == .invite { return .notice(.info, common.inviteTaken, advice: common.inviteTakenAdvice) }
        return .notice(.info, common.linkNeedsWallet, advice: common.linkNeedsWalletAdvice)
    }

    var linkUnknown: Element { .notice(.info, common.linkUnknown) }
}
