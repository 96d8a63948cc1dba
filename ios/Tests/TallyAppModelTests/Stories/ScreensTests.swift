import Testing

@testable import TallyAppModel

/// `tests/stories/screens.md`, which the Android app writes, holds for this app as well: what is seen there is seen here, on the same screens,
/// and what has a reason there not to be seen is not seen here either.
@MainActor
@Suite struct ScreensTests {
    @Test func everyPlaceOfTheAppIsInTheTable() throws {
        #expect(Set(try Self.table().keys) == Set(places.keys).union(["opening"]))
    }

    @Test(arguments: Condition.allCases)
    func everyScreenIsSeenAsTheTableSays(_ condition: Condition) async throws {
        var there: Set<String> = []
        for story in Story.all {
            there.formUnion(try await Plays.of(story).states.filter(condition.holds).map(\.place))
        }
        let column = try #require(Condition.allCases.firstIndex(of: condition))
        let told = Set(try Self.table().filter { $0.value[column] == "yes" }.keys)
        #expect(there == told, "\(there.symmetricDifference(told).sorted()): \(condition)")
    }

    /// The cells of the table, by the name of their place.
    private static func table() throws -> [String: [String]] {
        let lines = try Repository.text("tests/stories/screens.md").split(separator: "\n").filter {
            $0.hasPrefix("| `")
        }
        let rows = lines.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: ["`", " "]) }
        }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Array($0.dropFirst())) })
    }
}
