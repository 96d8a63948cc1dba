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
        guard let opened else { return await start(saved: saved) }
        await comingAndGoing.take {
            guard await self.wake() else { return await self.openAgain(saved: saved) }
            await self.orNothing { try await self.begin(opened, saved: saved) }
        }
    }

    /// Nobody looks any more: what waits is sent, and the file is closed. Whoever is in the middle of something is not interrupted:
    /// being killed is as safe as resting.
    public func leave() async {
        isSeen = false
        await comingAndGoing.take { if !self.isSeen { await self.rest() } }
    }

    /// Somebody looks again, or for the first time.
    public func comeBack() async {
        isSeen = true
        await comingAndGoing.take {
            guard self.isSeen, self.isOpen else { return }
            guard await self.wake() else { return await self.openAgain(saved: self.saved) }
            self.openings += 1
            await self.settle()
            await self.followWaiting()
        }
    }

    /// Sends and fetches while nobody looks, because the system lets the app; tells how much could not be sent.
    public func syncUnseen() async -> Int {
        if !isOpen { await start() }
        guard isOpen, await comingAndGoing.take({ await self.wake() }) else { return 0 }
        await refresh()
        let left = unsent
        await comingAndGoing.take { if !self.isSeen { await self.rest() } }
        return left
    }

    /// How much that was signed has not been sent yet.
    public var unsent: Int { (try? opened?.outbox.unsent().count) ?? 0 }

    /// There is a network again, or none any more: the screen says so, and what waits is sent at once. A world with play money has no
    /// network.
    public func networkChanged() async {
        guard isSeen, !isResting, outside.play == nil, let opened else { return }
        await changed()
        guard outside.isOnline, (try? opened.membership()) != nil else { return }
        await orNothing { _ = try await opened.sync() }
        await changed()
    }

    /// Goes where a link of Tally's leads that was opened elsewhere on the phone: at once, or as soon as there is a wallet that says
    /// whose it is.
    public func follow(_ link: String) async {
        waitingLink = link
        await followWaiting()
    }

    /// An invite leads to becoming a wallet, which the person still has to agree to; everything else is for whoever is one: paying,
    /// or somebody's question for data. Neither is for whoever is on the other side of that.
    func followWaiting() async {
        guard let link = waitingLink, isOpen, !isResting else { return }
        waitingLink = nil
        await stopPlaying()
        let membership = try? opened.map { try $0.membership() != nil }
        guard let isEnrolled = membership, isEnrolled != link.hasPrefix("tally:enrol?") else { return }
        if link == "tally:pay" {
            await start(at: Route("scan"))
        } else if isEnrolled {
            await start(at: Route("request-scan"))
            await act(.scanned(link))
        } else {
            await start(at: Route("welcome"), under: Route("invite"))
            await act(.tap(CodeReader.paste))
            await act(.type("invite", text: link))
        }
    }

    /// Closes the wallets that are open, and whatever is being done goes on.
    private func rest() async {
        if current?.busy != nil { return }
        isResting = true
        for wallet in [opened, own].compactMap({ $0 }) {
            await orNothing { try await wallet.pause(within: .seconds(3)) }
        }
    }

    /// Opens the wallet from the beginning, because it could not be opened again: a wallet that rests still holds its folder.
    private func openAgain(saved: String?) async {
        forget()
        await start(saved: saved)
    }

    /// Opens them again; whether that could be done.
    private func wake() async -> Bool {
        for wallet in [own, opened].compactMap({ $0 }) {
            if await orNothing({ try await wallet.resume() }) != nil { return false }
        }
        isResting = false
        return true
    }
}
