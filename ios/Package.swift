// swift-tools-version: 6.0
import Foundation
import PackageDescription

// `ios/run` sets it: then there are tests, which play against the real core and backend in the rehearsal library.
let rehearsal = Context.environment["TALLY_REHEARSAL"]

// Play money needs that library; on a Mac it is there once `bindings/swift/xcframework` has built it.
let library = "\(Context.packageDirectory)/../bindings/swift/TallyRehearsal.xcframework"
let canPlay = rehearsal != nil || FileManager.default.fileExists(atPath: library)

let strict: [SwiftSetting] = rehearsal == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]

// The model's many files are read as a whole where nobody edits in between, which is half of the work.
let isEdited = Context.environment["CI"] != "true"
let whole: [SwiftSetting] = rehearsal == nil || isEdited ? [] : [.unsafeFlags(["-wmo", "-num-threads", "2"])]

let package = Package(
    name: "TallyApp",
    defaultLocalization: "en",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [.library(name: "TallyAppModel", targets: ["TallyAppModel"])],
    dependencies: [.package(name: "TallyWallet", path: "../bindings/swift")],
    targets: [
        // Which library is behind the wallet, the app decides that is made of it.
        .target(
            name: "TallyAppModel", dependencies: [.product(name: "TallyWalletAlone", package: "TallyWallet")],
            swiftSettings: strict + whole)
    ]
)

if canPlay {
    package.products.append(.library(name: "TallyPlay", targets: ["TallyPlay"]))
    package.targets.append(
        // Play money, for an app to try things with.
        .target(
            name: "TallyPlay",
            dependencies: ["TallyAppModel", .product(name: "TallyRehearsal", package: "TallyWallet")],
            swiftSettings: strict))
}

if rehearsal != nil {
    package.targets.append(
        .testTarget(
            name: "TallyAppModelTests",
            dependencies: ["TallyAppModel", "TallyPlay", .product(name: "TallyStage", package: "TallyWallet")],
            swiftSettings: strict))
}
