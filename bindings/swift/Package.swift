// swift-tools-version: 6.0
import Foundation
import PackageDescription

// `bindings/swift/run` sets it, and whoever wants the product `TallyRehearsal` on Linux: then the rehearsal library is linked in
// place of the one that ships, which it has in it, and there are tests.
let rehearsal = Context.environment["TALLY_REHEARSAL"]

// The binding is generated code, and warns as it likes; what is written here must not.
let strict: [SwiftSetting] = rehearsal == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]

// On Apple's platforms a library comes with the product that an app names, as `bindings/swift/xcframework` built it: the one that
// ships with `TallyWallet`, the one to try things with, which has the other in it, with `TallyRehearsal`. So one project can have an
// app of each kind. Elsewhere it is a library of the system.
#if os(macOS)
    let libraries = ["TallyCore", "TallyRehearsal"].filter { name in
        FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(name).xcframework")
    }
    let linked: [LinkerSetting] = []
#else
    let libraries: [String] = []
    let linked: [LinkerSetting] = [.linkedLibrary(rehearsal == nil ? "tally" : "tally_rehearsal")]
#endif

/// The name of the target that is a library, if there is such a library.
func library(_ name: String) -> [String] { libraries.contains(name) ? ["\(name)Library"] : [] }

let package = Package(
    name: "TallyWallet",
    defaultLocalization: "en",
    platforms: [.iOS(.v16), .macOS(.v13)],
    products: [
        .library(name: "TallyWallet", targets: ["TallyWallet"] + library("TallyCore")),
        // For what stands between the wallet and an app: the app decides which library there is.
        .library(name: "TallyWalletAlone", targets: ["TallyWallet"]),
    ],
    targets: libraries.map { .binaryTarget(name: "\($0)Library", path: "\($0).xcframework") } + [
        .systemLibrary(name: "TallyCoreFFI"),
        // What UniFFI generates for callbacks does not pass Swift 6's checks; its types are `Sendable` all the same.
        .target(
            name: "TallyCore", dependencies: ["TallyCoreFFI"], swiftSettings: [.swiftLanguageMode(.v5)],
            linkerSettings: linked),
        .target(name: "TallyWallet", dependencies: ["TallyCore"], swiftSettings: strict),
    ]
)

let generated: [SwiftSetting] = [.swiftLanguageMode(.v5)]

if rehearsal != nil || !library("TallyRehearsal").isEmpty {
    package.products.append(.library(name: "TallyRehearsal", targets: ["TallyRehearsal"] + library("TallyRehearsal")))
    package.targets += [
        .systemLibrary(name: "TallyRehearsalFFI"),
        .target(
            name: "TallyRehearsal", dependencies: ["TallyCore", "TallyRehearsalFFI", "TallyWallet"],
            swiftSettings: generated),
    ]
}

if rehearsal != nil {
    package.products.append(.library(name: "TallyStage", targets: ["TallyStage"]))
    package.targets += [
        // What every test that plays on that stage shares; `ios/` is one of them.
        .target(name: "TallyStage", dependencies: ["TallyWallet", "TallyRehearsal"], swiftSettings: strict),
        .systemLibrary(name: "EmptyFFI"),
        .target(
            name: "Empty", dependencies: ["EmptyFFI"], swiftSettings: generated,
            linkerSettings: [.linkedLibrary("empty")]),
        .testTarget(
            name: "TallyWalletTests", dependencies: ["TallyStage", "Empty"], swiftSettings: strict),
    ]
}
