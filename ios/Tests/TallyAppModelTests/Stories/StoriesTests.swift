import Foundation
import TallyWallet
import Testing

@testable import TallyAppModel

/// The stories that the Android app tells as well; `tests/stories/README.md` says how.
@Suite struct Stories {
    @Test func everyRecordBelongsToAStory() {
        #expect(!Story.all.isEmpty)
        #expect(
            Story.all.map(\.description) == Story.records, "TALLY_STORIES=write android/run test writes what is missing"
        )
    }

    /// And at every state of it whoever is killed there comes back to the same.
    @Test(arguments: Story.all)
    func showsWhatItHasTo(_ story: Story) async throws {
        #expect(story.unknown == [], "members that nobody knows")
        let seen = try await Plays.of(story).record
        if seen != story.record {
            Issue.record("\(story)\n\(difference(seen, story.record ?? ""))\n\(try kept(seen, of: story))")
        }
    }

    /// All of what was seen, for whoever wants to read it as a whole.
    private func kept(_ seen: String, of story: Story) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(story).txt")
        try seen.write(to: file, atomically: true, encoding: .utf8)
        return "all of it is in \(file.path)"
    }
}

/// The lines that are only in one of two texts, where they stand.
private func difference(_ seen: String, _ told: String) -> String {
    let (seen, told) = (lines(seen), lines(told))
    let changes = seen.difference(from: told)
    return changes.map { change in
        switch change {
        case .insert(let line, let text, _): "seen, line \(line + 1): \(text)"
        case .remove(let line, let text, _): "told, line \(line + 1): \(text)"
        }
    }.joined(separator: "\n")
}

private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
