import Foundation
import TallyWallet

/// The phone, what it may do without asking, and what the person may demand.
final class SecurityModel: ScreenModel {
    private static let places: Set = ["limits", "check", "rights", "wipe"]
    private var membership: Membership?
    private var mandate: Mandate?

    override func read() async throws {
        membership = try wallet.membership()
        mandate = try wallet.mandates.list().standing(at: app.outside.now)
    }

    override func tap(_ id: String) async throws {
        if Self.places.contains(id) { await app.go(Route(id), from: self) }
    }

    override func draw() -> Screen {
        let say = words.security
        let rows: [Element] = [
            .row(title: say.limits, detail: words.limits(mandate), icon: .phone, id: "limits"),
            .row(title: say.check, detail: words.sharing.exportWhat, icon: .receipt, id: "check"),
            .row(title: say.rights, detail: say.rightsExportWhat, icon: .person, id: "rights"),
            .row(title: say.wipe, icon: .warning, id: "wipe"),
        ]
        let only = Element.paragraph(say.onlyPhone, quiet: true)
        let phone = Element.group(title: say.phone, keys + since + [only])
        let lost = Element.group(title: say.lostTitle, [.paragraph(say.lost)])
        return Screen(words.common.security, words.notices(problem) + [phone] + rows + [lost])
    }

    private var keys: [Element] {
        [.row(title: words.firstStart.keyHolder, icon: .key), .row(title: words.firstStart.keyDevice, icon: .phone)]
    }

    private var since: [Element] {
        membership.map { [.paragraph(words.security.memberSince(at: $0.since), quiet: true)] } ?? []
    }
}

extension [Mandate] {
    /// The permission for small payments that holds, or will once it has been sent.
    func standing(at now: Date) -> Mandate? { first { $0.isAlive && $0.expiresAt > now } }
}

extension Mandate {
    /// Whether nobody has ended it or said no to it.
    var isAlive: Bool { state == .active || state == .requested }
}

extension Words {
    /// What the phone may pay without asking.
    func limits(_ mandate: Mandate?) -> String {
        guard let mandate else { return security.limitsNone }
        return security.limitsNow(perUse: mandate.perUse, perDay: mandate.perDay, at: mandate.expiresAt)
    }
}
