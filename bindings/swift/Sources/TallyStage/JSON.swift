import Foundation

/// Any JSON value, compared by what it says.
public enum JSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case whole(Int64)
    case text(String)
    case list([JSON])
    case object([String: JSON])
}

extension JSON: Codable {
    /// Whatever value stands there.
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let whole = try? value.decode(Int64.self) {
            self = .whole(whole)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    /// The same value again.
    public func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .null: try value.encodeNil()
        case .bool(let bool): try value.encode(bool)
        case .whole(let whole): try value.encode(whole)
        case .text(let text): try value.encode(text)
        case .list(let list): try value.encode(list)
        case .object(let members): try value.encode(members)
        }
    }
}

extension JSON {
    /// Reads a text of JSON.
    public init(parsing text: String) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    }

    /// Writes it as a text of JSON.
    public func written() throws -> String {
        String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    }

    /// A member of an object, or an item of a list by its number.
    public subscript(_ name: String) -> JSON? {
        switch self {
        case .object(let members): members[name]
        case .list(let items): Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil }
        default: nil
        }
    }

    /// The text; none if it is something else, as below.
    public var text: String? { if case .text(let text) = self { text } else { nil } }
    /// The whole number.
    public var whole: Int64? { if case .whole(let whole) = self { whole } else { nil } }
    /// Whether it is true.
    public var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
    /// The items of the list.
    public var list: [JSON]? { if case .list(let list) = self { list } else { nil } }
    /// The members of the object.
    public var members: [String: JSON]? { if case .object(let members) = self { members } else { nil } }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByDictionaryLiteral
{
    /// A text, as it is written in a test.
    public init(stringLiteral text: String) { self = .text(text) }
    /// A whole number, likewise.
    public init(integerLiteral whole: Int64) { self = .whole(whole) }
    /// True or false, likewise.
    public init(booleanLiteral bool: Bool) { self = .bool(bool) }
    /// An object, likewise.
    public init(dictionaryLiteral members: (String, JSON)...) {
        self = .object(Dictionary(uniqueKeysWithValues: members))
    }
}
