/// What a story has bound to names so far.
public struct Names: Sendable {
    private var values: [String: JSON] = [:]

    public init() {}

    public mutating func bind(_ name: String, to value: JSON) { values[name] = value }

    /// A step with values in place of `$name.member`.
    public func filled(_ json: JSON) throws -> JSON {
        switch json {
        case .text(let text) where text.hasPrefix("$"): try value(of: text)
        case .list(let items): .list(try items.map(filled))
        case .object(let members): .object(try members.mapValues(filled))
        default: json
        }
    }

    private func value(of variable: String) throws -> JSON {
        let path = variable.dropFirst().split(separator: ".").map(String.init)
        let found = path.dropFirst().reduce(path.first.flatMap { values[$0] }) { $0?[$1] }
        guard let found else { throw Broken("there is no \(variable)") }
        return found
    }
}
