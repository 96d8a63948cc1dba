package app.tally.ui.security

import app.tally.ui.app.Maker

/** Security: the phone, small payments, rights, what is unsent, checking for oneself, and wiping. */
internal val securityPlaces: Map<String, Maker> =
    mapOf(
        "security" to { app, _ -> SecurityModel(app) },
        "limits" to { app, _ -> LimitsModel(app) },
        "rights" to { app, _ -> RightsModel(app) },
        "outbox" to { app, _ -> OutboxModel(app) },
        "check" to { app, _ -> CheckModel(app) },
        "wipe" to { app, _ -> WipeModel(app) },
    )
