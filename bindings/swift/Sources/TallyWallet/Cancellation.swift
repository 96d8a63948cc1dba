/// Waits for `work`, or for the task to be cancelled, whichever comes first.
///
/// The core does not stop half-way: what has begun goes on to its end. So whoever is cancelled here gets a
/// `CancellationError` at once and looks at the record afterwards (`payments.find(id:)`) to learn what came of it. A task that
/// was cancelled before begins nothing.
public func untilCancelled<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try Task.checkCancellation()
    let (results, answer) = AsyncThrowingStream<Result, any Error>.makeStream()
    Task {
        do {
            answer.yield(try await work())
        } catch {
            answer.finish(throwing: error)
        }
    }
    for try await result in results { return result }
    throw CancellationError()
}
