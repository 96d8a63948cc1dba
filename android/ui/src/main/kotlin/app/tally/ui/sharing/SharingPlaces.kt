package app.tally.ui.sharing

import app.tally.ui.app.Maker

/** Sharing: who asks, who may read, who looked, and what the person shares by themselves. */
internal val sharingPlaces: Map<String, Maker> =
    mapOf(
        "sharing" to { app, _ -> SharingModel(app) },
        "request-scan" to { app, _ -> RequestScanModel(app) },
        "request" to { app, of -> RequestModel(app, of.orEmpty()) },
        "consent" to { app, of -> ConsentModel(app, of.orEmpty()) },
        "narrow" to { app, of -> NarrowModel(app, of.orEmpty()) },
        "access" to { app, _ -> AccessModel(app) },
        "share" to { app, _ -> ShareModel(app) },
        "profile" to { app, _ -> ProfileModel(app) },
    )
