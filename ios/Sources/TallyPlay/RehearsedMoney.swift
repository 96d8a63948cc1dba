import Foundation
import TallyAppModel
import TallyRehearsal
import TallyWallet

/// Play money by the rehearsal: the real core on a backend in the same process.
@MainActor
public final class RehearsedMoney: PlayMoney {
    private let rehearsal: WalletRehearsal

    private init(_ rehearsal: WalletRehearsal) { self.rehearsal = rehearsal }

    /// A wallet as `scenario` leaves it.
    public static func begin(_ scenario: Scenario) async throws -> RehearsedMoney {
        RehearsedMoney(try await Wallet.rehearsal(scenario))
    }

    /// Deletes what worlds have left in this folder whose process was killed; for the beginning of an app, before there is one.
    public nonisolated static func sweep(_ folder: URL = FileManager.default.temporaryDirectory) {
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        for world in files ?? [] where world.lastPathComponent.hasPrefix("tally-rehearsal-") {
            try? FileManager.default.removeItem(at: world)
        }
    }

    public var wallet: Wallet { rehearsal.wallet }

    public var now: Date { (try? rehearsal.now) ?? Date() }

    /// Time runs from now on, as it does outside.
    public func runClock() throws { try rehearsal.runClock() }

    public func read(_ thing: Thing) async -> String? { try? await code(of: thing) }

    private func code(of thing: Thing) async throws -> String? {
        switch thing {
        case .invite: try await rehearsal.invite()
        case .bakery, .transport: try await rehearsal.code(at: thing.rawValue)
        case .bike: try await given(by: #"{"world": "bike", "bike": 1}"#).code
        case .landlord: try await given(by: #"{"world": "ask", "recipient": "landlord"}"#).link
        }
    }

    public func close() async { try? await rehearsal.close() }

    private func given(by step: String) async throws -> Given {
        try JSONDecoder().decode(Given.self, from: Data(try await rehearsal.act(step).utf8))
    }

    /// What the world gives, as far as a camera could read it.
    private struct Given: Decodable {
        let code: String?
        let link: String?
    }
}
