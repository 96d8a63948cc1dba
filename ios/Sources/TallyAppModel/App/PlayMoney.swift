import Foundation
import TallyWallet

/// A wallet whose money is not real, with a small world around it that the phone carries along.
@MainActor
public protocol PlayMoney: AnyObject {
    var wallet: Wallet { get }

    /// The moment that it is in that world.
    var now: Date { get }

    /// What a camera would read from it; none where that world does not give it.
    func read(_ thing: Thing) async -> String?

    /// Ends that world; nothing is left of it.
    func close() async
}

/// What there is in that world to hold a camera over.
public enum Thing: String, CaseIterable, Sendable {
    case invite, bakery, transport, bike, landlord

    /// The id of the row that stands for it.
    public var id: String { "play-\(rawValue)" }
}

/// The phone while somebody tries the app on it: everything about money is the play world's, everything else the phone's.
final class Playing: Outside {
    let play: (any PlayMoney)?
    private let phone: any Outside
    private let world: any PlayMoney

    init(on phone: any Outside, with world: any PlayMoney) { (self.phone, self.world, play) = (phone, world, world) }

    func openWallet() async throws -> Wallet { world.wallet }

    /// Nothing of that world is on the phone.
    func erase() async {}

    var now: Date { world.now }

    /// That world is in the phone.
    var isOnline: Bool { true }

    /// Things are picked there; nobody has to be asked for a camera.
    var camera: CameraAccess { .allowed }

    func askForCamera() async -> CameraAccess { camera }

    func share(_ file: SharedFile) async { await phone.share(file) }

    func openPage(_ address: String) { phone.openPage(address) }

    func openSettings() { phone.openSettings() }
}
