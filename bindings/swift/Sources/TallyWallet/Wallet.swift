import Foundation
@_exported import TallyCore

/// One person's wallet on one phone.
///
/// Whatever is `async` may take long and runs outside of the calling thread; everything else is a short read that never waits
/// for the network. Every call may be made from everywhere, and from many places at once.
///
/// **Cancelling a task** never leaves anything half done. The calls of this class, and those of ``Payments`` that are written
/// with a code or a prepared payment, give a `CancellationError` at once while the core goes on to the end; ``untilCancelled(_:)``
/// does the same for any other call, which else waits for its end.
public final class Wallet: Sendable {
    package let core: TallyCore.Wallet
    private let changes: Changes

    package init(core: TallyCore.Wallet, changes: Changes) {
        self.core = core
        self.changes = changes
    }

    /// Opens the wallet in `directory`, or begins a new one there, out of reach of backups. Somebody else who has it open is
    /// waited for, for some seconds.
    public static func open(at directory: URL, vault: any Vault) async throws -> Wallet {
        try prepare(directory)
        let changes = Changes()
        let core = try await untilCancelled {
            try await TallyCore.Wallet.open(directory: directory.path, vault: vault, observer: changes)
        }
        return Wallet(core: core, changes: changes)
    }

    // MARK: What a wallet has

    /// The accounts and what is in them.
    public var accounts: Accounts { core.accounts() }

    /// Paying, and what was paid.
    public var payments: Payments { core.payments() }

    /// Bringing money in.
    public var topUps: TopUps { core.topups() }

    /// What the phone may do without a prompt.
    public var mandates: Mandates { core.mandates() }

    /// What is owed, and what was.
    public var bills: Bills { core.bills() }

    /// Points: what they are, why, and what would change them.
    public var points: Points { core.points() }

    /// What sellers offer for points.
    public var perks: Perks { core.perks() }

    /// Riding, and what was ridden.
    public var rentals: Rentals { core.rentals() }

    /// Borrowing, and what was borrowed.
    public var loans: Loans { core.loans() }

    /// Who asks for data, what was granted, and who looked.
    public var consents: Consents { core.consents() }

    /// Operations that have no receipt yet.
    public var outbox: Outbox { core.outbox() }

    // MARK: What happens in it

    /// What happened and was not handled yet, and then what happens, without an end.
    public var events: EventSequence { EventSequence(events: core.events(), changes: changes, goesOn: true) }

    /// What happened and was not handled yet; for a moment in the background.
    public var pendingEvents: EventSequence { EventSequence(events: core.events(), changes: changes, goesOn: false) }

    /// The answer to `question` now, and each time that it becomes another one; for screens:
    ///
    /// ```swift
    /// for try await balance in wallet.observe({ try $0.accounts.balance() }) { show(balance) }
    /// ```
    ///
    /// The question is asked outside of the main actor. Changes that come faster than the loop takes them are one.
    public func observe<Value: Equatable & Sendable>(
        _ question: @escaping @Sendable (Wallet) throws -> Value
    ) -> Observed<Value> {
        Observed(read: { try question(self) }, changes: changes)
    }

    // MARK: Its life

    /// Makes this phone a wallet. Safe to call again with the same invite after anything went wrong.
    @discardableResult
    public func enrol(invite: String, smallPayments: SmallPayments? = nil) async throws -> Membership {
        try await untilCancelled { [core] in try await core.enrol(invite: invite, smallPayments: smallPayments) }
    }

    /// Who this wallet is to its backend; none before it is enrolled.
    public func membership() throws -> Membership? { try core.membership() }

    /// Sends everything that can be sent, then takes everything that is new.
    @discardableResult
    public func sync() async throws -> SyncReport {
        try await untilCancelled { [core] in try await core.sync() }
    }

    /// Keeps the wallet in step until it is paused, and ends with an error when a person has to do something about it.
    ///
    /// However many call it, the wallet listens once. Whoever is cancelled stops waiting; the listening itself ends by
    /// ``pause(within:)`` alone.
    public func listen() async throws {
        try await untilCancelled { [core] in try await core.listen() }
    }

    /// Sends what it can, checkpoints and closes; on the way into the background. To be killed without it is as safe.
    public func pause(within deadline: Duration = .seconds(5)) async throws {
        try await untilCancelled { [core] in try await core.pause(deadline: TimeInterval(deadline)) }
    }

    /// Opens again after a pause. Somebody else who has the wallet open is waited for, for some seconds.
    public func resume() async throws {
        try await untilCancelled { [core] in try await core.resume() }
    }

    /// How many operations at least a ``wipe(force:)`` would lose: those without a receipt, and those in a quarantine that could
    /// not be taken over. A quarantine that cannot be read counts as one.
    public func unsent() async throws -> UInt32 {
        try await untilCancelled { [core] in try await core.unsent() }
    }

    /// Deletes everything that the wallet holds on this phone; refuses while operations are unsent, unless `force`.
    public func wipe(force: Bool = false) async throws {
        try await untilCancelled { [core] in try await core.wipe(force: force) }
    }

    /// Everything that the wallet knows, as JSON; `docs/export.md` says how to read it.
    public func export() async throws -> String {
        try await untilCancelled { [core] in try await core.export() }
    }

    /// A new id for an operation, for whoever wants to note it down before asking for it.
    public func newID() throws -> String { try core.newId() }
}

/// Makes the directory, and keeps it out of backups where there are any: a restored wallet would be a copy of another phone's.
private func prepare(_ directory: URL) throws {
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    #if canImport(Darwin)
        var directory = directory
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try directory.setResourceValues(values)
    #endif
}
