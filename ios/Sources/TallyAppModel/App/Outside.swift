import Foundation
import TallyWallet

/// What the app needs of the phone that it runs on.
@MainActor
public protocol Outside: AnyObject {
    /// Opens the wallet of this phone, or begins it. Throws what the wallet throws.
    func openWallet() async throws -> Wallet

    /// Deletes whatever is left of a wallet that was wiped, or that nothing can open any more: its keys and its folder. What cannot be
    /// deleted now goes when the next wallet begins.
    func erase() async

    /// The moment that it is.
    var now: Date { get }

    /// Whether there is a network, as far as the phone knows.
    var isOnline: Bool { get }

    /// Whether codes can be read with a camera, as far as it is known without asking.
    var camera: CameraAccess { get }

    /// Asks the person for the camera, and tells what came of it.
    func askForCamera() async -> CameraAccess

    /// Hands a file to whatever the person picks.
    func share(_ file: SharedFile) async

    /// Shows a ``webPage(_:)``, such as a privacy notice, in the phone's browser.
    func openPage(_ address: String)

    /// Shows the phone's own settings, where a screen lock is set.
    func openSettings()

    /// The play money that the app is tried with; none where money is real.
    var play: (any PlayMoney)? { get }

    /// Begins a world with play money, or gives none if that cannot be done now. There is no such thing where the app has no such
    /// world in it, as an app that is for money alone.
    var rehearse: (@MainActor () async -> (any PlayMoney)?)? { get }
}

extension Outside {
    /// Money is real, unless somebody says otherwise.
    public var play: (any PlayMoney)? { nil }

    /// An app is for money alone, unless somebody says otherwise.
    public var rehearse: (@MainActor () async -> (any PlayMoney)?)? { nil }
}

/// A page of the web by its address, if it is one: whatever else an address could start on a phone is not what somebody asked for.
public func webPage(_ address: String) -> URL? {
    guard let page = URL(string: address), page.scheme?.lowercased() == "https", page.host() != nil else { return nil }
    return page
}

/// What is known of the camera.
public enum CameraAccess: Sendable { case allowed, notAsked, refused, none }

/// A file on its way to another app. It is written nowhere but where the person sends it.
public struct SharedFile: Equatable, Identifiable, Sendable {
    public let name: String
    /// Its media type, such as `application/json`.
    public let type: String
    public let text: String

    public var id: String { name }

    /// What Apple calls its type.
    public var uniformType: String { type == "application/json" ? "public.json" : "public.plain-text" }
}
