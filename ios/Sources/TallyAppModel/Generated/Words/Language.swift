// Generated from shells/languages.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

/// A language that the app speaks, by its tag of BCP 47.
public enum Language: String, CaseIterable, Sendable {
    /// English.
    case en = "en"

    /// 简体中文.
    case zh = "zh-Hans"

    /// Deutsch.
    case de = "de"

    /// Nederlands.
    case nl = "nl"

    /// The language's own name for itself.
    public var ownName: String {
        switch self {
        case .en: "English"
        case .zh: "简体中文"
        case .de: "Deutsch"
        case .nl: "Nederlands"
        }
    }

    /// What stands between a date and a time.
    public var beforeTime: String {
        switch self {
        case .en: ", "
        case .zh: " "
        case .de: ", "
        case .nl: ", "
        }
    }

    private var metres: String {
        switch self {
        case .en: " m"
        case .zh: "米"
        case .de: " m"
        case .nl: " m"
        }
    }

    private var kilometres: String {
        switch self {
        case .en: " km"
        case .zh: "公里"
        case .de: " km"
        case .nl: " km"
        }
    }

    private var between: String {
        switch self {
        case .en: ", "
        case .zh: "、"
        case .de: ", "
        case .nl: ", "
        }
    }

    private var last: String {
        switch self {
        case .en: " and "
        case .zh: "和"
        case .de: " und "
        case .nl: " en "
        }
    }

    /// Things one after the other, as the language lists them.
    public func list(_ items: [String]) -> String {
        guard let end = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: between) + last + end
    }

    /// How far something is: whole metres below a kilometre, tenths of a kilometre above, rounded down.
    public func distance(_ length: Int, _ formats: any Formats) -> String {
        length < 1000 ? formats.number(length) + metres : formats.tenths(length / 100) + kilometres
    }
}
