import TallyWallet

/// What somebody says of themselves. It stays on the phone until they allow somebody to read it.
final class ProfileModel: ScreenModel {
    private var known = PersonProfile(name: nil, city: nil)

    private var name: String? { typed["name"] ?? known.name }
    private var city: String? { typed["city"] ?? known.city }

    override func read() async throws { known = try wallet.consents.profile() }

    override func tap(_ id: String) async throws {
        guard id == "save" else { return }
        await doing(id) { _ = try await wallet.consents.setProfile(profile: PersonProfile(name: name, city: city)) }
        if problem == nil { await app.back(from: self) }
    }

    override func draw() -> Screen {
        let elements: [Element] = [
            .field(id: "name", label: words.sharing.fields.name, value: name ?? ""),
            .field(id: "city", label: words.sharing.fields.city, value: city ?? ""),
            .paragraph(words.sharing.profileStays, quiet: true),
        ]
        let save = action("save", words.common.save, .main)
        return Screen(words.sharing.profile, words.notices(problem) + elements, bottom: [save], secret: true)
    }
}
