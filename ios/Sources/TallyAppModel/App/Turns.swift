/// Does one thing after the other, in the order in which they are wanted.
@MainActor
final class Turns {
    private var last: Task<Void, Never>?

    /// Does `work` once everything that was wanted before it is done.
    func take<Result: Sendable>(_ work: @escaping @MainActor () async throws -> Result) async throws -> Result {
        let before = last
        let next = Task {
            await before?.value
            return try await work()
        }
        last = Task { _ = await next.result }
        return try await next.value
    }

    /// The same where nothing can go wrong.
    func take<Result: Sendable>(_ work: @escaping @MainActor () async -> Result) async -> Result {
        let before = last
        let next = Task {
            await before?.value
            return await work()
        }
        last = Task { _ = await next.value }
        return await next.value
    }
}
