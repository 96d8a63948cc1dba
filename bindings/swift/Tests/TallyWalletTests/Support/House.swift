import Foundation
import TallyStage
import TallyWallet

/// A real backend, the world around it and phones in it, each in a directory of its own that goes away in the end.
struct House: Sendable {
    let stage: Stage
    let directory: URL
    let phones = Phones()

    /// Opens a house, lives in it, and takes it down whatever happened. The clock stands still unless it is told to move.
    static func open(
        seed: UInt64 = 1, now: Int64 = 1_767_225_600_000, _ live: @Sendable (House) async throws -> Void
    ) async throws {
        try await Stage.standing(seed: seed, now: now) { stage, directory in
            try await live(House(stage: stage, directory: directory))
        }
    }

    /// The world does something: `house.world("pass", ["seconds": 60])`.
    @discardableResult
    func world(_ world: String, _ arguments: [String: JSON] = [:]) async throws -> JSON {
        try await stage.world(world, arguments)
    }

    /// A phone's wallet, as the stage opens it: by the stage's clock and line.
    func wallet(of phone: String, in directory: URL, vault: any Vault) async throws -> Wallet {
        try await stage.wallet(of: phone, in: directory, vault: vault)
    }

    /// A phone that is a wallet and has money.
    func enrolled(_ phone: String = "ada") async throws -> Person {
        let vault = TurningVault()
        let wallet = try await wallet(of: phone, in: directory.appending(path: phone), vault: vault)
        try await wallet.enrol(invite: try await invite())
        _ = try await wallet.topUps.topUp(amount: euros(1_000_000))
        try await wallet.sync()
        return Person(phone: phone, wallet: wallet, vault: vault)
    }

    func invite() async throws -> String {
        try text("invite", in: try await world("invite"))
    }

    /// What is on the sticker at a merchant's till.
    func sticker(_ merchant: String = "bakery") async throws -> String {
        try text("code", in: try await world("merchant", ["merchant": .text(merchant)]))
    }

    /// How often money moved because of each operation.
    func books() async throws -> [String: JSON] {
        let books = try await world("books")
        guard books["holds"]?.bool == true else { throw Broken("the books do not add up") }
        return books["payments"]?.members ?? [:]
    }

    private func text(_ member: String, in came: JSON) throws -> String {
        guard let text = came[member]?.text else { throw Broken("there is no \(member) in \(came)") }
        return text
    }
}

/// Somebody with a phone.
struct Person: Sendable {
    let phone: String
    let wallet: Wallet
    let vault: TurningVault

    var payments: Payments { wallet.payments }

    @discardableResult
    func pay(_ code: String, _ minor: Int64) async throws -> Payment {
        let prepared = try await payments.prepare(code, amount: euros(minor))
        return try await payments.confirm(prepared.payment.id)
    }
}

func euros(_ minor: Int64) -> Money { Money(minor: minor, currency: "EUR") }

/// The error that `work` has to end with.
func walletError(of work: () async throws -> some Any) async throws -> WalletError {
    do {
        let came = try await work()
        throw Broken("nothing was thrown, and \(came) came")
    } catch let error as WalletError {
        return error
    }
}
