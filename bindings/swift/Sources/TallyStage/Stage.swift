import Foundation
@_exported import TallyRehearsal
import TallyWallet

extension Stage {
    /// A stage in a directory of its own, which is taken down whatever happened. The clock stands still unless it is told to move.
    public static func standing<Result: Sendable>(
        seed: UInt64, now: Int64, _ live: @Sendable (Stage, URL) async throws -> Result
    ) async throws -> Result {
        let directory = FileManager.default.temporaryDirectory.appending(path: "tally-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: directory) }
        let backend = directory.appending(path: "backend")
        try FileManager.default.createDirectory(at: backend, withIntermediateDirectories: true)
        let stage = try await Stage.start(directory: backend.path, seed: seed, nowMillis: now)
        do {
            let result = try await live(stage, directory)
            try await stage.stop()
            return result
        } catch {
            try? await stage.stop()
            throw error
        }
    }

    /// The world does something: `stage.world("pass", ["seconds": 60])`.
    @discardableResult
    public func world(_ world: String, _ arguments: [String: JSON] = [:]) async throws -> JSON {
        try await play(arguments.merging(["world": .text(world)]) { $1 })
    }

    /// A step of the world, as `tests/scenarios/README.md` describes them.
    @discardableResult
    public func play(_ step: [String: JSON]) async throws -> JSON {
        try JSON(parsing: try await act(step: try JSON.object(step).written()))
    }

    /// A phone's wallet, by the stage's clock and line.
    public func wallet(of phone: String, in directory: URL, vault: any Vault) async throws -> Wallet {
        let changes = Changes()
        let core = try await openWallet(phone: phone, directory: directory.path, vault: vault, observer: changes)
        return Wallet(core: core, changes: changes)
    }
}

extension Wallet {
    /// Pauses. However busy the machine is, whoever reads or writes is through with it by then.
    public func rest() async throws { try await pause(within: .seconds(60)) }
}
