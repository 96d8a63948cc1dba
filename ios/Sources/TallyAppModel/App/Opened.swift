/// A screen that is open, and the way to it.
@MainActor
public final class Opened: Identifiable {
    public let route: Route
    public let model: ScreenModel

    init(_ route: Route, _ model: ScreenModel) {
        (self.route, self.model) = (route, model)
        model.route = route
    }

    /// `route?field=text&field=text`
    var saved: String {
        let kept = model.typed.filter { !model.forgets.contains($0.key) }.sorted { $0.key < $1.key }
        return "\(route)?" + kept.map { "\($0.key)=\(encoded($0.value))" }.joined(separator: "&")
    }

    /// What somebody had written, as ``saved`` has it.
    func write(_ fields: String) {
        for field in fields.split(separator: "&") {
            let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if pair.count == 2 { model.typed[pair[0]] = decoded(pair[1]) }
        }
    }
}

extension Opened: Hashable {
    /// A screen is the same only as itself: one can be open twice.
    public nonisolated static func == (one: Opened, other: Opened) -> Bool { one === other }

    /// Hashes which screen it is.
    public nonisolated func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
