import Observation
import TallyWallet

/// The app without a pixel: the wallet, the screens that are open above each other, and the one that is seen.
@MainActor @Observable
public final class AppModel {
    /// The phone.
    @ObservationIgnored let outside: any Outside
    /// How everything is said.
    @ObservationIgnored let place: Place
    /// The screens that are open, the one that is seen last.
    public private(set) var stack: [Opened] = []

    @ObservationIgnored private var opened: Wallet?

    public init(outside: any Outside, place: Place) { (self.outside, self.place) = (outside, place) }

    /// The screen that is seen.
    public var screen: Screen { current?.screen ?? Screen("", back: false) }

    /// The tab that the person is in, however many screens are open above it.
    public var tab: Tab? { stack.first?.model.screen.tab }

    /// Where the person is.
    public var route: Route? { stack.last?.route }

    /// The wallet. Only ``OpeningModel`` is shown before there is one.
    var wallet: Wallet {
        guard let opened else { preconditionFailure("the wallet is not open") }
        return opened
    }

    /// Opens the wallet, and shows the first screen, or where the person was when they were ``saved``.
    public func start(saved: String? = nil) async {
        stack = [Opened(Route("opening"), OpeningModel(self, saved: saved))]
        await current?.act(.tap(OpeningModel.open))
    }

    /// The wallet is open; from here on screens read it.
    func begin(_ wallet: Wallet, saved: String?) async throws {
        opened = wallet
        let isMember = try wallet.membership() != nil
        let first = isMember ? Route.home : Route("welcome")
        let before = saved.map(restored) ?? []
        stack = isMember || before.first?.route.place == first.place ? before : []
        if stack.isEmpty { stack = [open(first)] }
        await current?.load()
    }

    /// Does what a person wants on the screen that is seen; comes back when it is done.
    public func act(_ intent: Intent) async {
        if case .tap(let id) = intent, let tab = Tab.allCases.first(where: { $0.id == id }) {
            await start(at: tab.root)
        } else {
            await current?.act(intent == .tap("back") ? .back : intent)
        }
    }

    /// Whether there is a wallet to read.
    public var isOpen: Bool { opened != nil }

    /// How much that was signed has not been sent yet.
    public var unsent: Int { (try? opened?.outbox.unsent().count) ?? 0 }

    /// Reads again what the screen shows.
    public func settle() async { await current?.load() }

    /// Fetches what is new, as a phone does by itself while the app is open, and shows it. Without a network nothing is lost by it.
    @discardableResult
    public func refresh() async throws -> WalletError? {
        var failed: WalletError?
        do {
            try await wallet.sync()
        } catch let error as WalletError {
            failed = error
        }
        await settle()
        return failed
    }

    /// Goes to another screen, if the person is still on the one from which they are sent.
    func go(_ route: Route, from model: ScreenModel) async {
        await move(from: model) { stack + [open(route)] }
    }

    /// Shows another screen in the place of the one from which the person is sent.
    func replace(_ route: Route, from model: ScreenModel) async {
        await move(from: model) { stack.dropLast() + [open(route)] }
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

    /// Whether going back leads out of the app.
    public var isAtTheBeginning: Bool { stack.count < 2 && !isTab }

    /// Where the person is and what they wrote, for when the app is killed. It has no secrets in it.
    public var saved: String { stack.map(\.saved).joined(separator: "\n") }

    /// Lets go of the wallet.
    public func close() async throws {
        try await opened?.pause()
        opened = nil
    }

    private var current: ScreenModel? { stack.last?.model }

    private var isTab: Bool { Tab.allCases.dropFirst().contains { $0.root == route } }

    private func move(from model: ScreenModel, to screens: () -> [Opened]) async {
        guard current === model else { return }
        stack = screens()
        await current?.load()
    }

    private func open(_ route: Route) -> Opened { Opened(route, places[route.place]!(self, route.of)) }

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
