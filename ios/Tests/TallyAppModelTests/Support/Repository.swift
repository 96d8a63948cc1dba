import Foundation

/// The checkout that these tests were compiled from.
enum Repository {
    static let root = URL(filePath: #filePath).appending(path: "../../../../..").standardized

    static func folder(_ path: String) -> URL { root.appending(path: path) }

    static func text(_ path: String) throws -> String { try String(contentsOf: folder(path), encoding: .utf8) }

    /// What lies in a folder with this extension, by name.
    static func files(in path: String, _ extension: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder(path), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == `extension` }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
}
