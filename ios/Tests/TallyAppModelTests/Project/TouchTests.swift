import Foundation
import Testing

/// What the views promise to whoever cannot see them or has large fingers, as far as their text tells.
@Suite struct TouchTests {
    @Test func everythingThatIsTouchedIsLargeEnoughAndHasItsID() throws {
        let views = try views().filter { $0.text.contains(/[^A-Za-z](Button|Toggle|Picker|TextField)( \{|\()/) }
        #expect(views.count >= 6, "fewer views than there are kinds of controls")
        for view in views where !Self.drawnByTheSystem.contains(view.name) {
            #expect(view.text.contains("largeEnough()"), "\(view.name) may be too small")
            #expect(view.text.contains("accessibilityIdentifier("), "\(view.name) has no id")
        }
    }

    /// A picture says nothing that words do not say, and is not read out.
    @Test func noPictureIsReadOut() throws {
        for view in try views() where view.text.contains("Image(") || view.text.contains("ProgressView()") {
            #expect(view.text.contains("accessibilityHidden(true)"), "\(view.name)")
        }
    }

    /// Every letter grows as the person wants it: only the system's text styles are used, and the sign in place of a secret screen.
    @Test func everyLetterGrows() throws {
        for view in try views() {
            #expect(!view.text.contains(".font(.system(size") && !view.text.contains("lineLimit("), "\(view.name)")
        }
    }

    @Test func whatCannotBeSeenHasALabel() throws {
        let drawn = try views().filter { $0.text.contains("children: .ignore") || $0.text.contains("Scanner(looks") }
        #expect(drawn.count >= 3)
        for view in drawn { #expect(view.text.contains("accessibilityLabel("), "\(view.name)") }
    }

    /// The answers of a question are Apple's own buttons.
    private static let drawnByTheSystem: Set = ["DialogButton"]

    /// Every view of the app, with the text that makes it.
    private func views() throws -> [(name: String, text: String)] {
        let files = FileManager.default.enumerator(at: Repository.folder("ios/App"), includingPropertiesForKeys: nil)
        let swift = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
        return try swift.flatMap { file in
            let text = try String(contentsOf: file, encoding: .utf8)
            let parts = text.components(separatedBy: "struct ").dropFirst()
            return parts.filter { $0.prefix(80).contains(": View {") }.map {
                (String($0.prefix { $0 != ":" && $0 != "<" }), $0)
            }
        }
    }
}
