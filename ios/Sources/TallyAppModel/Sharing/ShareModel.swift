import TallyWallet

/// Shares data by oneself: what, how long, and how often the link may be opened.
final class ShareModel: PickingModel<SharePreview> {
    private let usual = ["days": "7", "openings": "3"]
    private var missing: Set<DataField> = []
    private var values: [DataField: String] = [:]

    init(_ app: AppModel) { super.init(app, kept: "picked", keepsOn: true) }

    private var chosen: [DataField] {
        DataField.allCases.filter { fields.contains($0.wire) && !missing.contains($0) }
    }

    override func read() async throws {
        missing = try wallet.consents.profile().missing
        let there = DataField.allCases.filter { !missing.contains($0) }
        values = formats.values(try wallet.consents.previewShare(fields: there, days: 1, openings: 1).json())
        try ask { chosen.isEmpty ? nil : try preview() }
    }

    private func preview() throws -> SharePreview {
        let preview = try wallet.consents.previewShare(fields: chosen, days: count("days"), openings: count("openings"))
        values.merge(formats.values(preview.json())) { $1 }
        return preview
    }

    private func count(_ field: String) -> UInt32 { UInt32(shown(field).trimmed) ?? 0 }

    private func shown(_ field: String) -> String { typed[field] ?? usual[field] ?? "" }

    override func tap(_ id: String) async throws {
        if id == "profile" { return await app.go(Route("profile"), from: self) }
        guard id == "share", let asked else { return }
        await doing(id) {
            let link = try await wallet.consents.share(preview: asked, id: try kept("id"))
            await app.replace(Route("consent", link.id), from: self)
            await app.refresh()
        }
    }

    override func draw() -> Screen {
        let say = words.sharing
        let limits: [Element] = [
            .field(id: "days", label: say.shareDays, value: shown("days"), kind: .amount),
            .field(id: "openings", label: say.shareOpenings, value: shown("openings"), kind: .amount),
        ]
        let body = [.paragraph(say.shareWhat)] + DataField.allCases.map(field) + limits + [.paragraph(say.exactly)]
        let share = action("share", say.grant, .main, needsPerson: true, enabled: asked != nil)
        return Screen(say.shareTitle, words.notices(problem) + body, bottom: [share], secret: true)
    }

    private func field(_ field: DataField) -> Element {
        let name = words.sharing.fields[field]
        if missing.contains(field) {
            return .row(title: name, value: words.sharing.notFilledIn, icon: .warning, id: "profile")
        }
        let said = words.sharing.yourValue(field: name, value: values[field] ?? "")
        return .toggle(id: field.id, label: said, on: chosen.contains(field))
    }
}
