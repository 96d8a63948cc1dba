import TallyWallet

/// What a person may demand: everything in one file, and that it is erased.
final class RightsModel: ScreenModel {
    private var collection: Consent?

    override func read() async throws { collection = try wallet.consents.collection() }

    override func tap(_ id: String) async throws {
        switch id {
        case "export": await doing(id) { await share("tally-export.json", try await wallet.export()) }
        case "collection": if let collection { await app.go(Route("consent", collection.id), from: self) }
        case "wipe": await app.go(Route("wipe"), from: self)
        default: break
        }
    }

    override func draw() -> Screen {
        let say = words.security
        let points = collection.map { consent in
            Element.row(
                title: words.points.title, detail: words.sharing.lasts(at: consent.expiresAt), icon: .points,
                id: "collection")
        }
        let elements: [Element?] = [
            .paragraph(say.rightsExportWhat), action("export", say.rightsExport), .paragraph(say.rightsErase), points,
            .row(title: say.wipe, icon: .warning, id: "wipe"),
        ]
        return Screen(say.rights, words.notices(problem) + elements.compactMap { $0 })
    }
}
