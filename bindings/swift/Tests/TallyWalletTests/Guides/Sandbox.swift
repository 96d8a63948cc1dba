import Foundation
import TallyStage

/// `tally sandbox`, as somebody starts it who follows the guide.
struct Sandbox: Sendable {
    let directory: URL
    let invite: String
    /// What is on the bakery's sticker.
    let code: String

    static func open(_ live: @Sendable (Sandbox) async throws -> Void) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "tally-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let program = Process()
        let output = Pipe()
        program.executableURL = URL(filePath: try terminal())
        let data = directory.appending(path: "sandbox").path
        program.arguments = ["sandbox", "--data", data, "--listen", "127.0.0.1:0", "--currency", "EUR", "--json"]
        program.standardOutput = output
        try program.run()
        // Neither politely nor by `waitUntilExit`: that waits in the run loop of a thread which a task has long left.
        defer { kill(program.processIdentifier, SIGKILL) }
        try await live(try Sandbox(directory: directory, said: try said(output.fileHandleForReading)))
    }

    private init(directory: URL, said: JSON) throws {
        guard let invite = said["invite"]?.text, let code = said["merchants"]?["1"]?["payload"]?.text else {
            throw Broken("the sandbox says something else: \(said)")
        }
        (self.directory, self.invite, self.code) = (directory, invite, code)
    }

    private static func terminal() throws -> String {
        guard let terminal = ProcessInfo.processInfo.environment["TALLY_TERMINAL"] else {
            throw Broken("TALLY_TERMINAL has to be the program `tally`")
        }
        return terminal
    }

    /// One document; then the sandbox is silent.
    private static func said(_ output: FileHandle) throws -> JSON {
        var heard = Data()
        while case let more = output.availableData, !more.isEmpty {
            heard += more
            if let said = try? JSONDecoder().decode(JSON.self, from: heard) { return said }
        }
        throw Broken("the sandbox ended and said \(String(decoding: heard, as: UTF8.self))")
    }
}
