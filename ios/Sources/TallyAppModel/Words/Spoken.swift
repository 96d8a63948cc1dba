extension Language {
    /// The first of the languages that a person prefers which the app speaks, English if there is none.
    public static func spoken(by preferred: [String]) -> Language {
        preferred.lazy.compactMap { tag in allCases.first { tag == $0.rawValue || tag.hasPrefix("\($0.rawValue)-") } }
            .first ?? .en
    }
}
