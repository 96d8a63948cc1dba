extension Screen {
    /// The screen as text, a line for each thing in it. Both apps write it alike, so that a story that is played on both has to
    /// come to the same outlines; `tests/stories/README.md` lists the lines.
    public var outline: String {
        let lines = [head] + over + elements.flatMap(\.lines) + foot + question
        return String(lines.joined(separator: "\n").map { noBreakSpaces.contains($0) ? " " : $0 })
    }

    private var head: String { secret ? "# \(title) (secret)" : "# \(title)" }

    private var over: [String] {
        guard let mark else { return [] }
        return ["mark: \(mark.text)"] + indented([mark.trouble, mark.action.map { "[\($0.id)] \($0.label)" }])
    }

    private var foot: [String] { bottom.isEmpty ? [] : ["---"] + bottom.flatMap(\.lines) }

    private var question: [String] {
        guard let dialog else { return [] }
        return ["dialog: \(dialog.title)", "  \(dialog.text)"] + indented(dialog.actions.flatMap(\.lines))
    }
}

private let noBreakSpaces: Set<Character> = ["\u{A0}", "\u{2007}", "\u{202F}"]

extension Element {
    fileprivate var lines: [String] {
        switch self {
        case .heading(let text): ["## \(text)"]
        case .paragraph(let text, _): [text]
        case .hero(let label, let value, let details): ["hero “\(label)”: “\(value)”"] + indented(details)
        case .notice(let tone, let text, let advice, let action):
            ["notice \(tone): \(text)"] + indented([advice, action.map { "[\($0.id)] \($0.label)" }])
        case .row(let title, let detail, let value, _, let id, _, _):
            [["row\(mark(id)) “\(title)”", detail, value].compactMap { $0 }.joined(separator: " | ")]
        case .fact(let label, let value): ["\(label): \(value)"]
        case .field(let id, let label, let value, _, let error, let hint):
            ["field [\(id)] “\(label)” = “\(value)”"]
                + indented([error.map { "error: \($0)" }, hint.map { "hint: \($0)" }])
        case .action(let id, let label, let role, let enabled, let busy, _, _):
            ["button [\(id)] “\(label)” \(role)" + (busy ? " (busy)" : enabled ? "" : " (off)")]
        case .toggle(let id, let label, let on, let detail, let enabled):
            ["switch [\(id)] “\(label)” \(on ? "on" : "off")" + (enabled ? "" : " (off)")] + indented([detail])
        case .steps(_, let steps): steps.map { "step \($0.state): \($0.text)" }
        case .empty(let title, let detail): ["empty: \(title)"] + indented([detail])
        case .group(let title, let elements): ["-\(title.map { " \($0)" } ?? "")"] + indented(elements.flatMap(\.lines))
        default: [line]
        }
    }

    private var line: String {
        switch self {
        case .choice(let id, let label, let options, let chosen):
            "choice [\(id)] “\(label)”: "
                + options.map { $0.id == chosen ? "*\($0.label)*" : $0.label }.joined(separator: " ")
        case .meter(let label, _, let summary): "meter “\(label)”: \(summary)"
        case .chart(let label, _, let summary): "chart “\(label)”: \(summary)"
        case .code(_, let text): "code: \(text)"
        case .camera(let id, let hint): "camera [\(id)]: \(hint)"
        case .progress(let text, _): "progress: \(text)"
        default: ""
        }
    }
}

private func mark(_ id: String?) -> String { id.map { " [\($0)]" } ?? "" }

private func indented(_ lines: [String?]) -> [String] { lines.compactMap { $0 }.map { "  \($0)" } }
