import Foundation

/// Where the wallet lies: in the app's own container, which no other app and no app group shares.
enum Directory {
    /// Its files can be read from the first unlock after a start, because the phone syncs while it is locked; what is made in it is protected
    /// as it is. What is in them is encrypted besides, and `Wallet.open` keeps them out of backups. What cannot be done here, such as on
    /// a phone that is full, the core meets as well, and says so in a way that a person is told.
    static func wallet() -> URL {
        let support = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask)[0]
        let directory = support.appending(path: "wallet", directoryHint: .isDirectory)
        try? FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        // Each time, so that it does not hang on who made it. Otherwise it is protected more.
        try? FileManager.default.setAttributes(
            [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication], ofItemAtPath: directory.path)
        return directory
    }
}
