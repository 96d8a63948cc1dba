import Foundation
import Observation
import TallyWallet

/// The app without a pixel: the wallet, the screens that are open above each other, and the one that is seen.
@MainActor @Observable
public final class AppModel {
    @ObservationIgnored private let phone: any Outside
    /// The phone, or a world with play money on it.
    @ObservationIgnored private(set) var outside: any Outside
    /// How everything is said.
    @ObservationIgnored let place: Place
    /// The screens that are open, the one that is seen last.
    public private(set) var stack: [Opened] = [] {
        didSet { isCameraLost = false }
    }

    /// How often a wallet was opened so far: after one was wiped or has rested there is another to ``watch()``.
    public internal(set) var openings = 0

    @ObservationIgnored private(set) var opened: Wallet?
    /// The person's own wallet, while they try another.
    @ObservationIgnored private(set) var own: Wallet?
    /// The world with play money did not give what was asked of it.
    @ObservationIgnored private var isRefused = false
    /// Told of every screen that is seen, however soon another takes its place: a test looks at what is there for a moment only.
    @ObservationIgnored var onDrawn: ((Screen) -> Void)?
    /// Somebody looks at the app.
    @ObservationIgnored var isSeen = false
    /// Somebody has looked since the app was started.
    @ObservationIgnored public internal(set) var isBegun = false
    /// Opening and closing the wallet: who comes back while it is being closed opens it afterwards.
    @ObservationIgnored let comingAndGoing = Turns()
    /// The wallet is closed, because nobody looks.
    @ObservationIgnored var isResting = false
    /// It will be closed, once what is being done is done.
    @ObservationIgnored var restsLater = false
    /// What was synced last while nobody looked, which may go on although nobody waits for it.
    @ObservationIgnored var unfinished: Task<Void, Never>?
    /// A link that was followed before there was a wallet to read, or in the middle of something.
    @ObservationIgnored var waitingLink: String?
    /// The camera did not work. It is tried again with whoever comes back, or goes to a scanner anew.
    @ObservationIgnored var isCameraLost = false
    /// Something changed while an action was being done, which shows what it knows.
    @ObservationIgnored private var hasMissed = false

    public init(outside: any Outside, place: Place) { (phone, self.outside, self.place) = (outside, outside, place) }

    /// The screen that is seen.
    public var screen: Screen { current?.screen ?? Screen("", back: false) }

    /// The tab that the person is in, however many screens are open above it: also before its screen is drawn, so that the bar stays.
    public var tab: Tab? { stack.first.flatMap { first in Tab.allCases.first { $0.root == first.route } } }

    /// What a tab is called.
    public func title(of tab: Tab) -> String {
        let words = place.words
        return switch tab {
        case .home: words.common.home
        case .history: words.history.title
        case .perks: words.perks.title
        case .sharing: words.sharing.title
        case .more: words.common.more
        }
    }

    /// Where the person is.
    public var route: Route? { stack.last?.route }

    /// The wallet that is open. Where there is none, whoever asks is told as by one that rests: somebody may still be reading when it is
    /// closed.
    var wallet: Wallet {
        get throws {
            guard let opened else { throw WalletError.paused }
            return opened
        }
    }

    /// Opens the wallet, and shows the first screen, or where the person was when they were ``saved``.
    public func start(saved: String? = nil) async {
        stack = [Opened(Route("opening"), OpeningModel(self, saved: saved))]
        await current?.act(.tap(OpeningModel.open))
    }

    /// The wallet is open; from here on screens read it.
    func begin(_ wallet: Wallet, saved: String?) async throws {
        (opened, openings, isResting) = (wallet, openings + 1, false)
        let isEnrolled = try wallet.membership() != nil
        // What comes before enrolment leads nowhere after it, and the other way round.
        stack = (saved.map(restored) ?? []).filter { beforeEnrolment.contains($0.route.place) != isEnrolled }
        if stack.isEmpty { stack = [open(isEnrolled ? .home : Route("welcome"))] }
        await current?.load()
        await followWaiting()
    }

