import TallyWallet

/// A screen on which fields are switched off and on; their names are kept with what somebody wrote.
class PickingModel<Preview>: ScreenModel {
    /// Under which name they are kept.
    private let kept: String
    /// Whether a field is kept when it is switched on; otherwise when it is switched off.
    private let keepsOn: Bool
    // A number that was written wrongly is corrected where it stands.
    override var drawsUnread: Bool { true }

    private var answer: (picks: [String: String], preview: Preview)?

    init(_ app: AppModel, kept: String, keepsOn: Bool) {
        (self.kept, self.keepsOn) = (kept, keepsOn)
        super.init(app)
    }

    /// What exactly would be agreed to; none while something else is picked than what the wallet was asked about last.
    var asked: Preview? { answer.flatMap { $0.picks == picks ? $0.preview : nil } }

    /// Asks the wallet about what is picked now.
    func ask(_ preview: () throws -> Preview?) rethrows {
        let picked = picks
        answer = nil
        answer = try preview().map { (picked, $0) }
    }

    /// Everything but the id that the permission gets once it is given.
    private var picks: [String: String] { typed.filter { $0.key != "id" } }

    /// The fields that are kept.
    var fields: Set<String> { Set(written(kept).split(separator: " ").map(String.init)) }

    override func turn(_ id: String, on: Bool) async throws {
        let name = String(id.dropFirst("field-".count))
        let fields = on == keepsOn ? fields.union([name]) : fields.subtracting([name])
        typed[kept] = fields.sorted().joined(separator: " ")
        problem = nil
        await load()
    }

    override func type(_ id: String) async throws { await load() }

    /// A number that somebody wrote: none where nothing is, and nothing that can hold where it is no number.
    func number(in field: String) -> UInt32? {
        let text = written(field).trimmed
        return text.isEmpty ? nil : UInt32(text) ?? 0
    }
}
