/// Holds whoever comes, until it is opened; and tells when somebody came.
actor Gate {
    private var isOpen = false
    private var held: [CheckedContinuation<Void, Never>] = []
    private var visits = 0

    func pass() async {
        visits += 1
        if isOpen { return }
        await withCheckedContinuation { held.append($0) }
    }

    func open() {
        isOpen = true
        held.forEach { $0.resume() }
        held = []
    }

    func isVisited() async { while visits == 0 { await Task.yield() } }
}
