import Observation
import TallyWallet

/// What one screen knows, and what it does. It reads the wallet, draws a ``Screen`` out of what it read, and acts on what a person
/// does.
@MainActor @Observable
public class ScreenModel {
    /// The screen as it is now.
    public private(set) var screen = Screen("")

    @ObservationIgnored unowned let app: AppModel

    /// The way to this screen.
    @ObservationIgnored var route = Route("")

    /// What somebody wrote, by the field's id. It comes back after the app was killed, but for the fields that ``forgets``.
    @ObservationIgnored var typed: [String: String] = [:]

    /// The action that is being done.
    @ObservationIgnored private(set) var busy: String?

    /// The person is asked for finger, face or code by that action.
    @ObservationIgnored private var asksPerson = false

    /// Why the last action was not done, or the wallet not read.
    @ObservationIgnored var problem: WalletError? {
        didSet { isOfReading = false }
    }

    /// The problem is one of reading, which is over once that works.
    @ObservationIgnored private var isOfReading = false
    /// The last reading failed.
    @ObservationIgnored private var isUnread = false
    @ObservationIgnored private var wasRead = false
    @ObservationIgnored private let reading = Turns()
    @ObservationIgnored private var reads = 0
    /// What is said above everything else, until the person does the next thing.
    @ObservationIgnored private var aside: Element?

    /// The wallet that was open when this screen was made.
    @ObservationIgnored private let mine: Wallet?

    init(_ app: AppModel) { (self.app, mine) = (app, app.opened) }

    /// The wallet that this screen is about, for as long as that is the one that is open. What is still being done once it is closed, or
    /// once the person's own has taken the place of play money, ends as at a wallet that rests, and never goes on with another.
    var wallet: Wallet {
        get throws {
            let open = try app.wallet
            guard isOfOpenWallet else { throw WalletError.paused }
            return open
        }
    }

    /// Whether the wallet that this screen is about is the one that is open.
    var isOfOpenWallet: Bool { app.opened === mine }

    var words: any Words { app.place.words }
    var formats: any Formats { app.place.formats }

    // MARK: What a screen decides

    /// Whether this screen is of use although the wallet could not be read, and says itself that it could not.
    var drawsUnread: Bool { false }

    /// Fields whose text is not kept while the app is killed.
    var forgets: Set<String> { [] }

    /// Reads what the wallet holds: when the screen is shown, and whenever something changed.
    func read() async throws {}

    /// The screen, out of what was read, typed and done.
    func draw() -> Screen { Screen("") }

    /// Somebody touched this.
    func tap(_ id: String) async throws {}

    /// Somebody turned this switch.
    func turn(_ id: String, on: Bool) async throws {}

    /// Somebody picked this.
    func choose(_ id: String, option: String) async throws {}

    /// Somebody wrote into this field; ``typed`` has it already.
    func type(_ id: String) async throws {}

    /// The camera read a code.
    func scanned(_ text: String) async throws {}

    /// The camera saw no code for a moment.
    func lookedAway() {}

    /// Somebody wants to go back: whether that closed something on this screen, so that it stays.
    func closes() -> Bool { false }

    // MARK: What all screens do

    /// Reads and draws anew. Where another reading waits already, that one shows what is newest.
    func load() async {
        reads += 1
        let number = reads
        await reading.take {
            guard number == self.reads else { return }
            let failed = await self.failing { try await self.read() }
            if failed != nil || self.isOfReading { self.problem = failed }
            (self.isOfReading, self.isUnread) = (failed != nil, failed != nil)
            if failed == nil { self.wasRead = true }
        }
        redraw()
    }

    /// Reads anew as a part of an action, whose problem it is if that fails. One reading never gets between another.
    func reread() async throws { try await reading.take { try await self.read() } }

    /// Does what a person wants; comes back when it is done. While one action goes on, another tap is none.
    func act(_ intent: Intent) async {
        // A camera looks on by itself: what it reads counts once something is done with it.
        if !intent.isOfCamera { aside = nil }
        switch intent {
        case .tap(let id): await unlessBusy { try await self.touched(id) }
        case .turn(let id, let on): await unlessBusy { try await self.turn(id, on: on) }
        case .choose(let id, let option): await unlessBusy { try await self.choose(id, option: option) }
        case .scanned(let text): await unlessBusy { try await self.scanned(text) }
        case .lookedAway: lookedAway()
        case .type(let id, let text): await wrote(text, in: id)
        case .back: if !closes() { await app.back(from: self) }
        }
        redraw()
    }

