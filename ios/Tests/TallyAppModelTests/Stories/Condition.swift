@testable import TallyAppModel

/// What a screen may be like, and how that is told from one that was drawn; the columns of `tests/stories/screens.md`, but for the last:
/// what has a name that somebody else gave it is seen from the record.
enum Condition: String, CaseIterable {
    case filled, empty, loading, stale, offline, error

    func holds(_ seen: Seen) -> Bool {
        switch self {
        case .filled: !seen.isEmpty && !seen.isWrong && !seen.isLoading
        case .empty: seen.isEmpty
        case .loading: seen.isLoading
        case .stale: seen.notices.contains { $0.action?.id == "refresh" }
        case .offline: !seen.isOnline && seen.notices.contains { seen.saysOffline.contains($0.text) }
        case .error: seen.isWrong
        }
    }
}

extension Screen {
    /// Something on it takes a moment.
    var isBusy: Bool {
        all.contains { element in
            switch element {
            case .progress, .action(_, _, _, _, true, _, _): true
            default: false
            }
        }
    }
}

extension Seen {
    fileprivate var notices: [(tone: Tone, text: String, action: Link?)] {
        screen.all.compactMap {
            if case .notice(let tone, let text, _, let action) = $0 { (tone, text, action) } else { nil }
        }
    }

    fileprivate var isLoading: Bool {
        screen.isBusy || notices.contains { $0.action?.label == words.common.refreshing }
    }

    fileprivate var isEmpty: Bool {
        let camera = [words.firstStart.cameraRefused, words.firstStart.cameraTitle]
        return screen.all.contains { if case .empty(let title, _) = $0 { !camera.contains(title) } else { false } }
    }

    /// That there is no network is said in these words.
    fileprivate var saysOffline: [String] { [words.common.offline, words.pay.offlineBefore, words.ride.endAsk] }

    /// Something was not done, and the screen says why: in red, beside a field, or as what the person or the network did.
    fileprivate var isWrong: Bool {
        let excuses = ["vault-cancelled", "offline"].compactMap { words.sentence($0, ErrorParameters([:])) }
        let isBesideAField = screen.all.contains { if case .field(_, _, _, _, _?, _) = $0 { true } else { false } }
        return isBesideAField || notices.contains { $0.tone == .error || excuses.contains($0.text) }
    }
}
