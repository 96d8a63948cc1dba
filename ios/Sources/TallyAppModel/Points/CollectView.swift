import TallyWallet

extension Words {
    /// The question whether entries may be held: exactly what is signed if the answer is yes. Without terms there is nothing to ask
    /// yet.
    func collect(_ asked: CollectionPreview?) -> [Element] {
        guard let asked else { return [.paragraph(common.neverSynced)] }
        let (say, terms) = (points, asked.terms())
        let sentences = [
            say.collectWhat(controller: terms.controller, sources: asked.sources().map { say.sources[$0] }),
            say.collectSince(at: asked.since()), say.collectUntil(at: asked.expiresAt()),
            say.collectKept(count: Int(terms.retentionDays)),
        ]
        let notice = Element.action(id: "notice", label: say.readNotice, role: .quiet)
        return [.group(title: say.collectTitle, sentences.map { .paragraph($0) } + [notice])]
    }
}
