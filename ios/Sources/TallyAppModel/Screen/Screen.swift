/// Everything that a person sees at one moment, as data.
public struct Screen: Equatable, Sendable {
    public var title: String
    public var elements: [Element]
    /// What sticks to the bottom edge: the thing to do.
    public var bottom: [Element]
    /// Whether there is a way back at the top.
    public var back: Bool
    /// The tab that this is, on a screen with tabs.
    public var tab: Tab?
    /// Not to be seen in the app switcher.
    public var secret: Bool
    /// A question that has to be answered first.
    public var dialog: Dialog?
    /// Stays over everything else, however far somebody scrolls.
    public var mark: Mark?
    /// The person is being asked for finger, face or code.
    var asksPerson = false
    /// Where somebody is who sees this: the route, and the buttons that lie where others may lie a moment later. What they do goes
    /// to the app together with it, so that a second tap never meets a button that was not there when the finger came down.
    public private(set) var place = ""

    init(
        _ title: String, _ elements: [Element] = [], bottom: [Element] = [], back: Bool = true, tab: Tab? = nil,
        secret: Bool = false, dialog: Dialog? = nil
    ) {
        (self.title, self.elements, self.bottom, self.back) = (title, elements, bottom, back)
        (self.tab, self.secret, self.dialog) = (tab, secret, dialog)
    }

    /// This screen, as the one that is seen on a route.
    func on(_ route: Route) -> Screen {
        var screen = self
        let buttons = (dialog?.actions ?? bottom).compactMap(\.button).joined(separator: "+")
        screen.place = buttons.isEmpty ? "\(route)" : "\(route)?\(buttons)"
        return screen
    }

    /// Whether there is such a field to write in.
    func hasField(_ id: String) -> Bool {
        all.contains { if case .field(id, _, _, _, _, _) = $0 { true } else { false } }
    }

    /// Whether the person is asked for finger, face or code by this button.
    func needsPerson(_ id: String) -> Bool {
        all.contains { if case .action(id, _, _, _, _, true, _) = $0 { true } else { false } }
    }

    /// Every element, those inside of groups and at the bottom as well, in reading order.
    public var all: [Element] { (elements + bottom + (dialog?.actions ?? [])).flatMap(\.within) }
}

/// What is true of everything that is seen, and a way out of it where there is one.
public struct Mark: Equatable, Sendable {
    public let text: String
    /// What went wrong with that.
    public let trouble: String?
    public let action: Link?
}

/// A question over a screen. The last action is the one that does nothing.
public struct Dialog: Equatable, Sendable {
    public let title: String
    public let text: String
    public let actions: [Element]

    init(_ title: String, _ text: String, _ actions: [Element]) {
        (self.title, self.text, self.actions) = (title, text, actions)
    }
}

/// The first screens of the app's five parts.
public enum Tab: String, CaseIterable, Sendable {
    case home, history, perks, sharing, more

    /// The id of the tab in the bar.
    public var id: String { "tab-\(rawValue)" }
}

extension Element {
    /// The id of a button.
    fileprivate var button: String? { if case .action(let id, _, _, _, _, _, _) = self { id } else { nil } }

    fileprivate var within: [Element] {
        if case .group(_, let elements) = self { [self] + elements.flatMap(\.within) } else { [self] }
    }
}
