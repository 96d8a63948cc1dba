import TallyWallet

extension ScreenModel {
    /// Names of fields that are kept with what somebody wrote.
    func fields(in field: String) -> Set<String> { Set(written(field).split(separator: " ").map(String.init)) }

    /// Keeps or forgets one of them, and shows what that changes.
    func keep(_ isKept: Bool, _ id: String, in field: String) async {
        var fields = fields(in: field)
        let name = String(id.dropFirst("field-".count))
        if isKept { fields.insert(name) } else { fields.remove(name) }
        typed[field] = fields.sorted().joined(separator: " ")
        problem = nil
        await load()
    }

    /// A number that somebody wrote: none where nothing is, and nothing that can hold where it is no number.
    func number(in field: String) -> UInt32? {
        let text = written(field).trimmed
        return text.isEmpty ? nil : UInt32(text) ?? 0
    }
}
