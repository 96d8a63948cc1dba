/// Riding: the rides there were, a bike's code, what it would cost, the ride itself, and disputing its price.
@MainActor let ridePlaces: [String: Maker] = [
    "rides": { app, _ in RidesModel(app) },
    "ride-scan": { app, offer in RideScanModel(app, offer: offer) },
    "unlock": { app, code in UnlockModel(app, code: code) },
    "ride": { app, ride in RideModel(app, id: ride) },
    "ride-dispute": { app, ride in RideDisputeModel(app, id: ride) },
]
