import Foundation
import TallyStage
import TallyWallet

/// A phone in a scenario: a directory, a vault, and the wallet while it is open.
final class Phone: Sendable {
    let name: String
    let house: House
    private let state: Held

    init(name: String, house: House) {
        (self.name, self.house, state) = (name, house, Held())
    }

    private actor Held {
        var vault = TurningVault()
        var wallet: Wallet?
        func keep(_ wallet: Wallet?) { self.wallet = wallet }
        func keep(_ vault: TurningVault) { self.vault = vault }
    }

    var vault: TurningVault { get async { await state.vault } }
    var isOpen: Bool { get async { await state.wallet != nil } }

    var wallet: Wallet {
        get async throws {
            guard let wallet = await state.wallet else { throw Broken("\(name) is not open") }
            return wallet
        }
    }

    private var directory: URL { house.directory.appending(path: name) }

    func open() async throws {
        await state.keep(try await house.wallet(of: name, in: directory, vault: await vault))
    }

    func close() async throws {
        try await wallet.rest()
        await state.keep(nil as Wallet?)
    }

    /// Becomes what another phone is, which is closed.
    func copy(_ other: String) async throws {
        guard let other = await house.phones.find(other) else { throw Broken("there is no phone \(other)") }
        try FileManager.default.copyItem(at: other.directory, to: directory)
        await state.keep(await other.vault)
    }
}

/// The phones of a scenario, each made when it is first named.
actor Phones {
    private var known: [String: Phone] = [:]

    var all: [Phone] { known.values.sorted { $0.name < $1.name } }

    func find(_ name: String) -> Phone? { known[name] }

    func named(_ name: String, in house: House) -> Phone {
        let phone = known[name] ?? Phone(name: name, house: house)
        known[name] = phone
        return phone
    }
}
