import Foundation
import TallyAppModel
import TallyWallet
import Testing

@Suite struct VaultTests {
    /// What Apple's frameworks say, and what the core makes of it.
    static let faults: [(domain: String, code: Int, slot: VaultSlot, error: VaultError)] = [
        (VaultFault.authentication, -1, .holder, .LockedOut),
        (VaultFault.authentication, -2, .holder, .UserCancelled),
        (VaultFault.authentication, -3, .holder, .UserCancelled),
        (VaultFault.authentication, -4, .holder, .UserCancelled),
        (VaultFault.authentication, -5, .holder, .NoPasscode),
        (VaultFault.authentication, -7, .holder, .Invalidated),
        (VaultFault.authentication, -8, .holder, .LockedOut),
        (VaultFault.authentication, -9, .holder, .UserCancelled),
        (VaultFault.status, -128, .holder, .UserCancelled),
        (VaultFault.status, -25293, .holder, .LockedOut),
        (VaultFault.status, -25300, .holder, .Invalidated),
        (VaultFault.status, -25308, .database, .BeforeFirstUnlock),
        (VaultFault.status, -25308, .device, .BeforeFirstUnlock),
        (VaultFault.status, -25308, .holder, .UserCancelled),
        (VaultFault.status, -67712, .device, .Invalidated),
        (VaultFault.token, -4, .holder, .UserCancelled),
        (VaultFault.token, -5, .holder, .LockedOut),
        (VaultFault.token, -6, .database, .Invalidated),
        (VaultFault.token, -9, .database, .BeforeFirstUnlock),
        (VaultFault.token, -9, .holder, .UserCancelled),
    ]

    @Test(arguments: faults)
    func aFaultIsWhatTheCoreKnows(_ row: (domain: String, code: Int, slot: VaultSlot, error: VaultError)) {
        #expect(VaultError(VaultFault(domain: row.domain, code: row.code), opening: row.slot) == row.error)
    }

    @Test(arguments: [-6, -10, -3000, -1004, -34018, -50, 0, 1])
    func aKeyIsNeverSaidToBeLostForAReasonThatNobodyKnows(_ code: Int) {
        for domain in [VaultFault.authentication, VaultFault.status, VaultFault.token, "NSCocoaErrorDomain"]
        where !(domain == VaultFault.token && code == -6) {
            let error = VaultError(VaultFault(domain: domain, code: code), opening: .holder)
            #expect(error == .Unavailable(detail: "\(domain) \(code)"))
        }
    }

    /// Keys that ask nobody have nothing to do with fingers, faces or a passcode.
    @Test(arguments: -9...(-1))
    func nothingIsWrongWithFingersWhereNobodyIsAsked(_ code: Int) {
        for slot in [VaultSlot.database, .device] {
            let error = VaultError(VaultFault(domain: VaultFault.authentication, code: code), opening: slot)
            #expect(error == .Unavailable(detail: "\(VaultFault.authentication) \(code)"))
        }
    }

    /// Whoever is told that their key is lost is offered to erase the wallet; while the phone is locked, what is there may not be found.
    @Test(arguments: faults)
    func noKeyIsLostWhileThePhoneIsLocked(_ row: (domain: String, code: Int, slot: VaultSlot, error: VaultError)) {
        let error = VaultError(VaultFault(domain: row.domain, code: row.code), opening: row.slot, isLocked: true)
        #expect(error == (row.error == .Invalidated ? .BeforeFirstUnlock : row.error))
    }

    /// A key that is made while too many fingers did not fit would be one that the passcode opens.
    @Test func aPhoneHasFingersAlsoWhileNoneFits() {
        let without = (-12...0).filter { VaultFault(domain: VaultFault.authentication, code: $0).isWithoutBiometry }
        #expect(without == [-7, -6])
        #expect(!VaultFault(domain: VaultFault.status, code: -7).isWithoutBiometry)
    }

    @Test func onlyTheHolderIsAskedFor() {
        for slot in [VaultSlot.database, .device] {
            #expect(Protection(slot, biometry: true) == Protection(slot, biometry: false))
            #expect(
                Protection(slot, biometry: true).presence == .nobody && !Protection(slot, biometry: true).needsPasscode)
        }
        #expect(Protection(.holder, biometry: true).presence == .biometry)
        #expect(Protection(.holder, biometry: false).presence == .passcode)
        #expect(Protection(.holder, biometry: false).needsPasscode)
    }

    /// The Secure Enclave says so of a key that it could not use now, too.
    @Test func whatCouldNotBeComputedIsNotLost() {
        let error = VaultError(VaultFault(domain: VaultFault.token, code: -3), opening: .holder)
        #expect(error == .Unavailable(detail: "CryptoTokenKit -3"))
    }

    @Test func whatIsSealedNamesItsKey() throws {
        let sealed = Sealed(key: UUID(), secret: Data([1, 2, 3]))
        #expect(Sealed(sealed.data) == sealed)
        #expect(Sealed(Data([0]) + sealed.data.dropLast(20)) == nil && Sealed(Data()) == nil)
        // A slice does not begin at zero.
        #expect(Sealed((Data([9]) + sealed.data).dropFirst()) == sealed)
    }

    /// Whatever else lay in the keychain then was of a wallet that is gone.
    @Test func onlyTheDatabaseBeginsAWallet() {
        #expect([VaultSlot.database, .device, .holder].filter(\.beginsAWallet) == [.database])
    }

    @Test func everySlotHasKeysOfItsOwn() {
        let key = UUID()
        #expect(Set([VaultSlot.database, .device, .holder].map { $0.name(of: key) }).count == 3)
    }
}
