import TallyWallet
import Testing

@Suite struct CancellationTests {
    /// Work that ends when it is told to, and counts how often it began and ended.
    private actor Work {
        private(set) var begun = 0
        private(set) var done = 0
        private var waiting: CheckedContinuation<Void, Never>?

        func run() async -> Int {
            begun += 1
            await withCheckedContinuation { waiting = $0 }
            done += 1
            return done
        }

        func isBegun() async { while waiting == nil { await Task.yield() } }
        func isDone() async { while done == 0 { await Task.yield() } }
        func finish() { waiting?.resume() }
    }

    @Test func aCancelledTaskStopsWaitingAndTheWorkGoesOn() async throws {
        let work = Work()
        let task = Task { try await untilCancelled { await work.run() } }
        await work.isBegun()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(await work.done == 0)
        await work.finish()
        await work.isDone()
    }

    @Test func aTaskThatIsCancelledBeforeBeginsNothing() async {
        let work = Work()
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await untilCancelled { await work.run() }
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(await work.begun == 0)
    }

    @Test func whatComesAndWhatIsThrownArriveAsTheyAre() async throws {
        #expect(try await untilCancelled { 7 } == 7)
        await #expect(throws: VaultError.self) { try await untilCancelled { throw VaultError.LockedOut } }
    }
}