    /// Does what a person wants on the screen that is seen, or, if they saw a place, only while they are still there; comes back when
    /// it is done.
    public func act(_ intent: Intent, seen place: String? = nil) async {
        guard place.map({ isStill($0, for: intent) }) ?? true else { return }
        if case .tap(let id) = intent { await touch(id) } else { await current?.act(intent) }
        await afterwards()
    }

    /// What waited until something was done: news, a link, and closing the wallet if the person has left.
    func afterwards() async {
        if hasMissed { await settle() }
        await followWaiting()
        if restsLater && current?.busy == nil { await restUnseen() }
    }

    /// Whether somebody who saw a place is still there. Writing goes on while its field is there.
    private func isStill(_ place: String, for intent: Intent) -> Bool {
        guard case .type(let id, _) = intent else { return place == screen.place }
        return place.split(separator: "?").first.map(String.init) == route?.description && screen.hasField(id)
    }

    /// What can be touched on every screen, and what is the screen's own.
    private func touch(_ id: String) async {
        if let tab = Tab.allCases.first(where: { $0.id == id }) {
            await start(at: tab.root)
        } else if let thing = Thing.allCases.first(where: { $0.id == id }) {
            await pick(thing)
        } else if id == leavePlay {
            await stopPlaying()
        } else if id == startAnew, let current, isOpen {
            await go(Route("wipe"), from: current)
        } else {
            await current?.act(id == "back" ? .back : .tap(id))
        }
    }

    /// Holds a camera over it, as it were.
    private func pick(_ thing: Thing) async {
        guard let play = outside.play else { return }
        let code = await play.read(thing)
        isRefused = code == nil
        if let code { await current?.act(.scanned(code)) } else { await settle() }
    }

    /// The screens are of another wallet than the one that is open: of play money that was left while nobody looked, when the person's own
    /// could not be shown.
    var isOutlived: Bool { isOpen && current?.isOfOpenWallet == false }

    /// Whether there is a wallet to read.
    public var isOpen: Bool { opened != nil }

    /// Lets go of a wallet that could not be opened again.
    func forget() { opened = nil }

    func drew(_ model: ScreenModel) { if model === current { onDrawn?(model.screen) } }

    /// Something changed that screens read.
    func changed() async {
        if current?.busy == nil { await settle() } else { hasMissed = true }
    }

    /// Reads again what the screen shows; nothing can be read while the wallet rests.
    public func settle() async {
        if isResting { return }
        hasMissed = false
        await current?.load()
    }

    /// Fetches what is new, as a phone does by itself while the app is open, and shows it. Without a network nothing is lost by it.
    @discardableResult
    public func refresh() async -> WalletError? {
        let failed = await orNothing { _ = try await wallet.sync() }
        await settle()
        return failed
    }

    /// Somebody pulls at the screen: what is new is fetched, and what could not be opened is tried once more.
    public func pull() async {
        guard let opened else { return await act(.tap(OpeningModel.open)) }
        await orNothing { _ = try await opened.sync() }
        await changed()
    }

    /// What goes wrong while nobody asked for anything is told by the screens: how old what they show is, and what waits to be sent.
    @discardableResult
    func orNothing(_ work: @MainActor () async throws -> Void) async -> WalletError? {
        do {
            try await work()
        } catch {
            return error as? WalletError
        }
        return nil
    }

    /// Goes to another screen, if the person is still on the one from which they are sent. What is `given` stands there as if it
    /// had been typed.
    func go(_ route: Route, from model: ScreenModel, given: [String: String] = [:]) async {
        await move(from: model) { stack + [open(route, given)] }
    }

    /// Shows another screen in the place of the one from which the person is sent.
    func replace(_ route: Route, from model: ScreenModel, given: [String: String] = [:]) async {
        await move(from: model) { stack.dropLast() + [open(route, given)] }
    }

