package app.tally.ui.points

import app.tally.core.PointsFactor
import app.tally.ui.app.Maker

/** Points: the score, its parts and entries, and what would change it. */
internal val pointsPlaces: Map<String, Maker> =
    mapOf(
        "points" to { app, _ -> PointsModel(app) },
        "factor" to { app, of -> FactorModel(app, PointsFactor.entries.first { it.slug == of }) },
        "entry" to { app, of -> EntryModel(app, of.orEmpty()) },
        "what-if" to { app, _ -> WhatIfModel(app) },
    )
