import Testing

@Suite struct Scenarios {
    @Test func thereAreSome() {
        #expect(Scenario.all.count >= 1, "none lies in tests/scenarios")
    }

    @Test(arguments: Scenario.all)
    func comesToItsEnd(_ scenario: Scenario) async throws {
        try await scenario.play()
    }
}
