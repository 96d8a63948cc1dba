/// A part of a screen: a card, or what stands between cards.
public struct Part: Identifiable, Equatable, Sendable {
    /// Which card it is, or behind which: it stays the same one while a notice appears above it, and so does a field in it.
    public let id: String
    public let title: String?
    public let isCard: Bool
    public fileprivate(set) var elements: [Element]
    /// Nothing else belongs to it.
    fileprivate var isGroup = false
}

extension Screen {
    /// The elements as a list shows them: each group on a card of its own, lines that belong to no group together on one, and together what
    /// stands loose between two.
    public var parts: [Part] {
        elements.reduce(into: []) { parts, element in
            let cards = parts.count(where: \.isCard)
            if case .group(let title, let within) = element {
                parts.append(Part(id: "card-\(cards)", title: title, isCard: true, elements: within, isGroup: true))
            } else if let last = parts.last, !last.isGroup && last.isCard == element.isLine {
                parts[parts.count - 1].elements.append(element)
            } else {
                let id = "\(element.isLine ? "card" : "after")-\(cards)"
                parts.append(Part(id: id, title: nil, isCard: element.isLine, elements: [element]))
            }
        }
    }

    /// Whether the title is too long for the bar of a small phone, which has one line and cuts off what it asks. It stands in the list then.
    public var isTitleLong: Bool { title.reduce(0) { $0 + ($1.isLatin ? 1 : 2) } > 18 }
}

extension Character {
    /// No wider than half of a Chinese sign.
    fileprivate var isLatin: Bool { unicodeScalars.allSatisfy { $0.value < 0x2E80 } }
}

/// An element with what tells it from its neighbours, so that a field stays the same one while a notice appears above it.
public struct Identified: Identifiable, Sendable {
    public let id: String
    public let element: Element
}

extension [Element] {
    /// The elements by their ids; what has none by its place among those.
    public var identified: [Identified] {
        var nameless = 0
        return map { element in
            if let id = element.id { return Identified(id: id, element: element) }
            nameless += 1
            return Identified(id: "#\(nameless)", element: element)
        }
    }
}

extension Element {
    /// A line of a list, which on the bare ground would have nothing to begin or to end at; of a field nobody would see where to write.
    fileprivate var isLine: Bool {
        switch self {
        case .row, .fact, .field, .toggle, .choice: true
        default: false
        }
    }

    /// The id of what can be touched.
    fileprivate var id: String? {
        switch self {
        case .row(_, _, _, _, let id, _, _): id
        case .field(let id, _, _, _, _, _), .action(let id, _, _, _, _, _, _), .toggle(let id, _, _, _, _): id
        case .choice(let id, _, _, _), .camera(let id, _): id
        default: nil
        }
    }
}
