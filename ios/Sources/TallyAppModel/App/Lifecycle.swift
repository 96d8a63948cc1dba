import Foundation
import TallyWallet

/// What happens to the app rather than on it: it is looked at and left, a link is opened elsewhere, a network comes and goes.
extension AppModel {
    /// Keeps what is seen in step with the wallet, and the wallet with its backend, for as long as the app is looked at.
    public func watch() async {
        guard let opened else { return }
        async let listening = orNothing { try await opened.listen() }
        await orNothing {
            for try await _ in opened.observe({ _ in UUID() }) where opened === self.opened { await changed() }
        }
        _ = await listening
    }

    /// Somebody looks for the first time since the app was started, and is where they were when they were ``saved``. The system may have
    /// let the app sync before.
    public func begin(saved: String?) async {
        if isBegun { return }
        isBegun = true
        await comingAndGoing.take {
            guard let opened = self.opened else { return await self.start(saved: saved) }
            guard await self.wake() else { return await self.openAgain(saved: saved) }
            await self.orNothing { try await self.begin(opened, saved: saved) }
        }
        // Whoever left while it was being opened.
        await restUnseen()
    }

    /// Nobody looks any more: what waits is sent, and the file is closed. Whoever is in the middle of something is not interrupted: that
    /// is done first, and being killed meanwhile is as safe as resting.
    public func leave() async {
        isSeen = false
        await restUnseen()
    }

    /// Somebody looks again, or for the first time.
    public func comeBack() async {
        (isSeen, restsLater, isCameraLost) = (true, false, false)
        await comingAndGoing.take {
            guard self.isSeen, self.isOpen else { return }
            guard await self.wake() else { return await self.openAgain(saved: self.saved) }
            if self.isOutlived, let opened = self.opened {
                _ = await self.orNothing { try await self.begin(opened, saved: self.saved) }
                return
            }
            self.openings += 1
            await self.settle()
            await self.followWaiting()
        }
    }

    /// Sends and fetches while nobody looks, because the system lets the app; tells how much could not be sent, if the wallet
    /// could be opened to look. Where the system wants no more of it, the task is cancelled: that ends at once what could take long, and the
    /// wallet is closed all the same. What is cancelled before it opened anything does nothing.
    public func syncUnseen() async -> Int? {
        // Here and not in the turn, which goes on when the task is cancelled.
        if let unfinished { try? await untilCancelled { await unfinished.value } }
        if Task.isCancelled { return unsent }
        let isAwake = await comingAndGoing.take {
            if !self.isOpen { await self.start(saved: self.saved) }
            return self.isOpen ? await self.wake() : false
        }
        guard isAwake, let real else { return nil }
        let sync = Task {
            _ = await self.orNothing { if try real.membership() != nil { _ = try await real.sync() } }
        }
        unfinished = sync
        try? await untilCancelled { await sync.value }
        await settle()
        let left = unsent
        await restUnseen()
        return left
    }

    /// How much that was signed has not been sent yet; none where no wallet is open that says so.
    public var unsent: Int? { try? real?.outbox.unsent().count }

    /// The wallet for people's money, which play money only stands in front of.
    private var real: Wallet? { own ?? opened }

    /// There is a network again, or none any more: the screen says so, and what waits is sent at once. A world with play money has no
    /// network.
    public func networkChanged() async {
        guard isSeen, !isResting, outside.play == nil, let opened else { return }
        await changed()
        guard outside.isOnline, (try? opened.membership()) != nil else { return }
        await orNothing { _ = try await opened.sync() }
        await changed()
    }

    /// The camera does not work, or not any more: the screen says so once, and has the other way to a code.
    public func lostCamera() async {
        isCameraLost = true
        await settle()
    }

    /// What is known of the camera now.
    var camera: CameraAccess { isCameraLost && outside.camera == .allowed ? .none : outside.camera }

    /// Goes where a link of Tally's leads that was opened elsewhere on the phone, on top of where the person is: at once, or as soon as there
    /// is a wallet that says whose it is, nothing is being done, and no question is open.
    public func follow(_ link: String) async {
        waitingLink = link
        await afterwards()
    }

    /// Another may come meanwhile. One that met a wallet that was being closed waits until it is open again.
    func followWaiting() async {
        while mayFollow, let link = waitingLink {
            waitingLink = nil
            let failed = await orNothing { try await self.lead(link) }
            let why = failed ?? (isResting ? self.current?.problem : nil)
            guard why?.details.name == "paused" else { continue }
            waitingLink = waitingLink ?? link
            return
        }
    }

    /// There is a wallet that says whose a link is, nothing is being done, and no question is open.
    private var mayFollow: Bool {
        guard isOpen, !isResting, let current else { return false }
        return current.busy == nil && current.screen.dialog == nil
    }

    /// An invite leads to becoming a wallet, which the person still has to agree to; everything else is for whoever is one: paying, or
    /// somebody's question for data, which is not the play world's. What is for whoever is on the other side of that changes nothing, and
    /// says so.
    private func lead(_ link: String) async throws {
        guard let target = LinkTarget(of: link) else { return current?.say(place.words.linkUnknown) ?? () }
        let isMember = try (target == .paying ? wallet : own ?? wallet).membership() != nil
        if isMember == (target == .invite) { return current?.say(place.words.senseless(target)) ?? () }
        if target == .invite { await stopPlaying() }
        if let current, route?.place != target.place { await go(Route(target.place), from: current) }
        for intent in target.intents(link) { await current?.act(intent) }
    }

    /// Closes the wallets that are open, if nobody looks; in less time where the system wants no more of it.
    func restUnseen() async {
        let granted: Duration = Task.isCancelled ? .seconds(2) : .seconds(3)
        await comingAndGoing.take { if !self.isSeen { await self.rest(within: granted) } }
    }

    /// What is being done goes on, and the wallets are closed after it.
    private func rest(within granted: Duration) async {
        restsLater = current?.busy != nil
        if restsLater { return }
        isResting = true
        for wallet in [opened, own].compactMap({ $0 }) { await orNothing { try await wallet.pause(within: granted) } }
    }

    /// What could not be wiped is there as before: it is opened again if that put it to rest, and watched anew.
    func goOn() async {
        _ = await resume()
        openings += 1
    }

    /// Opens the wallet from the beginning, because it could not be opened again: a wallet that rests still holds its folder.
    func openAgain(saved: String?) async {
        forget()
        await start(saved: saved)
    }

    /// Opens them again; whether that could be done.
    private func wake() async -> Bool {
        if await resume() { return true }
        // The core goes on with a sync that the system wanted no more of, and holds its folder until then. Whoever has waited this long is
        // told, and can try again.
        if let unfinished { await end(of: unfinished, within: .seconds(10)) }
        return await resume()
    }

    /// Whoever tries another wallet does not need their own until they leave that.
    private func resume() async -> Bool {
        if let own { await orNothing { try await own.resume() } }
        guard let opened, await orNothing({ try await opened.resume() }) == nil else { return false }
        isResting = false
        return true
    }
}

/// Waits for the end of `task`, but not for longer than this.
private func end(of task: Task<Void, Never>, within bound: Duration) async {
    let waiting = Task { _ = try? await untilCancelled { await task.value } }
    let limit = Task {
        try? await Task.sleep(for: bound)
        waiting.cancel()
    }
    await waiting.value
    limit.cancel()
}
