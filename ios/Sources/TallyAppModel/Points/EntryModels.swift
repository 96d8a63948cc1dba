import TallyWallet

/// One part of the score, with everything that belongs to it.
final class FactorModel: ScreenModel {
    private let factor: PointsFactor?
    private var part: FactorPoints?
    private var entries: [HeldEntry] = []

    init(_ app: AppModel, factor: String) {
        self.factor = PointsFactor.allCases.first { $0.slug == factor }
        super.init(app)
    }

    override func read() async throws {
        let overview = try wallet.points.overview()
        let evaluation = overview.score?.evaluation ?? overview.forecast
        part = evaluation?.factors.first { $0.factor == factor }
        entries = overview.entries.filter { $0.factor == factor }
    }

    override func tap(_ id: String) async throws {
        if let entry = entries.numbered(id, "entry-") { await app.go(Route("entry", entry.id), from: self) }
    }

    override func draw() -> Screen {
        let view = EntryView(words: words, formats: formats)
        return part.map { view.factor($0, entries) } ?? unread(factor.map { words.points.factors[$0] } ?? "")
    }
}

/// One entry.
final class EntryModel: ScreenModel {
    private let id: String
    private var entry: HeldEntry?

    init(_ app: AppModel, id: String) {
        self.id = id
        super.init(app)
    }

    override func read() async throws { entry = try wallet.points.entry(id: id) }

    override func tap(_ id: String) async throws {
        guard let entry else { return }
        let way = id == "source" ? origin(entry) : id == "dispute" ? dispute(entry) : nil
        if let way { await app.go(way, from: self) }
    }

    private func origin(_ entry: HeldEntry) -> Route? {
        switch entry.source {
        case .bill: Route("bill", entry.sourceId)
        case .loan: Route("loan", entry.sourceId)
        case .order: Route("ride", entry.sourceId)
        case .account: nil
        }
    }

    private func dispute(_ entry: HeldEntry) -> Route? {
        switch entry.source {
        case .bill: Route("bill-dispute", entry.sourceId)
        case .order: Route("ride-dispute", entry.sourceId)
        default: nil
        }
    }

    override func draw() -> Screen {
        guard let entry else { return unread(words.points.entryTitle) }
        let about = EntryView(words: words, formats: formats).entry(entry)
        return Screen(words.points.entryTitle, words.notices(problem) + about)
    }
}

extension PointsFactor {
    /// The name of a part in an id.
    var slug: String {
        switch self {
        case .paymentHistory: "payment-history"
        case .fulfilment: "fulfilment"
        case .tenure: "tenure"
        case .identity: "identity"
        }
    }
}
