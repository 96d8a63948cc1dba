/// One listening for many who wait for its end.
actor Listening {
    private var running: Task<Void, any Error>?

    /// Listens, or waits with whoever does already.
    func join(_ listen: @escaping @Sendable () async throws -> Void) async throws {
        let task = running ?? Task(operation: listen)
        running = task
        defer { if running == task { running = nil } }
        try await task.value
    }

    /// Whoever listens from now on begins anew, however late the end of the last is heard of.
    func ended() { running = nil }
}
