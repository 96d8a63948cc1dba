import Foundation
import Testing

/// The stand-ins for Apple's frameworks declare what the app uses and nothing else, so that they stay small enough to be read beside
/// Apple's documentation.
@Suite struct StandInTests {
    @Test func everyDeclarationIsUsed() throws {
        let app = try words(in: "ios/App").merging(try words(in: "ios/Trial"), uniquingKeysWith: +)
        let standIn = try words(in: "ios/StandIn")
        for module in try folders("ios/StandIn") {
            let texts = try swift("ios/StandIn/\(module)").map { try String(contentsOf: $0, encoding: .utf8) }
            for name in texts.flatMap(declared) where !Self.inner.contains(name) && app[name] == nil {
                // A type may be there for what is used of it, and a base for what is made of it.
                let isWrittenElsewhere = name.first?.isUppercase == true && standIn[name, default: 0] > 1
                if !isWrittenElsewhere { Issue.record("nothing in ios/App uses \(name) of ios/StandIn/\(module)") }
            }
        }
    }

    @Test func everyFileSaysThatItProvesNothing() throws {
        for module in try folders("ios/StandIn") {
            for file in try swift("ios/StandIn/\(module)") {
                let text = try String(contentsOf: file, encoding: .utf8)
                #expect(text.contains("It proves nothing of Apple's"), "\(file.lastPathComponent) of \(module)")
            }
        }
    }

    /// What the compiler needs so that the rest can be written: what result builders, wrappers and bodies are made of, and names
    /// that are only written as a type is inferred.
    private static let inner: Set = [
        "Anything", "AnyScene", "Body", "Coordinator", "UIViewControllerType", "ViewBuilder", "SceneBuilder",
        "TupleView",
        "Either", "ID", "Header", "buildBlock", "buildIf", "buildEither", "wrappedValue", "projectedValue", "Value",
        "main",
        "rawValue", "SecAccessControlCreateFlags", "hash",
    ]

    private func declared(in text: String) -> [String] {
        text.matches(of: /(?:func|var|let|case|struct|class|enum|protocol) `?([A-Za-z]\w*)/).map { String($0.1) }
    }

    /// How often each word is written.
    private func words(in folder: String) throws -> [String: Int] {
        let texts = try swift(folder).map { try String(contentsOf: $0, encoding: .utf8) }
        let words = texts.flatMap { $0.matches(of: /[A-Za-z]\w*/).map { (String($0.0), 1) } }
        return Dictionary(words, uniquingKeysWith: +)
    }

    private func folders(_ path: String) throws -> [String] {
        let all = try FileManager.default.contentsOfDirectory(atPath: Repository.folder(path).path)
        return all.filter { !$0.contains(".") && $0 != "typecheck" }.sorted()
    }

    private func swift(_ path: String) throws -> [URL] {
        let all = FileManager.default.enumerator(at: Repository.folder(path), includingPropertiesForKeys: nil)
        return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    }
}
