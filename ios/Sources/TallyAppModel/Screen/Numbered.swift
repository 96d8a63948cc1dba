extension Array {
    /// The items, counted from one, as rows are.
    var numbered: [(number: Int, item: Element)] { enumerated().map { ($0.offset + 1, $0.element) } }

    /// The item whose number follows `prefix` in the id of its row.
    func numbered(_ id: String, _ prefix: String) -> Element? {
        guard id.hasPrefix(prefix), let number = Int(id.dropFirst(prefix.count)), indices.contains(number - 1) else {
            return nil
        }
        return self[number - 1]
    }
}

extension Sequence {
    /// Neighbours that have the same key, together.
    func grouped<Key: Equatable>(by key: (Element) -> Key) -> [[Element]] {
        reduce(into: []) { groups, item in
            if let last = groups.last?.last, key(last) == key(item) {
                groups[groups.count - 1].append(item)
            } else {
                groups.append([item])
            }
        }
    }
}

extension Sequence where Element: Hashable {
    /// Each of them once, where it comes first.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
