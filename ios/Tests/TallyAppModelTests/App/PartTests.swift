@testable import TallyAppModel
import Testing

@Suite struct PartTests {
    @Test func whatStandsLooseBetweenCardsStandsTogether() {
        let screen = Screen("", [.heading("a"), .paragraph("b"), .group(title: "c", [.heading("d")]), .paragraph("e")])
        #expect(screen.parts.map(\.title) == [nil, "c", nil])
        #expect(screen.parts.map(\.isCard) == [false, true, false])
        #expect(screen.parts.map(\.elements.count) == [2, 1, 1])
        #expect(screen.parts.map(\.id) == ["after-0", "card-0", "after-1"])
    }

    /// As in every list of the system: of a field on the bare ground nobody would see where to write.
    @Test func linesThatBelongToNoGroupLieOnACard() {
        let (row, field) = (Element.row(title: "a"), Element.field(id: "b", label: "", value: ""))
        let loose = Element.paragraph("c")
        let screen = Screen("", [loose, row, field, loose, .group(title: "d", [row]), row, loose])
        #expect(screen.parts.map(\.isCard) == [false, true, false, true, true, false])
        #expect(screen.parts.map(\.elements.count) == [1, 2, 1, 1, 1, 1])
        #expect(screen.parts.map(\.id) == ["after-0", "card-0", "after-1", "card-1", "card-2", "after-3"])
    }

    /// Its card is the same one, or whoever writes into it would lose the keyboard.
    @Test func aCardStaysTheSameWhenANoticeAppearsAboveIt() {
        let card = Element.group(title: nil, [.field(id: "amount", label: "", value: "")])
        let (before, after) = (Screen("", [card]).parts, Screen("", [.notice(.error, "no"), card]).parts)
        #expect(before.map(\.id) == ["card-0"] && after.map(\.id) == ["after-0", "card-0"])
    }

    /// The bar of a small phone has one line of about so many letters, and half as many Chinese signs.
    @Test func aTitleThatWouldBeCutOffStandsInTheList() {
        for title in ["Welcome to Tally", "Scan your invite", "Öffentliche Rechte", "通过链接共享"] {
            #expect(!Screen(title).isTitleLong, "\(title)")
        }
        for title in ["Borrow €200.00 from LANTERN SAVINGS?", "Let Linden Homes read this?", "解锁河畔单车的车辆RB-101？"] {
            #expect(Screen(title).isTitleLong, "\(title)")
        }
    }

    @Test func aFieldStaysTheSameWhenANoticeAppearsAboveIt() {
        let field = Element.field(id: "amount", label: "", value: "")
        let before = [field].identified.map(\.id)
        let after = [Element.notice(.error, "no"), field].identified.map(\.id)
        #expect(before == ["amount"] && after == ["#1", "amount"])
    }
}
