import Foundation
import TallyWallet

/// Picking a city. Nobody is told of it.
final class CitiesModel: ScreenModel {
    private let field = "search"
    private var cities: [CityEntry] = []
    private var chosen: CityEntry?

    override func read() async throws {
        cities = try wallet.perks.cities()
        chosen = try wallet.perks.city()
    }

    override func tap(_ id: String) async throws {
        if id == "no-city" { return await pick(id, nil) }
        if let city = cities.first(where: { "city-\($0.id)" == id }) { await pick(id, city.id) }
    }

    private func pick(_ id: String, _ city: String?) async {
        await doing(id) { _ = try await wallet.perks.pickCity(id: city) }
        if problem == nil { await app.back(from: self) }
    }

    override func draw() -> Screen {
        let search = Element.field(id: field, label: words.perks.citySearch, value: written(field), kind: .search)
        let none = chosen == nil ? [] : [action("no-city", words.perks.noCity, .quiet)]
        let list = found.isEmpty ? [.empty(words.errors.sentences.cityUnknown)] : found.map(row)
        return Screen(words.perks.pickCity, [search, .paragraph(words.perks.cityStays, quiet: true)] + list + none)
    }

    private var found: [CityEntry] {
        let sought = written(field).trimmed
        return sought.isEmpty ? cities : cities.filter { $0.name.range(of: sought, options: .caseInsensitive) != nil }
    }

    private func row(_ city: CityEntry) -> Element {
        .row(title: city.name, icon: city == chosen ? .done : .city, id: "city-\(city.id)", opens: false)
    }
}
