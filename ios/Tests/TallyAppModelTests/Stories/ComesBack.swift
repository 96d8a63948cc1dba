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
    let restored = AppModel(outside: Same(wallet: app.wallet, as: app.outside), place: app.place)
    await restored.start(saved: app.saved)
    #expect(restored.saved == app.saved)
    // It is seen from an error, which is gone, that a screen lock is needed: the next try tells it again.
    if app.screen.title == app.place.words.firstStart.lockTitle { return }
    let (before, after) = (app.screen.outline, restored.screen.outline)
    #expect(isLess(lasting(after), of: lines(before)), "after the app was killed:\n\(after)\n\nbefore:\n\(before)")
}

/// A question may be asked once more, a hint is back where there was an error, and a code that came as text may be a secret and is
/// forgotten.
private func lasting(_ outline: String) -> [Substring] {
    lines(outline).prefix { !$0.hasPrefix("dialog: ") }
        .filter { !$0.drop { $0 == " " }.hasPrefix("hint: ") && !$0.hasPrefix("button [paste]") }
}

private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

/// Whether some lines are among all of them, in the same order.
private func isLess(_ some: [Substring], of all: [Substring]) -> Bool {
    var rest = all[...]
    return some.allSatisfy { line in
        guard let place = rest.firstIndex(of: line) else { return false }
        rest = rest[(place + 1)...]
        return true
    }
}
