import TallyWallet

/// What is signed and has no answer yet, and what could not be read and needs the person.
final class OutboxModel: ScreenModel {
    private var unsent: [PendingOperation] = []

    override func read() async throws { unsent = try wallet.outbox.unsent() }

    override func tap(_ id: String) async throws {
        if id == "refresh" { return await refresh() }
        guard let parked = unsent.numbered(id, "again-") else { return }
        await doing(id) {
            try await wallet.outbox.retry(id: parked.id)
            try await reread()
        }
    }

    override func draw() -> Screen {
        let list =
            unsent.isEmpty
            ? [.empty(words.common.outboxEmpty)] : unsent.numbered.flatMap { operation($0.number, $0.item) }
        let send = unsent.isEmpty ? [] : [action("refresh", words.common.refresh)]
        return Screen(words.common.outbox, words.notices(problem) + offline + list, bottom: send)
    }

    private func operation(_ number: Int, _ operation: PendingOperation) -> [Element] {
        let row = Element.row(
            title: words.common.operationKinds[operation.typ], detail: words.history.signedOn(at: operation.createdAt),
            value: words.common.operations[operation.state], icon: .file)
        guard operation.state == .parked else { return [row] }
        let again = action("again-\(number)", words.common.sendAgain)
        return [.group([row, .paragraph(words.common.parked), again])]
    }
}
