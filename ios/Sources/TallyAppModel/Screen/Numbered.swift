extension Array {
    /// The items, counted from one, as rows are.
    var numbered: [(number: Int, item: Element)] { enumerated().map { ($0.offset + 1, $0.element) } }

    /// The item whose number follows `prefix` in the id of its row.
    func numbered(_ id: String, _ prefix: String) -> Element? {
        guard id.hasPrefix(prefix), let number = Int(id.dropFirst(prefix.count)), indices.contains(number - 1) else { return nil }
        return self[number - 1]
    }
}
