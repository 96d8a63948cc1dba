/// One thing on a screen, in the order in which it is read. Its words are chosen and formatted already, so that a view decides
/// how it looks and never what it says.
///
/// Whatever a person can touch has an id, in kebab-case, which stays the same however the words change.
public indirect enum Element: Equatable, Sendable {
    /// Above what follows.
    case heading(String)

    /// A few sentences.
    case paragraph(String, quiet: Bool = false)

    /// What the screen is about: a balance, a score, an amount to pay, a fare.
    case hero(label: String, value: String, details: [String] = [])

    /// Something to know before anything else here is read. A screen reader announces it when it appears.
    case notice(Tone, String, advice: String? = nil, action: Link? = nil)

    /// One of a list. It can be touched if it has an id; then it opens something, or does something where it stands. `spoken` is
    /// for a screen reader, where title, detail and value one after the other do not make a sentence.
    case row(
        title: String, detail: String? = nil, value: String? = nil, icon: Icon = .none, id: String? = nil,
        opens: Bool = true, spoken: String? = nil)

    /// A name and what stands under it.
    case fact(String, String)

    /// Something to write.
    case field(
        id: String, label: String, value: String, kind: FieldKind = .text, error: String? = nil, hint: String? = nil)

    /// Something to do. It `needsPerson` if the person is asked for finger, face or code; `spoken` is for a screen reader, where
    /// the label does not say enough.
    case action(
        id: String, label: String, role: ActionRole = .other, enabled: Bool = true, busy: Bool = false,
        needsPerson: Bool = false, spoken: String? = nil)

    /// Something that is on or off.
    case toggle(id: String, label: String, on: Bool, detail: String? = nil, enabled: Bool = true)

    /// One of a few.
    case choice(id: String, label: String, options: [Link], chosen: String?)

    /// What is done, what is going on and what comes next.
    case steps(label: String, [Step])

    /// A part of a whole, in basis points: points within their range, days that are left; `summary` is the same for somebody who does
    /// not see the bar.
    case meter(label: String, fraction: Int, summary: String)

    /// Numbers over time, drawn; `summary` is the same for somebody who does not see it.
    case chart(label: String, points: [Point], summary: String)

    /// A code to show to somebody's camera.
    case code(String, text: String)

    /// Where the camera's picture is. What it reads comes as ``Intent/scanned(_:)``.
    case camera(id: String, hint: String)

    /// Something takes a moment; how far it is, in basis points, where that is known.
    case progress(String, fraction: Int? = nil)

    /// In place of a list that has nothing in it.
    case empty(String, detail: String? = nil)

    /// Things that belong together: a card.
    case group(title: String? = nil, [Element])
}

/// How a notice is meant.
public enum Tone: String, Sendable { case info, caution, error, positive }

/// What is written in a field, and so which keyboard fits.
public enum FieldKind: String, Sendable { case text, amount, search, code }

/// How much weight an action has. A screen has one main action at most.
public enum ActionRole: String, Sendable { case main, other, danger, quiet }

/// A small picture that says what a row is; nothing is told by it alone.
public enum Icon: String, CaseIterable, Sendable {
    case none, shop, topUp, refund, bill, loan, bike, points, perk, receipt, person, data, key, phone, lock, city, file,
        warning, done
}

/// Something to touch or to choose.
public struct Link: Equatable, Sendable {
    public let id: String
    public let label: String

    init(_ id: String, _ label: String) { (self.id, self.label) = (id, label) }
}

/// One of several steps, and where it stands.
public struct Step: Equatable, Sendable {
    /// Where a step stands.
    public enum State: String, Sendable { case done, now, next }

    public let text: String
    public let state: State
    /// Where it stands, for a screen reader.
    public let spoken: String

    init(_ text: String, _ state: State, spoken: String) {
        (self.text, self.state, self.spoken) = (text, state, spoken)
    }
}

extension Words {
    /// A step, and where it stands.
    func step(_ text: String, _ state: Step.State) -> Step {
        let spoken =
            switch state {
            case .done: common.spokenStepDone
            case .now: common.spokenStepNow
            case .next: common.spokenStepNext
            }
        return Step(text, state, spoken: spoken)
    }
}

/// One value of a chart, and how high it is, in basis points.
public struct Point: Equatable, Sendable {
    public let label: String
    public let value: String
    public let fraction: Int

    init(label: String, value: String, fraction: Int) {
        (self.label, self.value, self.fraction) = (label, value, fraction)
    }
}
