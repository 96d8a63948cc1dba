import TallyAppModel
import TallyStage

/// Touches nothing that a person could not touch: it is on the screen, and it is not off.
struct Finger {
    let screen: Screen

    func tap(_ id: String) throws -> Intent {
        try found(touchables.contains(id), "nothing to touch is called \(id)")
        return .tap(id)
    }

    func type(_ id: String, _ text: String) throws -> Intent {
        let isThere = screen.all.contains { if case .field(id, _, _, _, _, _) = $0 { true } else { false } }
        try found(isThere, "there is no field \(id)")
        return .type(id, text: text)
    }

    func turn(_ id: String, on: Bool) throws -> Intent {
        let isThere = screen.all.contains { if case .toggle(id, _, _, _, true) = $0 { true } else { false } }
        try found(isThere, "there is no switch \(id)")
        return .turn(id, on: on)
    }

    func choose(_ id: String, _ option: String) throws -> Intent {
        let isThere = screen.all.contains {
            if case .choice(id, _, let options, _) = $0 { options.contains { $0.id == option } } else { false }
        }
        try found(isThere, "\(id) has no option \(option)")
        return .choose(id, option: option)
    }

    /// By the camera.
    func seen(_ intent: Intent) throws -> Intent {
        try found(screen.all.contains { if case .camera = $0 { true } else { false } }, "there is no scanner")
        return intent
    }

    private var touchables: [String] {
        let tabs = screen.tab == nil ? [] : Tab.allCases.map(\.id)
        let mark = screen.mark?.action.map { [$0.id] } ?? []
        return screen.all.compactMap(\.touchable) + tabs + mark + (screen.back ? ["back"] : [])
    }

    private func found(_ isThere: Bool, _ otherwise: String) throws {
        if !isThere { throw Broken("\(otherwise) on\n\(screen.outline)") }
    }
}

extension Element {
    fileprivate var touchable: String? {
        switch self {
        case .action(let id, _, _, true, _, _, _): id
        case .row(_, _, _, _, let id, _, _): id
        case .notice(_, _, _, let action): action?.id
        default: nil
        }
    }
}
