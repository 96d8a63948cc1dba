/// How much of the app somebody sees.
public enum Attention: Sendable {
    /// The app is in front, and nothing of the system's lies over it.
    case whole
    /// Something of the system's lies over it: the list of apps, a call, the question for finger or face.
    case partial
    /// Nobody sees it, and the list of apps keeps a picture of it.
    case none
}

extension Screen {
    /// Whether the screen is covered, because somebody else could see it: in the list of apps, or where the phone's picture is recorded
    /// or shown elsewhere. While the system asks for finger or face, the person sees what they agree to.
    public func isCovered(_ attention: Attention, isCaptured: Bool) -> Bool {
        guard secret else { return false }
        return switch attention {
        case .whole: isCaptured
        case .partial: isCaptured || !asksPerson
        case .none: true
        }
    }

    private var asksPerson: Bool {
        all.contains { if case .action(_, _, _, _, true, true, _) = $0 { true } else { false } }
    }
}
