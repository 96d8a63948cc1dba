// swift-tools-version: 6.0
import PackageDescription

// `bindings/swift/run` sets it, and whoever wants the product `TallyRehearsal`: then the rehearsal library is linked in place of
// the one that ships, which it has in it, and there are tests. An app that is built without it has nothing of a rehearsal.
let rehearsal = Context.environment["TALLY_REHEARSAL"]

// The binding is generated code, and warns as it likes; what is written here must not.
let strict: [SwiftSetting] = rehearsal == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]

// On Apple's platforms the core comes as `bindings/swift/xcframework` builds it; elsewhere as a library of the system.
#if os(macOS)
    let core = Target.binaryTarget(name: "TallyCoreFFI", path: "TallyCore.xcframework")
    let linked: [LinkerSetting] = []
#else
    let core = Target.systemLibrary(name: "TallyCoreFFI")
    let linked: [LinkerSetting] = [.linkedLibrary(rehearsal == nil ? "tally" : "tally_rehearsal")]
#endif

let package = Package(
    name: "TallyWallet",
    defaultLocalization: "en",
    platforms: [.iOS(.v16), .macOS(.v13)],
    products: [.library(name: "TallyWallet", targets: ["TallyWallet"])],
    targets: [
        core,
        // What UniFFI generates for callbacks does not pass Swift 6's checks; its types are `Sendable` all the same.
        .target(
            name: "TallyCore", dependencies: ["TallyCoreFFI"], swiftSettings: [.swiftLanguageMode(.v5)],
            linkerSettings: linked),
        .target(name: "TallyWallet", dependencies: ["TallyCore"], swiftSettings: strict),
    ]
)

if rehearsal != nil {
    let generated: [SwiftSetting] = [.swiftLanguageMode(.v5)]
    package.products.append(.library(name: "TallyRehearsal", targets: ["TallyRehearsal"]))
    package.targets += [
        .systemLibrary(name: "TallyRehearsalFFI"),
        .target(
            name: "TallyRehearsal", dependencies: ["TallyCore", "TallyRehearsalFFI", "TallyWallet"],
            swiftSettings: generated),
        // What every test that plays on that stage shares; `ios/` is one of them.
        .target(name: "TallyStage", dependencies: ["TallyWallet", "TallyRehearsal"], swiftSettings: strict),
        .systemLibrary(name: "EmptyFFI"),
        .target(
            name: "Empty", dependencies: ["EmptyFFI"], swiftSettings: generated,
            linkerSettings: [.linkedLibrary("empty")]),
        .testTarget(
            name: "TallyWalletTests", dependencies: ["TallyStage", "Empty"], swiftSettings: strict),
    ]
    package.products.append(.library(name: "TallyStage", targets: ["TallyStage"]))
}