    /// Shows the screen before the one that asks for it; the first one stays.
    func back(from model: ScreenModel) async {
        await move(from: model) {
            if stack.count > 1 { return stack.dropLast() }
            return isTab ? [open(.home)] : stack
        }
    }

    /// Leaves all screens for this one.
    func start(at route: Route) async {
        stack = [open(route)]
        await current?.load()
    }

    /// Somebody went back in the phone's own way, be it past several screens: what is above the first now, is seen already.
    public func wentBack(to above: [Opened]) {
        if above.count < stack.count - 1 && stack.dropFirst().starts(with: above) { shows(stack.prefix(1) + above) }
    }

    /// Somebody picked a tab, and the bar shows it already.
    public func went(to tab: Tab) { if self.tab != nil { shows([open(tab.root)]) } }

    private func shows(_ screens: [Opened]) {
        stack = screens
        Task {
            await settle()
            await afterwards()
        }
    }

    /// Whether going back leads out of the app.
    public var isAtTheBeginning: Bool { stack.count < 2 && !isTab }

    /// Where the person is and what they wrote, for when the app is killed. It has no secrets in it, and nothing of a world that is
    /// gone by then.
    public var saved: String {
        if outside.play != nil { return "" }
        if let opening = current as? OpeningModel { return opening.saved ?? "" }
        if isOutlived { return "" }
        return stack.map(\.saved).joined(separator: "\n")
    }

    /// Lets go of the wallet. From the first moment on nothing is read of it any more; and it rests even where its file could not be closed
    /// in time, which is as safe as being killed.
    public func close() async {
        await stopPlaying()
        isResting = true
        await orNothing { try await opened?.pause() }
        opened = nil
    }

    /// Begins as on the first day, once the wallet was wiped or where none can be opened.
    func beginAnew() async {
        // Where the wallet was, and not where the app is once it is closed: what is wiped in a world with play money is not the phone's.
        let there = outside
        await close()
        await there.erase()
        await start()
    }

    /// Goes into a world with play money, until the person leaves it; whether there was one.
    func tryOut() async throws -> Bool {
        guard let play = await phone.rehearse?() else { return false }
        (own, isRefused) = (opened, false)
        outside = Playing(on: phone, with: play)
        try await begin(play.wallet, saved: nil)
        return true
    }

    /// Leaves the world with play money, which ends it.
    public func stopPlaying() async {
        guard let play = outside.play, let own else { return }
        (outside, self.own) = (phone, nil)
        let failed = await orNothing { try await begin(own, saved: nil) }
        await play.close()
        // Their own could not be opened with the other when they came back.
        if failed != nil && isSeen { await openAgain(saved: nil) }
    }

    /// Over every screen, as long as money is not real; the way out is there where there is something to go back to.
    var mark: Mark? {
        guard outside.play != nil else { return nil }
        let words = place.words.play
        let leave = own.map { _ in Link(leavePlay, words.leave) }
        return Mark(text: words.mark, trouble: isRefused ? words.refused : nil, action: leave)
    }

    @ObservationIgnored private let leavePlay = "leave-play"

    @ObservationIgnored private let beforeEnrolment: Set = ["welcome", "keys", "invite"]

    var current: ScreenModel? { stack.last?.model }

    private var isTab: Bool { Tab.allCases.dropFirst().contains { $0.root == route } }

    private func move(from model: ScreenModel, to screens: () -> [Opened]) async {
        guard current === model else { return }
        stack = screens()
        await current?.load()
    }

    private func open(_ route: Route, _ given: [String: String] = [:]) -> Opened {
        guard let make = places[route.place] else { preconditionFailure("there is no place \(route.place)") }
        let model = make(self, route.of ?? "")
        model.typed = given
        return Opened(route, model)
    }

    private func restored(_ saved: String) -> [Opened] {
        saved.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let route = Route(reading: parts[0])
            guard places[route.place] != nil else { return nil }
            let opened = open(route)
            opened.write(parts.count > 1 ? parts[1] : "")
            return opened
        }
    }
}
