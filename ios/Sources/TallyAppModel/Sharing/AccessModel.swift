import TallyWallet

/// Who read what and when, and who tried to. Each leads to the permission that they used.
final class AccessModel: ScreenModel {
    private var accesses: [DataAccess] = []
    private var sellers: [String: String] = [:]

    override func read() async throws {
        accesses = try wallet.consents.access(limit: 100).items
        let consents = try accesses.map(\.consent).unique.map { try wallet.consents.find(id: $0) }
        sellers = Dictionary(uniqueKeysWithValues: consents.compactMap { one in one.sellerName.map { (one.id, $0) } })
    }

    override func tap(_ id: String) async throws {
        if let access = accesses.numbered(id, "access-") { await app.go(Route("consent", access.consent), from: self) }
    }

    override func draw() -> Screen {
        let rows = accesses.numbered.map { number, access in
            Element.row(
                title: words.looked(access, sellers[access.consent]), detail: words.aside(access), icon: access.icon,
                id: "access-\(number)")
        }
        let list = rows.isEmpty ? Element.empty(words.sharing.accessEmpty) : .group(rows)
        return Screen(
            words.sharing.accessTitle,
            words.notices(problem) + [list, .paragraph(words.sharing.cannotFollow, quiet: true)])
    }
}
