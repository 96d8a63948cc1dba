import TallyWallet

/// Allows less than before: fewer fields, or a shorter time.
final class NarrowModel: PickingModel<ConsentPreview> {
    private let days = "days"
    private let id: String
    private var consent: Consent?

    private static let without = "without"

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app, kept: Self.without, keepsOn: false)
    }

    override func read() async throws {
        let read = try wallet.consents.find(id: id)
        consent = read
        // Before anything is touched it would be no less, which is no fault of the person's.
        try ask {
            guard typed[Self.without] != nil || typed[days] != nil else { return nil }
            return try wallet.consents.previewNarrower(
                grant: id, fields: read.fields.filter { !fields.contains($0.wire) }, days: number(in: days))
        }
    }

    override func tap(_ id: String) async throws {
        guard id == "grant", let asked else { return }
        await doing(id) {
            let narrower = try await wallet.consents.grant(preview: asked, id: try kept("id"))
            await app.replace(Route("consent", narrower.id), from: self)
            await app.refresh()
        }
    }

    override func draw() -> Screen {
        let say = words.sharing
        guard let consent else { return unread(say.narrow) }
        let leftOut = fields
        let fields = consent.fields.map { field in
            Element.toggle(id: field.id, label: say.fields[field], on: !leftOut.contains(field.wire))
        }
        let shorter = Element.field(
            id: days, label: say.shareDays, value: written(days), kind: .amount, hint: say.lasts(at: consent.expiresAt))
        let elements =
            [.paragraph(words.allowed(consent))] + fields + [shorter, .paragraph(say.narrowWhat, quiet: true)]
        let allow = action("grant", say.narrow, .main, needsPerson: true, enabled: asked != nil)
        return Screen(say.narrow, words.notices(problem) + elements, bottom: [allow], secret: true)
    }
}
