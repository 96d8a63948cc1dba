@testable import TallyAppModel
import Testing

@Suite struct PartTests {
    @Test func whatStandsLooseBetweenCardsStandsTogether() {
        let screen = Screen("", [.heading("a"), .paragraph("b"), .group(title: "c", [.heading("d")]), .paragraph("e")])
        #expect(screen.parts.map(\.title) == [nil, "c", nil])
        #expect(screen.parts.map(\.isCard) == [false, true, false])
        #expect(screen.parts.map(\.elements.count) == [2, 1, 1])
        #expect(screen.parts.map(\.id) == [0, 1, 2])
    }

    @Test func aFieldStaysTheSameWhenANoticeAppearsAboveIt() {
        let field = Element.field(id: "amount", label: "", value: "")
        let before = [field].identified.map(\.id)
        let after = [Element.notice(.error, "no"), field].identified.map(\.id)
        #expect(before == ["amount"] && after == ["#1", "amount"])
    }
}
