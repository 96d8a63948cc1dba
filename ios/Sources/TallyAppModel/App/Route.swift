import Foundation

/// Where somebody is: a place such as `payment`, and what of it. Written as `payment/0198…`, so that the phone can keep it while
/// the app is killed.
public struct Route: Hashable, Sendable, CustomStringConvertible {
    public let place: String
    public let of: String?

    public init(_ place: String, _ of: String? = nil) { (self.place, self.of) = (place, of) }

    /// Reads what ``description`` wrote.
    init(reading text: String) {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        self.init(parts.first ?? "", parts.count > 1 ? decoded(parts[1]) : nil)
    }

    /// The first screen.
    public static let home = Route("home")

    public var description: String { [place, of.map(encoded)].compactMap { $0 }.joined(separator: "/") }
}

extension Tab {
    /// Where the tab begins.
    var root: Route { Route(rawValue) }
}

/// A text without any sign that separates one thing from another.
func encoded(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }

func decoded(_ text: String) -> String { text.removingPercentEncoding ?? "" }
