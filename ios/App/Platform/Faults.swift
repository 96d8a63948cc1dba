import Foundation
import Security
import TallyAppModel

extension VaultFault {
    /// What Foundation says.
    init(_ error: NSError) { self.init(domain: error.domain, code: error.code) }

    /// What the keychain says.
    init(_ status: OSStatus) { self.init(domain: Self.status, code: Int(status)) }

    /// What a function of Security left behind.
    init(_ failed: Unmanaged<CFError>?) {
        guard let error = failed?.takeRetainedValue() else { self.init(errSecItemNotFound); return }
        self.init(domain: CFErrorGetDomain(error) as String, code: CFErrorGetCode(error))
    }
}
