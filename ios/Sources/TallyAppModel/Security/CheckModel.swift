import TallyWallet

/// Checks everything that was allowed and taken back by nothing but its signatures, as anybody can who has the file.
final class CheckModel: ScreenModel {
    private var chain: VerifiedChain?
    private var isBroken = false

    override func tap(_ id: String) async throws {
        switch id {
        case "verify": await doing(id) { try verify(try wallet.consents.export()) }
        case "send": await doing(id) { await share("tally-consents.json", try wallet.consents.export()) }
        default: break
        }
    }

    private func verify(_ file: String) throws {
        isBroken = false
        do {
            chain = try verifyChain(file: file)
        } catch WalletError.Input {
            isBroken = true
        }
    }

    override func draw() -> Screen {
        Screen(
            words.security.check, words.notices(problem) + [.paragraph(words.sharing.exportWhat)] + result,
            bottom: [action("verify", words.history.verify, .main), action("send", words.common.shareFile)])
    }

    private var result: [Element] {
        if isBroken { return [.notice(.error, words.history.notVerified)] }
        guard let chain else { return [] }
        if chain.events.isEmpty { return [.empty(words.sharing.empty)] }
        return [
            .notice(.positive, words.security.chainHolds), .group(chain.events.map(row)),
            .fact(words.history.keyUsed, chain.signerKey),
        ]
    }

    private func row(_ event: VerifiedEvent) -> Element {
        .row(title: words.said(event.event), detail: words.history.signedOn(at: event.signedAt), icon: .receipt)
    }
}

extension Words {
    fileprivate func said(_ event: ConsentEvent) -> String {
        let say = sharing.events
        return switch event {
        case .grant(let recipient, let fields, let at): say.grant(recipient: recipient, fields: names(fields), at: at)
        case .share(let fields, let openings, let at): say.share(fields: names(fields), count: Int(openings), at: at)
        case .collection(let sources, _, let at): say.collection(sources: sources.map { points.sources[$0] }, at: at)
        case .reach(let seller, let at): say.reach(seller: seller, at: at)
        case .withdrawal: say.withdrawal
        }
    }
}
