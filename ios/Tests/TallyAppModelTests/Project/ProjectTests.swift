import Foundation
import TallyAppModel
import Testing

/// What only Xcode reads, as far as it can be held against the files beside it.
@Suite struct ProjectTests {
    @Test func everySourceFolderIsNamed() throws {
        let project = try Repository.text("ios/project.yml")
        let listed = project.matches(of: /- path: (App\/\S+)/).map { String($0.1) }
        let there = try sources()
        #expect(Set(listed) == Set(there), "folders of ios/App and sources of ios/project.yml")
    }

    @Test func everyProductIsOneOfItsPackage() throws {
        let project = try Repository.text("ios/project.yml")
        let manifests = ["TallyApp": "ios/Package.swift", "TallyWallet": "bindings/swift/Package.swift"]
        let named = project.matches(of: /- package: (\S+)\n\s+product: (\S+)/).map { (String($0.1), String($0.2)) }
        #expect(named.count == project.components(separatedBy: "product: ").count - 1 && !named.isEmpty)
        for (package, product) in named {
            let manifest = try Repository.text(try #require(manifests[package], "a package that nobody knows"))
            #expect(manifest.contains(".library(name: \"\(product)\""), "\(package) has no product \(product)")
        }
    }

    /// What comes with each product stands in the manifest: a library with `TallyWallet`, another with `TallyRehearsal`, and so with
    /// `TallyPlay`, and none with what lies between.
    @Test func eachFormOfTheAppHasOneLibrary() throws {
        let wallet = try Repository.text("bindings/swift/Package.swift")
        #expect(wallet.contains("(name: \"TallyWallet\", targets: [\"TallyWallet\"] + library(\"TallyCore\"))"))
        #expect(
            wallet.contains("(name: \"TallyRehearsal\", targets: [\"TallyRehearsal\"] + library(\"TallyRehearsal\"))"))
        #expect(wallet.contains("(name: \"TallyWalletAlone\", targets: [\"TallyWallet\"])"))
        let model = try Repository.text("ios/Package.swift")
        #expect(model.contains(".product(name: \"TallyWalletAlone\", package: \"TallyWallet\")"))
        #expect(!model.contains("name: \"TallyWallet\", package"))
        #expect(try products(of: "Form") == ["TallyAppModel"])
        #expect(try products(of: "Tally") == ["TallyWallet"])
        #expect(try products(of: "TallyTrial") == ["TallyPlay", "TallyWalletAlone"])
    }

    /// Only what begins the app to try things with knows of play money's library.
    @Test func noAppForMoneyHasPlayMoney() throws {
        let files = FileManager.default.enumerator(at: Repository.folder("ios/App"), includingPropertiesForKeys: nil)
        let swift = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
        #expect(!swift.isEmpty)
        for file in swift {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(!text.contains("import TallyPlay") && !text.contains("Rehears"), "\(file.lastPathComponent)")
        }
        #expect(try Repository.text("ios/Trial/TrialApp.swift").contains("import TallyPlay"))
    }

    /// The app to try things with would else be opened by what is for the other.
    @Test func onlyTheAppForMoneyClaimsLinks() throws {
        #expect(try lines(of: "Tally").contains("            CFBundleURLSchemes: [tally]"))
        for other in ["Form", "TallyTrial"] {
            #expect(try !lines(of: other).contains { $0.contains("CFBundleURL") }, "\(other)")
        }
    }

    /// The packages' products that a target or a template of the project names.
    private func products(of target: String) throws -> [String] {
        try lines(of: target).compactMap { $0.firstMatch(of: /product: (\S+)/).map { String($0.1) } }
    }

    /// What the project says of a target or a template.
    private func lines(of target: String) throws -> [Substring] {
        let project = try Repository.text("ios/project.yml")
        let start = try #require(project.range(of: "\n  \(target):\n")?.upperBound)
        return Array(project[start...].split(separator: "\n").prefix { $0.hasPrefix("    ") })
    }

    @Test func whatTheModelDecidesStandsInTheProject() throws {
        let project = try Repository.text("ios/project.yml")
        #expect(project.contains("BGTaskSchedulerPermittedIdentifiers: [\(SyncPlan.task)]"))
        let languages = Language.allCases.map(\.rawValue).joined(separator: ", ")
        #expect(project.contains("CFBundleLocalizations: [\(languages)]"))
    }

