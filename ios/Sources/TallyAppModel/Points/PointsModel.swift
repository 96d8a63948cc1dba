import TallyWallet

/// The score and why, or how one comes to have one.
final class PointsModel: ScreenModel {
    private var overview: PointsOverview?
    private var history: [PastScore] = []
    private var asked: CollectionPreview?
    private var isSwitchingOff = false

    private var say: any PointsWords { words.points }

    override func read() async throws {
        let read = try wallet.points.overview()
        history = try wallet.points.history(limit: 24).items
        let canAsk = try read.state == .noConsent && wallet.consents.collectionTerms() != nil
        asked = canAsk ? try wallet.consents.previewCollection() : nil
        overview = read
    }

    override func tap(_ id: String) async throws {
        switch id {
        case "what-if": await app.go(Route(id), from: self)
        case "switch-off": isSwitchingOff = true
        case "keep": isSwitchingOff = false
        case "refuse": await app.back(from: self)
        case "notice": if let asked { app.outside.openPage(asked.terms().noticeUrl) }
        case "refresh": await refresh()
        case "off", "on", "allow": await change(id)
        default: if id.hasPrefix("factor-") { await app.go(Route("factor", String(id.dropFirst(7))), from: self) }
        }
    }

    override func closes() -> Bool {
        defer { isSwitchingOff = false }
        return isSwitchingOff
    }

    /// On this phone it is done at once; what comes of it at the backend is asked for afterwards.
    private func change(_ id: String) async {
        isSwitchingOff = false
        await doing(id) {
            switch id {
            case "off": try await wallet.points.switchOff()
            case "on": try await wallet.points.switchOn()
            default: if let asked { _ = try await wallet.consents.grantCollection(preview: asked) }
            }
            try await reread()
        }
        if problem == nil { await app.refresh() }
    }

    override func draw() -> Screen {
        guard let overview else { return unread(say.title) }
        return Screen(
            say.title, words.notices(problem) + offline + body(overview), bottom: bottom(overview.state),
            dialog: isSwitchingOff ? question : nil)
    }

    private func body(_ overview: PointsOverview) -> [Element] {
        let view = ScoreView(words: words, formats: formats)
        return switch overview.state {
        case .off: [.notice(.info, say.states.off), .paragraph(say.what, quiet: true)]
        case .noConsent:
            [.notice(.info, say.states.noConsent), .paragraph(say.what)] + words.collect(asked)
        case .notAssessed: [.notice(.info, say.states.notAssessed)] + (overview.forecast.map(view.sum) ?? []) + more
        case .assessed: view.assessed(overview, history) + more
        }
    }

    private var more: [Element] {
        [
            .row(title: say.whatIf, icon: .points, id: "what-if"), .paragraph(say.what, quiet: true),
            action("switch-off", say.switchOff, .quiet),
        ]
    }

    private func bottom(_ state: PointsState) -> [Element] {
        switch state {
        case .off: [action("on", say.switchOn, .main)]
        case .noConsent: asked == nil ? [action("refresh", words.common.refresh)] : agreement
        default: []
        }
    }

    private var agreement: [Element] {
        [action("allow", say.collectAgree, .main, needsPerson: true), action("refuse", say.collectRefuse, .quiet)]
    }

    private var question: Dialog {
        Dialog(
            say.switchOff, say.switchOffAsk,
            [
                .action(id: "off", label: say.switchOff, role: .danger, needsPerson: true),
                .action(id: "keep", label: words.common.cancel, role: .quiet),
            ])
    }
}
