import TallyWallet

/// Small payments without a prompt: the limits that hold, others, and none.
final class LimitsModel: ScreenModel {
    private static let fields = ["per-use", "per-day", "days"]
    private var mandates: [Mandate] = []
    private var currency: String?

    private var say: any SecurityWords { words.security }
    private var now: Mandate? { mandates.standing(at: app.outside.now) }

    override func read() async throws {
        mandates = try wallet.mandates.list()
        currency = try wallet.accounts.list().first?.available.currency
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "set": if let asked { await doing(id) { try await set(asked) } }
        case "end": await doing(id) { try await end() }
        default: break
        }
        if problem == nil { await app.refresh() }
    }

    private func set(_ asked: SmallPayments) async throws {
        _ = try await wallet.mandates.allowSmallPayments(asked: asked)
        Self.fields.forEach { typed[$0] = nil }
        try await reread()
    }

    private func end() async throws {
        if let now { _ = try await wallet.mandates.end(id: now.id) }
        try await reread()
    }

    private var asked: SmallPayments? {
        guard let perUse = money("per-use"), let perDay = money("per-day"), let days = UInt16(shown("days").trimmed)
        else {
            return nil
        }
        return SmallPayments(perUse: perUse, perDay: perDay, days: days)
    }

    private func money(_ field: String) -> Money? {
        currency.flatMap { written(field, in: $0) }.flatMap { $0.minor > 0 ? $0 : nil }
    }

    private func shown(_ field: String) -> String { typed[field] ?? (field == "days" ? "365" : "") }

    override func draw() -> Screen {
        let state = now.flatMap { $0.state == .active ? nil : say.mandates[$0.state] }
        let standing = Element.notice(now == nil ? .info : .positive, words.limits(now), advice: state)
        let set = action("set", say.limitsSet, .main, needsPerson: true, enabled: asked != nil)
        return Screen(
            say.limits, words.notices(problem) + [standing] + fields + past,
            bottom: now == nil ? [set] : [set, action("end", say.limitsEnd)])
    }

    private var fields: [Element] {
        zip(Self.fields, [say.limitPerUse, say.limitPerDay, say.limitDays]).map { field, label in
            .field(id: field, label: label, value: shown(field), kind: .amount, hint: field == "days" ? nil : currency)
        }
    }

    private var past: [Element] {
        let others = mandates.filter { $0 != now }
        let rows = others.map { mandate in
            let what = say.purposes.mandate(perUse: mandate.perUse, perDay: mandate.perDay)
            return Element.row(title: what, detail: state(mandate), icon: .phone)
        }
        return rows.isEmpty ? [] : [.group(title: words.sharing.past, rows)]
    }

    /// One whose time is over has ended, whether or not anybody said so.
    private func state(_ mandate: Mandate) -> String {
        let isOver = mandate.state == .active && mandate.expiresAt <= app.outside.now
        return say.mandates[isOver ? .ended : mandate.state]
    }
}