    /// Does `work` as the action `id`, which is busy meanwhile. What goes wrong is the screen's ``problem`` afterwards. It `asksPerson`
    /// where the button that was touched says so, whether or not that is still seen.
    func doing(_ id: String, asksPerson: Bool = false, _ work: @MainActor () async throws -> Void) async {
        (busy, problem, aside, self.asksPerson) = (id, nil, nil, asksPerson || screen.needsPerson(id))
        redraw()
        await trying(work)
        (busy, self.asksPerson) = (nil, false)
    }

    /// Fetches what is new because somebody asked for it.
    func refresh() async {
        await doing("refresh") { if let failed = await app.refresh() { throw failed } }
    }

    /// Says something above this screen that came from elsewhere, until the person does the next thing.
    func say(_ notice: Element) {
        aside = notice
        redraw()
    }

    /// Shows what is known now.
    func redraw() {
        var drawn = draw()
        // What was never read is not shown as if there were none of it.
        if isUnread && !wasRead && !drawsUnread { drawn = unread(drawn.title, tab: drawn.tab) }
        drawn.elements = [aside].compactMap { $0 } + drawn.elements
        (drawn.mark, drawn.asksPerson) = (app.mark, asksPerson)
        drawn = drawn.on(route)
        if drawn == screen { return }
        screen = drawn
        app.drew(self)
    }

    /// What stands in a field.
    func written(_ field: String) -> String { typed[field] ?? "" }

    /// The amount that stands in a field, if it is one.
    func written(_ field: String, in currency: String) -> Money? {
        amount(written(field), in: currency, decimalSign: app.place.decimalSign)
    }

    /// An id that is kept with what somebody wrote, so that whoever comes back asks for the same thing and not for another.
    func kept(_ field: String) throws -> String {
        let id = try typed[field] ?? wallet.newID()
        typed[field] = id
        return id
    }

    /// An action of this screen, busy while it is done and off while another is.
    func action(
        _ id: String, _ label: String, _ role: ActionRole = .other, needsPerson: Bool = false, enabled: Bool = true,
        spoken: String? = nil
    ) -> Element {
        .action(
            id: id, label: label, role: role, enabled: enabled && (busy == nil || busy == id), busy: busy == id,
            needsPerson: needsPerson, spoken: spoken)
    }

    private func touched(_ id: String) async throws {
        if id == readAgain { await load() } else { try await tap(id) }
    }

    private func unlessBusy(_ work: @MainActor () async throws -> Void) async {
        if busy == nil { await trying(work) }
    }

    private func wrote(_ text: String, in id: String) async {
        (typed[id], problem) = (text, nil)
        await trying { try await self.type(id) }
    }

    private func trying(_ work: @MainActor () async throws -> Void) async {
        if let failed = await failing(work) { problem = failed }
    }

    private func failing(_ work: @MainActor () async throws -> Void) async -> WalletError? {
        do {
            try await work()
        } catch let error as WalletError {
            return error
        } catch {
            // Whoever cancelled looks no longer.
            assert(error is CancellationError, "\(error)")
        }
        return nil
    }

    /// What is seen of a screen that could not be read: why, and how to try again.
    func unread(_ title: String, tab: Tab? = nil) -> Screen {
        let retry = Link(readAgain, words.common.retry)
        let why = problem.map { words.notice($0, action: retry) } ?? .progress(words.common.loading)
        return Screen(title, [why], back: tab == nil, tab: tab)
    }

    /// Hands a file to whatever the person picks.
    func share(_ name: String, _ text: String, type: String = "application/json") async {
        let file = SharedFile(name: name, type: type, text: text)
        await app.outside.share(app.outside.play == nil ? file : file.ofPlayMoney(words.play.mark))
    }

    @ObservationIgnored private let readAgain = "read-again"
}
