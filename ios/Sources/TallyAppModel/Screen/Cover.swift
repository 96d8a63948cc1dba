/// How much of the app somebody sees.
public enum Attention: Sendable {
    /// The app is in front, and nothing of the system's lies over it.
    case whole
    /// Something of the system's lies over it: the list of apps, a call, the question for finger or face.
    case partial
    /// Nobody sees it, and the list of apps keeps a picture of it.
    case none
}

/// What lies over a secret screen that somebody else could see.
public struct Covering: Equatable, Sendable {
    /// Why, and what to do about it, where the person looks at it themselves.
    public let text: String?
}

extension AppModel {
    /// What has to lie over the screen, if anything. Whoever has their screen recorded or mirrored is told; else they would see a lock and
    /// no way on.
    public func covering(_ attention: Attention, isCaptured: Bool) -> Covering? {
        guard screen.isCovered(attention, isCaptured: isCaptured) else { return nil }
        return Covering(text: isCaptured ? place.words.common.captured : nil)
    }
}

extension Screen {
    /// Whether the screen is covered, because somebody else could see it: in the list of apps, or where the phone's picture is recorded
    /// or shown elsewhere. While the system asks for finger or face, the person sees what they agree to.
    func isCovered(_ attention: Attention, isCaptured: Bool) -> Bool {
        guard secret else { return false }
        return switch attention {
        case .whole: isCaptured
        case .partial: isCaptured || !asksPerson
        case .none: true
        }
    }
}
