import Foundation
import TallyWallet

/// A wallet to try things with, and the hand that moves the world around it.
///
/// It is the real core on a backend in the same process, without a network and without an account. The money is not real, and
/// everything is gone after ``close()``. Time stands still until it is told to ``letPass(_:)`` or to ``runClock()``, and the same
/// ``Scenario`` comes to the same wallet each time, to the byte.
public final class WalletRehearsal: Sendable {
    /// The wallet; the person agrees to everything that it asks for, unless they are told to answer otherwise.
    public let wallet: Wallet
    private let core: Rehearsal

    init(core: Rehearsal, wallet: Wallet) {
        self.core = core
        self.wallet = wallet
    }

    /// What time it is.
    public var now: Date {
        get throws { Date(timeIntervalSince1970: TimeInterval(try core.nowMillis()) / 1_000) }
    }

    /// An invite, good once.
    public func invite() async throws -> String { try await core.invite() }

    /// The code at a merchant's till: `bakery`, `transport`, `bikes` or `lantern`.
    public func code(at merchant: String) async throws -> String { try await core.codeAt(merchant: merchant) }

    /// Something that everybody else does, such as `{"world": "bike", "bike": 1}`, which gives what is on its frame: an object
    /// in JSON, as `tests/scenarios/README.md` lists them. Gives one as well. The phone is called `me`.
    @discardableResult
    public func act(_ step: String) async throws -> String { try await core.act(step: step) }

    /// Time passes for everybody, in whole seconds.
    public func letPass(_ time: Duration) async throws {
        try await core.letPass(time: TimeInterval(time.components.seconds))
    }

    /// Time runs from now on, as it does outside; for people who try things.
    public func runClock() throws { try core.runClock() }

    /// The person's answer to the next prompt, and only to that.
    public func personAnswers(_ error: VaultError) { core.personAnswers(error: error) }

    /// Ends it: no thread and no file is left.
    public func close() async throws { try await core.end() }
}

extension Wallet {
    /// A wallet as `scenario` leaves it, on a backend in this process. Its files lie in a new folder in `folder` until it is
    /// closed.
    public static func rehearsal(
        _ scenario: Scenario, in folder: URL = FileManager.default.temporaryDirectory
    ) async throws -> WalletRehearsal {
        let core = try await Rehearsal.begin(scenario: scenario, folder: folder.path)
        let changes = Changes()
        let wallet = Wallet(core: try await core.openWallet(observer: changes), changes: changes)
        return WalletRehearsal(core: core, wallet: wallet)
    }
}
