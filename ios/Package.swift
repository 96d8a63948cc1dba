// swift-tools-version: 6.0
import PackageDescription

// `ios/run` sets it: then there are tests, which play against the real core and backend in the rehearsal library.
let rehearsal = Context.environment["TALLY_REHEARSAL"]

let strict: [SwiftSetting] = rehearsal == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]

let package = Package(
    name: "TallyApp",
    defaultLocalization: "en",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [.library(name: "TallyAppModel", targets: ["TallyAppModel"])],
    dependencies: [.package(name: "TallyWallet", path: "../bindings/swift")],
    targets: [
        .target(
            name: "TallyAppModel", dependencies: [.product(name: "TallyWallet", package: "TallyWallet")],
            swiftSettings: strict)
    ]
)

if rehearsal != nil {
    package.products.append(.library(name: "TallyPlay", targets: ["TallyPlay"]))
    package.targets += [
        // Play money, for an app to try things with.
        .target(
            name: "TallyPlay",
            dependencies: ["TallyAppModel", .product(name: "TallyRehearsal", package: "TallyWallet")],
            swiftSettings: strict),
        .testTarget(
            name: "TallyAppModelTests",
            dependencies: ["TallyAppModel", "TallyPlay", .product(name: "TallyStage", package: "TallyWallet")],
            swiftSettings: strict),
    ]
}
