import Foundation

@testable import TallyAppModel

/// What came of a story.
struct Played: Sendable {
    /// What stands in its `.txt`.
    let record: String
    /// Everything that was seen on the way.
    let states: [Seen]
}

/// A screen as it was seen.
struct Seen: Sendable {
    let screen: Screen
    let isOnline: Bool
    let words: any Words

    /// Where in the app it is.
    var place: String { String(screen.place.prefix { $0 != "/" && $0 != "?" }) }
}

/// Plays each story once, however many tests look at what comes of it.
@MainActor
enum Plays {
    private static var begun: [String: Task<Played, any Error>] = [:]

    static func of(_ story: Story) async throws -> Played {
        let play = begun[story.description] ?? Task { try await Player.played(story) }
        begun[story.description] = play
        return try await play.value
    }
}
