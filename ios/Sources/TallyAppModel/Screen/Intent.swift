/// What a person, or the phone on a person's behalf, does to a screen. Ids are those of its elements.
public enum Intent: Equatable, Sendable {
    /// Touches a button, a row, a link or a tab.
    case tap(String)
    /// Writes into a field: all that stands there now.
    case type(String, text: String)
    /// Turns a switch.
    case turn(String, on: Bool)
    /// Picks one of a few.
    case choose(String, option: String)
    /// The camera read a code.
    case scanned(String)
    /// The camera saw no code for a moment, however many it saw before.
    case lookedAway
    /// Wants to go back.
    case back

    /// Whether it is nothing that a person did.
    var isOfCamera: Bool {
        switch self {
        case .scanned, .lookedAway: true
        default: false
        }
    }
}
