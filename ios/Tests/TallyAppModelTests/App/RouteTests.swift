import Foundation
import Testing

@testable import TallyAppModel

@Suite struct RouteTests {
    @Test(arguments: [Route("home"), Route("payment", "0198-ab"), Route("pay", "00020101/?&= \nü")])
    func aRouteComesBackAsItWasWritten(_ route: Route) {
        #expect(Route(reading: route.description) == route)
        #expect(!route.description.contains("\n") && !route.description.contains("?"))
    }

    /// Whoever is sent where there is nothing ends the app. What is sent by a button's id, the stories touch.
    @MainActor @Test func everyPlaceThatIsWrittenIsThere() throws {
        let sources = Repository.folder("ios/Sources/TallyAppModel")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        let swift = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
        let written = try swift.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(of: /Route\("([a-z-]+)"/).map { String($0.1) }
        }
        #expect(written.count > 50 && Set(written).subtracting(places.keys) == ["opening"])
    }
}
