import Foundation
import TallyPlay
import TallyRehearsal
import TallyWallet
import Testing

@Suite struct SweepTests {
    /// A world that somebody tried is gone with its process, whatever ended that; nothing else in the folder is.
    @Test func aWorldWhoseProcessWasKilledIsSwept() async throws {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appending(path: UUID().uuidString, directoryHint: .isDirectory)
        let other = folder.appending(path: "other", directoryHint: .isDirectory)
        try files.createDirectory(at: other, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        let world = try await Wallet.rehearsal(.newPerson, in: folder)
        let all = try files.contentsOfDirectory(atPath: folder.path)
        try await world.close()
        for name in all {
            try files.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
        }
        RehearsedMoney.sweep(folder)
        #expect(all.count > 1)
        #expect(try files.contentsOfDirectory(atPath: folder.path) == ["other"])
    }
}
