@testable import TallyAppModel
import Testing

@Suite struct RouteTests {
    @Test(arguments: [Route("home"), Route("payment", "0198-ab"), Route("pay", "00020101/?&= \nü")])
    func aRouteComesBackAsItWasWritten(_ route: Route) {
        #expect(Route(reading: route.description) == route)
        #expect(!route.description.contains("\n") && !route.description.contains("?"))
    }
}
