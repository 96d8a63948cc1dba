import Foundation
import TallyStage
import TallyWallet

/// A story of `tests/scenarios`, told step by step.
struct Scenario: CustomStringConvertible, Sendable {
    let description: String
    private let file: JSON

    private static let folder = "tests/scenarios"

    static let all: [Scenario] = {
        let files = (try? Repository.contents(of: folder)) ?? []
        let stories = files.filter { $0.pathExtension == "json" }
        return stories.map { Scenario(name: $0.deletingPathExtension().lastPathComponent) }
    }()

    private init(name: String) {
        description = name
        let text = try? Data(contentsOf: Repository.folder("\(Scenario.folder)/\(name).json"))
        file = text.flatMap { try? JSONDecoder().decode(JSON.self, from: $0) } ?? .null
    }

    func play() async throws {
        guard let seed = file["seed"]?.whole, let now = file["now"]?.whole, let steps = file["steps"]?.list else {
            throw Broken("\(description) is not a scenario")
        }
        try await House.open(seed: UInt64(seed), now: now * 1000) { house in
            var bound = Bound()
            for (number, step) in steps.enumerated() {
                do {
                    try await bound.play(step, in: house)
                } catch {
                    throw Broken("\(description), step \(number): \(try step.written()): \(error)")
                }
            }
            try await end(house)
        }
    }

    private func end(_ house: House) async throws {
        let folder = try exports()
        for phone in await house.phones.all where await phone.isOpen {
            let export = try await phone.wallet.export()
            if let folder { try Data(export.utf8).write(to: folder.appending(path: "\(phone.name).json")) }
            try await phone.close()
        }
    }

    /// Where the phones' exports go; there also if no phone is open in the end.
    private func exports() throws -> URL? {
        guard let out = ProcessInfo.processInfo.environment["TALLY_SCENARIO_OUT"] else { return nil }
        let folder = URL(filePath: out).appending(path: "swift/\(description)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
