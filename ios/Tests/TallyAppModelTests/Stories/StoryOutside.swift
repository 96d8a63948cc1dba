import Foundation
import TallyAppModel
import TallyPlay
import TallyStage
import TallyWallet

/// A phone on the stage. What leaves the app by it stands in the story's record.
@MainActor
final class StoryOutside: Outside {
    static let phone = "ada"

    let vault: TurningVault
    /// The vault as the wallet has it.
    let keys: Keys
    var now = Date(timeIntervalSince1970: 0)
    var isOnline = true
    var camera = CameraAccess.allowed
    private(set) var record = ""
    /// How often what was left of a wallet was deleted.
    private(set) var erased = 0
    private(set) var shared: SharedFile?

    private let stage: Stage
    private let directory: URL
    private let rehearses: Bool

    init(stage: Stage, directory: URL, rehearses: Bool = false) {
        (self.stage, self.directory, self.rehearses) = (stage, directory, rehearses)
        vault = TurningVault()
        keys = Keys(vault)
    }

    var rehearse: (@MainActor () async -> (any PlayMoney)?)? {
        guard rehearses else { return nil }
        return { try? await RehearsedMoney.begin(.everyday) }
    }

    /// Where the wallet lies.
    var folder: URL { directory.appending(path: Self.phone) }

    func openWallet() async throws -> Wallet {
        try await stage.wallet(of: Self.phone, in: folder, vault: keys)
    }

    func erase() async {
        erased += 1
        try? FileManager.default.removeItem(at: folder)
    }

    /// Puts so many payments into the wallet, which is closed.
    func fill(payments: UInt32) async throws {
        try await stage.fill(directory: folder.path, vault: vault, payments: payments)
    }

    func askForCamera() async -> CameraAccess {
        if camera == .notAsked { camera = .allowed }
        return camera
    }

    func share(_ file: SharedFile) async {
        shared = file
        note("~ shares \(file.name)")
    }

    func openPage(_ address: String) { note("~ opens a page") }

    func openSettings() { note("~ opens the settings") }

    func note(_ line: String) { record += line + "\n" }
}
