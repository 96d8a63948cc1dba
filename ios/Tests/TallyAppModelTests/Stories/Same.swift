import Foundation
import TallyAppModel
import TallyWallet

/// A phone whose wallet is open already, so that a second app can be looked at beside the first.
@MainActor
final class Same: Outside {
    private let wallet: Wallet
    private let other: any Outside

    init(wallet: Wallet, as other: any Outside) { (self.wallet, self.other) = (wallet, other) }

    var now: Date { other.now }
    var isOnline: Bool { other.isOnline }
    var camera: CameraAccess { other.camera }
    var rehearse: (@MainActor () async -> (any PlayMoney)?)? { other.rehearse }

    func openWallet() async throws -> Wallet { wallet }
    func erase() async {}
    func askForCamera() async -> CameraAccess { camera }
    func share(_ file: SharedFile) async {}
    func openPage(_ address: String) {}
    func openSettings() {}
}
