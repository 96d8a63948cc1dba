@testable import TallyAppModel
import Testing

/// The lines that `tests/stories/README.md` lists, each of them once.
@Suite struct OutlineTests {
    @Test func everyKindOfElementHasItsLine() {
        let elements: [Element] = [
            .heading("h"), .paragraph("p"), .hero(label: "l", value: "v", details: ["d"]),
            .notice(.caution, "t", advice: "a", action: Link("i", "l")),
            .row(title: "t", detail: "d", value: "v", id: "i"),
            .row(title: "t"), .fact("l", "v"), .field(id: "i", label: "l", value: "v", error: "e", hint: "h"),
            .action(id: "i", label: "l", role: .main, enabled: false), .action(id: "i", label: "l", busy: true),
            .toggle(id: "i", label: "l", on: true, detail: "d", enabled: false),
            .choice(id: "i", label: "l", options: [Link("a", "A"), Link("b", "B")], chosen: "b"),
            .steps(label: "l", [step("a", .done), step("b", .next)]), .meter(label: "l", fraction: 1, summary: "c"),
            .chart(label: "l", points: [], summary: "s"), .code("c", text: "t"), .camera(id: "i", hint: "h"),
            .progress("p"), .empty("e", detail: "d"), .group(title: "g", [.steps(label: "", [step("a", .now)])]),
            .group([]),
        ]
        #expect(Screen("t", elements).outline == lines)
    }

    @Test func theBottomAndAQuestionComeLast() {
        let dialog = Dialog("q", "w", [.action(id: "y", label: "Y", role: .danger)])
        let screen = Screen("t\u{A0}t", bottom: [.action(id: "i", label: "l")], secret: true, dialog: dialog)
        #expect(screen.outline == "# t t (secret)\n---\nbutton [i] “l” other\ndialog: q\n  w\n  button [y] “Y” danger")
    }

    private func step(_ text: String, _ state: Step.State) -> Step { Step(text, state, spoken: "") }

    private let lines = """
        # t
        ## h
        p
        hero “l”: “v”
          d
        notice caution: t
          a
          [i] l
        row [i] “t” | d | v
        row “t”
        l: v
        field [i] “l” = “v”
          error: e
          hint: h
        button [i] “l” main (off)
        button [i] “l” other (busy)
        switch [i] “l” on (off)
          d
        choice [i] “l”: A *B*
        step done: a
        step next: b
        meter “l”: c
        chart “l”: s
        code: t
        camera [i]: h
        progress: p
        empty: e
          d
        - g
          step now: a
        -
        """
}
