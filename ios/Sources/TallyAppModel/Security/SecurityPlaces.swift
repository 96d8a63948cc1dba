/// Security: the phone, small payments, rights, what is unsent, checking for oneself, and wiping.
@MainActor let securityPlaces: [String: Maker] = [
    "security": { app, _ in SecurityModel(app) },
    "limits": { app, _ in LimitsModel(app) },
    "rights": { app, _ in RightsModel(app) },
    "outbox": { app, _ in OutboxModel(app) },
    "check": { app, _ in CheckModel(app) },
    "wipe": { app, _ in WipeModel(app) },
]
