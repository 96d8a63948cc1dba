import Foundation
import TallyWallet

/// Who asks for data, who may read it, and who could.
final class SharingModel: ScreenModel {
    /// Two weeks before its end a permission is worth a look.
    private static let soon: TimeInterval = 14 * 24 * 3600
    private static let places = ["scan": "request-scan", "access": "access", "share": "share", "profile": "profile"]

    private var requests: [DataRequest] = []
    private var consents: [Consent] = []

    private var say: any SharingWords { words.sharing }

    override func read() async throws {
        requests = try wallet.consents.requests(limit: 100).items.filter { $0.state == .requested }
        consents = try wallet.consents.list(limit: 100).items
    }

    override func tap(_ id: String) async throws {
        if let place = Self.places[id] {
            await app.go(Route(place), from: self)
        } else if id == "export" {
            await doing(id) { await share("tally-consents.json", try wallet.consents.export()) }
        } else if let request = requests.numbered(id, "request-") {
            await app.go(Route("request", request.id), from: self)
        } else if let consent = consents.numbered(id, "consent-") {
            await app.go(Route("consent", consent.id), from: self)
        }
    }

    override func draw() -> Screen {
        Screen(
            say.title, words.notices(problem) + offline + asked + standing + rest,
            bottom: [action("scan", say.scanRequest)], back: false, tab: .sharing)
    }

    private var asked: [Element] {
        let rows = requests.numbered.map { number, request in
            Element.row(
                title: request.recipientName, detail: say.answerBy(at: request.expiresAt), icon: .person,
                id: "request-\(number)")
        }
        return card(say.requests, rows)
    }

    private var standing: [Element] {
        if consents.isEmpty && requests.isEmpty { return [.empty(say.empty)] }
        let isAlive = { (consent: Consent) in consent.state == .granted }
        let isEnding = { [app] (consent: Consent) in
            isAlive(consent) && consent.expiresAt.timeIntervalSince(app.outside.now) <= Self.soon
        }
        let nobody: [Element] = consents.contains(where: isAlive) ? [] : [.paragraph(say.empty)]
        return nobody + card(say.expiring, rows(isEnding)) + card(say.active, rows { isAlive($0) && !isEnding($0) })
            + card(say.past, rows { !isAlive($0) })
    }

    private func rows(_ belongs: (Consent) -> Bool) -> [Element] {
        consents.numbered.filter { belongs($0.item) }.map { number, consent in
            let isAlive = consent.state == .granted
            return .row(
                title: isAlive ? words.allowed(consent) : words.who(consent),
                detail: isAlive ? nil : words.standing(consent), icon: consent.icon, id: "consent-\(number)")
        }
    }

    private func card(_ title: String, _ rows: [Element]) -> [Element] {
        rows.isEmpty ? [] : [.heading(title), .group(rows)]
    }

    private var rest: [Element] {
        [
            .row(title: say.accessTitle, icon: .data, id: "access"),
            .row(title: say.shareTitle, icon: .data, id: "share"),
            .row(title: say.profile, icon: .person, id: "profile"),
            .row(title: say.export, detail: say.exportWhat, icon: .file, id: "export", opens: false),
        ]
    }
}
