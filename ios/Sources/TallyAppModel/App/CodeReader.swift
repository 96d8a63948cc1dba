/// Reading a code: by the camera where there is one, and as text always.
@MainActor
struct CodeReader {
    /// The button that asks for the camera.
    static let ask = "camera-allow"
    /// The button that opens the field.
    static let paste = "paste"

    let app: AppModel
    /// The id of the field for a code that comes as text.
    let field: String

    /// Over the field: the camera's picture, or why there is none; in a world with play money, what it could be held over.
    func picture(hint: String) -> [Element] {
        if app.outside.play == nil { return camera(hint: hint) }
        let rows = Thing.allCases.map { Element.row(title: name(of: $0), icon: icon(of: $0), id: $0.id) }
        return [.paragraph(app.place.words.play.instead), .group(rows)]
    }

    private func name(of thing: Thing) -> String {
        let words = app.place.words.play
        return switch thing {
        case .invite: words.invite
        case .bakery: words.bakery
        case .transport: words.transport
        case .bike: words.bike
        case .landlord: words.landlord
        }
    }

    private func icon(of thing: Thing) -> Icon {
        switch thing {
        case .invite: .phone
        case .bakery, .transport: .shop
        case .bike: .bike
        case .landlord: .person
        }
    }

    private func camera(hint: String) -> [Element] {
        let words = app.place.words.firstStart
        return switch app.outside.camera {
        case .allowed: [.camera(id: "scanner", hint: hint)]
        case .notAsked:
            [.empty(words.cameraTitle, detail: words.cameraWhy), .action(id: Self.ask, label: words.cameraAllow)]
        case .refused, .none: [.empty(words.cameraRefused)]
        }
    }

    /// The field and what takes its text, below the picture; open once somebody asked for it, or cannot do without.
    func text(open: Bool, label: String, paste: String, value: String, take: Element) -> [Element] {
        if open || app.outside.camera != .allowed {
            return [.field(id: field, label: label, value: value, kind: .code), take]
        }
        return [.action(id: Self.paste, label: paste, role: .quiet)]
    }
}
