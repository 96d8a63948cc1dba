import Foundation
import TallyAppModel
import TallyStage

/// One of `tests/stories`.
struct Story: CustomStringConvertible, Sendable {
    let description: String
    private let written: [String: JSON]

    private static let folder = "tests/stories"

    /// All of them, by name.
    static let all: [Story] = names("json").map { Story(name: $0) }

    /// The records, by the name of their story.
    static let records: [String] = names("txt")

    var seed: UInt64 { UInt64(written["seed"]?.whole ?? 0) }
    var now: Int64 { written["now"]?.whole ?? 0 }
    var isEnrolled: Bool { written["enrolled"]?.bool ?? false }
    /// What was bought before the story begins.
    var bought: [[String: JSON]] { (written["bought"]?.list ?? []).compactMap(\.members) }
    var steps: [JSON] { written["steps"]?.list ?? [] }

    /// Whether the app of this story was built with play money.
    var rehearses: Bool { written["rehearses"]?.bool ?? false }

    /// Cents that are there before the story begins.
    var money: Int64 { written["money"]?.whole ?? 0 }

    /// What the screens have to be.
    var record: String? { try? Repository.text("\(Self.folder)/\(description).txt") }

    /// Where the person of the story is.
    var place: Place {
        get throws {
            let spoken = written["language"]?.text ?? ""
            guard let (language, locale) = Self.places[spoken] else { throw Broken("nobody speaks \(spoken)") }
            guard let zone = written["zone"]?.text.flatMap(TimeZone.init(identifier:)) else {
                throw Broken("there is no zone")
            }
            return Place(language: language, locale: Locale(identifier: locale), zone: zone)
        }
    }

    /// Members that nobody knows.
    var unknown: Set<String> {
        Set(written.keys).subtracting([
            "title", "seed", "now", "language", "zone", "enrolled", "rehearses", "money", "bought", "steps",
        ])
    }

    private static let places: [String: (Language, String)] = [
        "en": (.en, "en_GB"), "zh": (.zh, "zh_Hans_CN"), "de": (.de, "de_DE"), "nl": (.nl, "nl_NL"),
    ]

    private init(name: String) {
        description = name
        let text = try? Repository.text("\(Self.folder)/\(name).json")
        written = text.flatMap { try? JSON(parsing: $0).members } ?? [:]
    }

    private static func names(_ extension: String) -> [String] {
        ((try? Repository.files(in: folder, `extension`)) ?? []).map { $0.deletingPathExtension().lastPathComponent }
    }
}
