import TallyWallet

/// The parameters of an error of the core, which come as text. What is missing or of another form is none, never a fault.
public struct ErrorParameters: Sendable {
    private let given: [String: String]

    /// The parameters as the core gave them.
    public init(_ given: [String: String]) { self.given = given }

    /// The amount that the error is about.
    public func money() -> Money? {
        guard let minor = text("minor").flatMap(Int64.init), let currency = text("currency") else { return nil }
        return Money(minor: minor, currency: currency)
    }

    /// A number.
    public func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

    /// A text.
    public func text(_ name: String) -> String? { given[name] }
}
