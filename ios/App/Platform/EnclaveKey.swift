import Foundation
import LocalAuthentication
import Security
import TallyAppModel
import TallyWallet

/// A P-256 key of the Secure Enclave. Anybody may seal with it; opening asks whom its protection names.
struct EnclaveKey {
    private let key: SecKey
    private static let algorithm = SecKeyAlgorithm.eciesEncryptionCofactorVariableIVX963SHA256AESGCM

    /// The key of a name, which `prompt` asks for; none if there is none.
    static func find(_ name: String, _ prompt: LAContext) throws -> EnclaveKey? {
        var query = named(name)
        query[kSecReturnRef as String] = true
        query[kSecUseAuthenticationContext as String] = prompt
        var found: CFTypeRef?
        let status = SecItemCopyMatching(foundation(query), &found)
        if status == errSecItemNotFound { return nil }
        guard status == errSecSuccess, let found else { throw VaultFault(status) }
        // A key was asked for; to a type of Core Foundation there is no other cast.
        // swift-format-ignore: NeverForceUnwrap
        return EnclaveKey(key: found as! SecKey)
    }

    /// A new key.
    static func make(_ name: String, _ protection: Protection) throws -> EnclaveKey {
        var failed: Unmanaged<CFError>?
        guard let access = SecAccessControlCreateWithFlags(nil, protection.accessible, protection.flags, &failed) else {
            throw VaultFault(failed)
        }
        var attributes = named(name)
        attributes[kSecAttrKeySizeInBits as String] = 256
        attributes[kSecAttrTokenID as String] = kSecAttrTokenIDSecureEnclave
        attributes[kSecPrivateKeyAttrs as String] = [
            kSecAttrIsPermanent as String: true, kSecAttrAccessControl as String: access,
            kSecAttrApplicationTag as String: Data(name.utf8),
        ]
        guard let key = SecKeyCreateRandomKey(foundation(attributes), &failed) else { throw VaultFault(failed) }
        return EnclaveKey(key: key)
    }

    /// Deletes every key of the vault: the app has no others in the enclave.
    static func forgetAll() throws {
        let all: [String: Any] = [
            kSecClass as String: kSecClassKey, kSecAttrKeyType as String: kSecAttrKeyTypeECSECPrimeRandom,
            kSecAttrTokenID as String: kSecAttrTokenIDSecureEnclave,
        ]
        let status = SecItemDelete(foundation(all))
        guard [errSecSuccess, errSecItemNotFound].contains(status) else { throw VaultFault(status) }
    }

    func seal(_ secret: Data) throws -> Data {
        var failed: Unmanaged<CFError>?
        guard let open = SecKeyCopyPublicKey(key) else { throw VaultFault(errSecItemNotFound) }
        let sealed = SecKeyCreateEncryptedData(open, Self.algorithm, NSData(data: secret) as CFData, &failed)
        guard let sealed else { throw VaultFault(failed) }
        return Data(referencing: sealed as NSData)
    }

    func open(_ sealed: Data) throws -> Data {
        var failed: Unmanaged<CFError>?
        let opened = SecKeyCreateDecryptedData(key, Self.algorithm, NSData(data: sealed) as CFData, &failed)
        guard let opened else { throw VaultFault(failed) }
        return Data(referencing: opened as NSData)
    }

    private static func named(_ name: String) -> [String: Any] {
        [
            kSecClass as String: kSecClassKey, kSecAttrKeyType as String: kSecAttrKeyTypeECSECPrimeRandom,
            kSecAttrApplicationTag as String: Data(name.utf8),
        ]
    }
}

/// A dictionary as the C functions take it.
private func foundation(_ dictionary: [String: Any]) -> CFDictionary {
    NSDictionary(dictionary: dictionary) as CFDictionary
}

extension Protection {
    fileprivate var accessible: CFString {
        needsPasscode
            ? kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly : kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
    }

    fileprivate var flags: SecAccessControlCreateFlags {
        switch presence {
        case .nobody: .privateKeyUsage
        case .passcode: [.privateKeyUsage, .userPresence]
        case .biometry: [.privateKeyUsage, .biometryCurrentSet]
        }
    }
}
