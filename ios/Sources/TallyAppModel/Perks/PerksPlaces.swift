/// Perks: what points are good for in a city, and one offer.
@MainActor let perksPlaces: [String: Maker] = [
    "perks": { app, _ in PerksModel(app) },
    "cities": { app, _ in CitiesModel(app) },
    "offer": { app, offer in OfferModel(app, id: offer) },
]
