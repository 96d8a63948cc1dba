import Foundation
import TallyWallet

extension Formats {
    /// The very values that a disclosure hands over, by field, as people write them. They are read out of the bytes that are signed.
    func values(_ disclosure: String) -> [DataField: String] {
        guard let read = try? JSONDecoder().decode(Disclosure.self, from: Data(disclosure.utf8)) else { return [:] }
        let values = DataField.allCases.compactMap { field in
            read.fields[field.wire].map { (field, written(field, $0.value.text)) }
        }
        return Dictionary(uniqueKeysWithValues: values)
    }

    private func written(_ field: DataField, _ value: String) -> String {
        switch field {
        case .memberSince: (try? Date("\(value)T00:00:00Z", strategy: .iso8601)).map { day($0) } ?? value
        case .paymentsSettled: Int(value).map { number($0) } ?? value
        case .name, .city: value
        }
    }
}

/// What leaves the phone, as far as a person reads it.
private struct Disclosure: Decodable {
    struct Said: Decodable { let value: Value }

    /// A text or a whole number.
    struct Value: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            text = try (try? value.decode(String.self)) ?? String(value.decode(Int.self))
        }
    }

    let fields: [String: Said]
}

extension DataField {
    /// The field's name on the wire, and in an id.
    var wire: String {
        switch self {
        case .city: "city"
        case .memberSince: "member-since"
        case .name: "name"
        case .paymentsSettled: "payments-settled"
        }
    }

    /// The id of the switch that leaves it out.
    var id: String { "field-\(wire)" }
}

extension PersonProfile {
    /// What the person has not said of themselves yet.
    var missing: Set<DataField> {
        Set([name == nil ? DataField.name : nil, city == nil ? .city : nil].compactMap { $0 })
    }
}
