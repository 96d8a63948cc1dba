import Foundation
import TallyStage
import TallyWallet

/// Has a form in which scenarios compare it: `tests/scenarios/README.md`.
protocol Told {
    var told: JSON { get }
}

extension JSON: Told { var told: JSON { self } }
extension String: Told { var told: JSON { .text(self) } }
extension Bool: Told { var told: JSON { .bool(self) } }
extension Int: Told { var told: JSON { .whole(Int64(self)) } }
extension Int64: Told { var told: JSON { .whole(self) } }
extension UInt32: Told { var told: JSON { .whole(Int64(self)) } }
extension Optional: Told where Wrapped: Told { var told: JSON { self?.told ?? .null } }
extension Array: Told where Element: Told { var told: JSON { .list(map(\.told)) } }

/// An object of these members.
func object(_ members: [String: any Told]) -> JSON { .object(members.mapValues(\.told)) }

/// A list, as scenarios have it: inside an object.
func items<Item>(_ items: [Item], _ tell: (Item) -> JSON) -> JSON { object(["items": items.map(tell)]) }

/// The name of a case: `paymentSettled(payment: …)` is `payment-settled`.
func name(_ value: Any) -> String {
    // What carries something may print less than its name.
    let written = Mirror(reflecting: value).children.first?.label ?? String(describing: value)
    return written.reduce(into: "") { name, letter in
        if letter.isUppercase && !name.isEmpty { name.append("-") }
        name.append(letter.lowercased())
    }
}

extension Money: Told {
    var told: JSON { object(["minor": minor, "currency": currency]) }
}
