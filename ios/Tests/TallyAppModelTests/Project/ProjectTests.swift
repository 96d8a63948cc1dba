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

    @Test func thePrivacyManifestIsOneAndTracksNobody() throws {
        let data = try Data(contentsOf: Repository.folder("ios/App/PrivacyInfo.xcprivacy"))
        let manifest = try PropertyListSerialization.propertyList(from: data, format: nil) as? [String: Any]
        #expect(manifest?["NSPrivacyTracking"] as? Bool == false)
        #expect((manifest?["NSPrivacyTrackingDomains"] as? [Any])?.isEmpty == true)
        let reasons = (manifest?["NSPrivacyAccessedAPITypes"] as? [[String: Any]] ?? [])
            .map { $0["NSPrivacyAccessedAPITypeReasons"] as? [String] ?? [] }
        #expect(!reasons.isEmpty && reasons.allSatisfy { !$0.isEmpty })
    }

    /// Every file and folder that the app is made of, without what XcodeGen writes.
    private func sources() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Repository.folder("ios/App").path)
            .filter { !["Info.plist", "Tally.entitlements"].contains($0) }
            .map { "App/\($0)" }
    }
}
