import Foundation

/// The checkout that these tests were compiled from.
enum Repository {
    static let root = URL(filePath: #filePath).appending(path: "../../../../../..").standardized

    static func folder(_ path: String) -> URL { root.appending(path: path) }

    /// What lies in a folder, by name.
    static func contents(of path: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder(path), includingPropertiesForKeys: nil)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
}
