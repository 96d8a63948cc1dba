import TallyStage
import TallyWallet

/// What a step gives to its verb.
struct Arguments {
    let step: [String: JSON]

    func optional(_ name: String) -> JSON? { step[name].flatMap { $0 == .null ? nil : $0 } }

    func given<Value>(_ name: String, _ read: (JSON) -> Value?) throws -> Value {
        guard let value = try ifGiven(name, read) else { throw Broken("the argument \(name) is missing") }
        return value
    }

    func ifGiven<Value>(_ name: String, _ read: (JSON) -> Value?) throws -> Value? {
        guard let json = optional(name) else { return nil }
        guard let value = read(json) else { throw Broken("the argument \(name) cannot be \(json)") }
        return value
    }

    func text(_ name: String) throws -> String { try given(name, \.text) }
    func textIfGiven(_ name: String) throws -> String? { try ifGiven(name, \.text) }
    func money(_ name: String) throws -> Money { try given(name, \.money) }
    func moneyIfGiven(_ name: String) throws -> Money? { try ifGiven(name, \.money) }
    func whole<Number: FixedWidthInteger>(_ name: String) throws -> Number {
        try given(name) { $0.whole.flatMap { Number(exactly: $0) } }
    }
    func wholeIfGiven<Number: FixedWidthInteger>(_ name: String) throws -> Number? {
        try ifGiven(name) { $0.whole.flatMap { Number(exactly: $0) } }
    }
    func kind<Kind: CaseIterable>(_ name: String) throws -> Kind { try given(name, Kind.named) }
    func kindIfGiven<Kind: CaseIterable>(_ name: String) throws -> Kind? { try ifGiven(name, Kind.named) }
    func kinds<Kind: CaseIterable>(_ name: String) throws -> [Kind] { try given(name, Kind.allNamed) }
    func kindsIfGiven<Kind: CaseIterable>(_ name: String) throws -> [Kind]? { try ifGiven(name, Kind.allNamed) }

    func smallPayments() throws -> SmallPayments {
        SmallPayments(perUse: try money("per_use"), perDay: try money("per_day"), days: try whole("days"))
    }
}

extension JSON {
    var money: Money? {
        guard let minor = self["minor"]?.whole, let currency = self["currency"]?.text else { return nil }
        return Money(minor: minor, currency: currency)
    }
}

extension CaseIterable {
    fileprivate static func named(_ json: JSON) -> Self? {
        allCases.first { name($0) == json.text }
    }

    fileprivate static func allNamed(_ json: JSON) -> [Self]? {
        guard let names = json.list else { return nil }
        let kinds = names.compactMap(named)
        return kinds.count == names.count ? kinds : nil
    }
}
