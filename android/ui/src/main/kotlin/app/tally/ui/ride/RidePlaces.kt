package app.tally.ui.ride

import app.tally.ui.app.Maker

/** Riding: the rides there were, a bike's code, what it would cost, the ride itself, and disputing its price. */
internal val ridePlaces: Map<String, Maker> =
    mapOf(
        "rides" to { app, _ -> RidesModel(app) },
        "ride-scan" to { app, of -> RideScanModel(app, of) },
        "unlock" to { app, of -> UnlockModel(app, of.orEmpty()) },
        "ride" to { app, of -> RideModel(app, of.orEmpty()) },
        "ride-dispute" to { app, of -> RideDisputeModel(app, of.orEmpty()) },
    )