    @Test func theProjectSaysWhatTheCatalogueSays() throws {
        let project = try Repository.text("ios/project.yml")
        let catalogue = try Repository.text("ios/App/Generated/InfoPlist.xcstrings")
        for key in ["NSCameraUsageDescription", "NSFaceIDUsageDescription"] {
            let line = try #require(
                project.split(separator: "\n").first { $0.contains("\(key):") }, "\(key) is missing")
            let said = line.split(separator: ":", maxSplits: 1)[1].trimmingCharacters(in: .whitespaces)
            #expect(catalogue.contains("\"\(said)\""), "\(key) reads otherwise in shells/words/platform.json")
        }
    }

    /// Whatever the system asks a person in the app's name, it asks in all of the app's languages.
    @Test func whyTheSystemAsksIsSaidInEveryLanguage() throws {
        let written = try JSONDecoder().decode(
            Catalogue.self, from: Data(contentsOf: Repository.folder("ios/App/Generated/InfoPlist.xcstrings")))
        let project = try Repository.text("ios/project.yml")
        let keys = project.matches(of: /NS\w+UsageDescription/).map { String($0.0) }
        #expect(keys.count == 2)
        for key in keys {
            let said = written.strings[key]?.localizations ?? [:]
            #expect(Set(said.keys) == Set(Language.allCases.map(\.rawValue)), "\(key)")
            #expect(Set(said.values.map(\.stringUnit.value)).count == said.count, "\(key) is not translated")
        }
    }

    @Test func theProjectsVersionIsWhatShips() throws {
        let project = try Repository.text("ios/project.yml")
        #expect(project.contains("CFBundleShortVersionString: $(MARKETING_VERSION)"))
        #expect(project.contains("CFBundleVersion: $(CURRENT_PROJECT_VERSION)"))
        let version = try Repository.text("Cargo.toml").firstMatch(of: /\nversion = "([^"]+)"/)?.1 ?? ""
        #expect(project.contains("MARKETING_VERSION: \"\(version)\""), "the core is of version \(version)")
    }

    /// The App Store takes one of 1024 points, and none that can be seen through.
    @Test func thereIsAnIcon() throws {
        let project = try Repository.text("ios/project.yml")
        #expect(project.contains("ASSETCATALOG_COMPILER_APPICON_NAME: AppIcon"))
        let set = "ios/App/Assets.xcassets/AppIcon.appiconset"
        #expect(try Repository.text("\(set)/Contents.json").contains("\"icon.png\""))
        let header = [UInt8](try Data(contentsOf: Repository.folder("\(set)/icon.png")).prefix(26))
        #expect(Array(header[16..<24]) == [0, 0, 4, 0, 0, 0, 4, 0], "width and height")
        #expect(header[25] == 2, "colours without transparency")
    }

    @Test func thePrivacyManifestIsOneAndTracksNobody() throws {
        let data = try Data(contentsOf: Repository.folder("ios/App/PrivacyInfo.xcprivacy"))
        let manifest = try PropertyListSerialization.propertyList(from: data, format: nil) as? [String: Any]
        #expect(manifest?["NSPrivacyTracking"] as? Bool == false)
        #expect((manifest?["NSPrivacyTrackingDomains"] as? [Any])?.isEmpty == true)
        let reasons = (manifest?["NSPrivacyAccessedAPITypes"] as? [[String: Any]] ?? [])
            .map { $0["NSPrivacyAccessedAPITypeReasons"] as? [String] ?? [] }
        #expect(!reasons.isEmpty && reasons.allSatisfy { !$0.isEmpty })
    }

    /// The categories of the manifest are those that the app or the core has a use for; the core's are told in the manifest.
    @Test func thePrivacyManifestNamesNothingThatIsNotUsed() throws {
        let manifest = try Repository.text("ios/App/PrivacyInfo.xcprivacy")
        let named = Set(manifest.matches(of: /NSPrivacyAccessedAPICategory(\w+)/).map { String($0.1) })
        let files = FileManager.default.enumerator(at: Repository.folder("ios/App"), includingPropertiesForKeys: nil)
        let swift = try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let usesDefaults = swift.contains("UserDefaults") || swift.contains("@AppStorage")
        #expect(
            named == Set(["FileTimestamp", "SystemBootTime", "DiskSpace"] + (usesDefaults ? ["UserDefaults"] : [])))
    }

    /// Every file and folder that the app is made of.
    private func sources() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Repository.folder("ios/App").path).map { "App/\($0)" }
    }
}

/// A catalogue of strings, as far as it is looked at.
private struct Catalogue: Decodable {
    struct Entry: Decodable { let localizations: [String: Localization] }
    struct Localization: Decodable { let stringUnit: Unit }
    struct Unit: Decodable { let value: String }

    let strings: [String: Entry]
}
