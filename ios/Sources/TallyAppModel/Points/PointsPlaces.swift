/// Points: the score, its parts and entries, and what would change it.
@MainActor let pointsPlaces: [String: Maker] = [
    "points": { app, _ in PointsModel(app) },
    "factor": { app, factor in FactorModel(app, factor: factor) },
    "entry": { app, entry in EntryModel(app, id: entry) },
    "what-if": { app, _ in WhatIfModel(app) },
]
