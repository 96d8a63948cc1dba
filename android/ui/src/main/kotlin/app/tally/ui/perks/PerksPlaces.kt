package app.tally.ui.perks

import app.tally.ui.app.Maker

/** Perks: what points are good for in a city, and one offer. */
internal val perksPlaces: Map<String, Maker> =
    mapOf(
        "perks" to { app, _ -> PerksModel(app) },
        "cities" to { app, _ -> CitiesModel(app) },
        "offer" to { app, of -> OfferModel(app, of.orEmpty()) },
    )
