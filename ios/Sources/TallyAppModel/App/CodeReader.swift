import TallyWallet

/// Reading a code: by the camera where there is one, and as text always.
@MainActor
final class CodeReader {
    /// The button that takes the same code once more.
    static let again = "again"
    /// The button that asks for the camera.
    static let ask = "camera-allow"
    /// The button that opens the field.
    static let paste = "paste"

    /// The code that led on to another screen, from which the person may come back, be it after the app was killed.
    static let ledOn = "led-on"

    private unowned let model: ScreenModel
    private let field: String
    /// What the camera read since it saw no code at all: it may look at it still, whatever came of that.
    private var known: Set<String> = []
    /// What the camera read last.
    private var last: String?
    /// Whether the last code came by the camera, which does not read it again by itself.
    private var isByCamera = false

    /// `field` is the id of the field for a code that comes as text, on the screen that has this reader.
    init(_ model: ScreenModel, field: String) { (self.model, self.field) = (model, field) }

    private var app: AppModel { model.app }

    private var ledOn: String? {
        get { model.typed[Self.ledOn] }
        set { model.typed[Self.ledOn] = newValue }
    }

    /// Takes a code that the camera read, once for as long as it looks at it: until it ``lookedAway()``. What is picked is meant each time.
    func read(_ text: String, _ take: @MainActor (String) async -> Void) async {
        let code = text.trimmed
        if let ledOn { known.insert(ledOn) }
        if !known.insert(code).inserted && app.outside.play == nil { return }
        last = code
        await again(take)
    }

    /// Takes what the camera read last once more, because the person wants it.
    func again(_ take: @MainActor (String) async -> Void) async {
        guard let code = last ?? ledOn else { return }
        let here = app.route
        (isByCamera, ledOn) = (true, nil)
        await take(code)
        if app.route != here { ledOn = code }
    }

    /// The camera sees no code any more: whatever it sees from now on is meant anew.
    func lookedAway() {
        known = []
        ledOn = nil
    }

    /// Takes a code that came as text.
    func written(_ text: String, _ take: @MainActor (String) async -> Void) async {
        isByCamera = false
        await take(text.trimmed)
    }

    /// What went wrong with a code, or that it is not taken by itself a second time; and how to take the same again where that may help.
    func notices(_ error: WalletError?) -> [Element] {
        let words = app.place.words
        if let error {
            let mayPass = isByCamera && words.passes(error)
            return [words.notice(error, action: mayPass ? Link(Self.again, words.common.retry) : nil)]
        }
        guard ledOn != nil && app.outside.play == nil else { return [] }
        return [.notice(.info, words.common.scannedAlready, action: Link(Self.again, words.common.useAgain))]
    }

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
        return switch app.camera {
        case .allowed: [.camera(id: "scanner", hint: hint)]
        case .notAsked:
            [.empty(words.cameraTitle, detail: words.cameraWhy), .action(id: Self.ask, label: words.cameraAllow)]
        case .refused, .none: [.empty(words.cameraRefused)]
        }
    }

    /// The field and what takes its text, below the picture; open once somebody asked for it, or cannot do without.
    func text(open: Bool, label: String, paste: String, value: String, take: Element) -> [Element] {
        if open || app.camera != .allowed {
            return [.field(id: field, label: label, value: value, kind: .code), take]
        }
        return [.action(id: Self.paste, label: paste, role: .quiet)]
    }
}
