import TallyStage

/// A verb that phones know: what it may be given, and what it does.
struct Verb: Sendable {
    typealias Act = @Sendable (Phone, Arguments) async throws -> JSON

    let arguments: Set<String>
    let act: Act

    /// Members that any step of a phone may have.
    private static let ofEveryStep: Set = ["phone", "do", "as", "expect", "fails", "note"]

    init(_ arguments: String..., act: @escaping Act) {
        (self.arguments, self.act) = (Set(arguments), act)
    }

    /// Does it, unless the step has something in it that this verb does not know.
    func done(by phone: Phone, as step: [String: JSON]) async throws -> JSON {
        let unknown = Set(step.keys).subtracting(arguments).subtracting(Verb.ofEveryStep)
        guard unknown.isEmpty else { throw Broken("unknown arguments: \(unknown.sorted())") }
        return try await act(phone, Arguments(step: step))
    }

    static let all: [String: Verb] = [life, money, borrowing, riding, consent, points, perks, proofs]
        .reduce(into: [:]) { $0.merge($1) { one, _ in fatalError("two verbs of one name: \(one)") } }
}
