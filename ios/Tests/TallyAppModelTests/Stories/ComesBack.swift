import TallyWallet
import Testing

@testable import TallyAppModel

/// Whoever is killed here comes back to the same: the same screens above each other, the same in their fields, and the same on the one
/// that is seen. Only what was just said is not said again: that something went wrong, holds, or has to be answered first.
@MainActor
func comesBack(to app: AppModel) async throws {
    // Where the file cannot be opened, there is nothing to come back to.
    if app.route?.place == "opening" { return }
    // A world with play money is gone with the app.
    if app.outside.play != nil { return #expect(app.saved.isEmpty) }
    let restored = AppModel(outside: Same(wallet: try app.wallet, as: app.outside), place: app.place)
    await restored.start(saved: app.saved)
    #expect(restored.saved == app.saved)
    // It is seen from an error, which is gone, that a screen lock is needed: the next try tells it again.
    if app.screen.title == app.place.words.firstStart.lockTitle { return }
    let (before, after) = (app.screen, restored.screen)
    let (was, now) = (before.lasting(beside: after), after.lasting(beside: before))
    let isSame = forgetful.contains(app.route?.place ?? "") ? isLess(lines(now), of: lines(was)) : now == was
    #expect(isSame, "after the app was killed:\n\(now)\n\nbefore:\n\(was)")
}

/// What was checked has to be checked again, and a code that came as text may be a secret.
private let forgetful: Set = ["receipt", "check", "invite"]

extension Screen {
    /// All that stands there but what was news: notices at the top that the other has not, what is wrong with a field, and a question,
    /// which may be asked once more.
    fileprivate func lasting(beside other: Screen) -> String {
        var lasting = self
        lasting.elements = elements.drop { $0.isNotice && !other.elements.contains($0) }.map(\.withoutFault)
        lasting.dialog = nil
        return lasting.outline
    }
}

extension Element {
    fileprivate var isNotice: Bool { if case .notice = self { true } else { false } }

    fileprivate var withoutFault: Element {
        guard case .field(let id, let label, let value, let kind, _, _) = self else { return self }
        return .field(id: id, label: label, value: value, kind: kind)
    }
}

private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

/// Whether some lines are among all of them, in the same order; a field that is closed has a button that opens it.
private func isLess(_ some: [Substring], of all: [Substring]) -> Bool {
    var rest = all[...]
    return some.filter { !$0.hasPrefix("button [paste]") }.allSatisfy { line in
        guard let place = rest.firstIndex(of: line) else { return false }
        rest = rest[(place + 1)...]
        return true
    }
}
