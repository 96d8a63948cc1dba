import TallyWallet

/// Somebody asks for data: the very fields, and what leaves the phone if the answer is yes. Each that they can do without can be left
/// out, and the time can be made shorter.
final class RequestModel: PickingModel<ConsentPreview> {
    private let days = "days"
    private let id: String
    private var request: DataRequest?
    private var missing: Set<DataField> = []
    private var values: [DataField: String] = [:]

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app, kept: "without", keepsOn: false)
    }

    override func read() async throws {
        let read = try wallet.consents.request(id: id)
        request = read
        guard read.state == .requested else { return }
        missing = try wallet.consents.profile().missing
        values = [:]
        let there = read.fields.map(\.field).filter { !missing.contains($0) }
        if !there.isEmpty {
            values = formats.values(try wallet.consents.previewShare(fields: there, days: 1, openings: 1).json())
        }
        let isShort = read.fields.contains { $0.required && missing.contains($0.field) }
        try ask { isShort ? nil : try preview(there) }
    }

    private func preview(_ there: [DataField]) throws -> ConsentPreview {
        let preview = try wallet.consents.preview(
            request: id, fields: there.filter { !fields.contains($0.wire) }, days: number(in: days))
        values.merge(formats.values(preview.json())) { $1 }
        return preview
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "profile": await app.go(Route("profile"), from: self)
        case "notice": if let request { app.outside.openPage(request.noticeUrl) }
        case "grant": if let asked { await doing(id) { try await grant(asked) } }
        case "refuse": await doing(id) { request = try await wallet.consents.refuse(request: self.id) }
        default: break
        }
    }

    private func grant(_ preview: ConsentPreview) async throws {
        let consent = try await wallet.consents.grant(preview: preview, id: try kept("id"))
        await app.replace(Route("consent", consent.id), from: self)
        await app.refresh()
    }

    override func draw() -> Screen {
        guard let request else { return unread(words.sharing.requests) }
        let view = RequestView(words: words)
        guard request.state == .requested else {
            let answered = view.answered(request) + view.terms(request)
            return Screen(request.recipientName, words.notices(problem) + answered, secret: true)
        }
        let fields = view.fields(request, values, missing, leftOut: self.fields)
        let asks = fields + [view.days(request, typed[days])] + ends + view.terms(request)
        let title = words.sharing.grantTitle(recipient: request.recipientName)
        return Screen(title, words.notices(problem) + asks, bottom: answers, secret: true)
    }

    private var ends: [Element] {
        asked.map { [.paragraph(words.sharing.lasts(at: $0.expiresAt()), quiet: true)] } ?? []
    }

    private var answers: [Element] {
        [
            action("grant", words.sharing.grant, .main, needsPerson: true, enabled: asked != nil),
            action("refuse", words.sharing.refuse, .quiet),
        ]
    }
}
