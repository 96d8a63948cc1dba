import Foundation
import TallyWallet

/// What the vault hands to the core: the name of the key that it is sealed by, and the sealed secret behind it. Each sealing has a key of
/// its own, so that nothing that is sealed anew can take away what something older still needs.
public struct Sealed: Equatable, Sendable {
    /// Which key it is.
    public let key: UUID
    /// What it sealed.
    public let secret: Data

    /// A secret as a key sealed it.
    public init(key: UUID, secret: Data) { (self.key, self.secret) = (key, secret) }

    /// Reads what ``data`` wrote; none if it is something else.
    public init?(_ data: Data) {
        guard data.count > 16 else { return nil }
        let name = data.prefix(16).withUnsafeBytes { $0.loadUnaligned(as: uuid_t.self) }
        self.init(key: UUID(uuid: name), secret: Data(data.dropFirst(16)))
    }

    /// Both, one behind the other.
    public var data: Data { withUnsafeBytes(of: key.uuid) { Data($0) } + secret }
}

extension VaultSlot {
    /// The name of a key in the keychain. It never changes: a key under another name is lost.
    public func name(of key: UUID) -> String { "\(prefix).\(key.uuidString)" }

    /// Whether nothing else can be sealed yet as this is: the key of the database comes first, and only where there is none. So no key
    /// of before opens anything any more.
    public var beginsAWallet: Bool { self == .database }

    private var prefix: String {
        switch self {
        case .database: "app.tally.vault.database"
        case .device: "app.tally.vault.device"
        case .holder: "app.tally.vault.holder"
        }
    }
}
