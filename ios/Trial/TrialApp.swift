import SwiftUI
import TallyAppModel
import TallyPlay

/// An app to try things with. Its library has the wallet in it and a backend besides, so it is never the one for people's money.
@main
struct TrialApp: App {
    @State private var phone = Phone(rehearse: { try? await playMoney() })

    init() { RehearsedMoney.sweep() }

    var body: some Scene { TallyScene(phone: phone) }
}

/// A wallet that has lived for a while, by a clock that runs.
@MainActor private func playMoney() async throws -> RehearsedMoney {
    let money = try await RehearsedMoney.begin(.everyday)
    try money.runClock()
    return money
}
