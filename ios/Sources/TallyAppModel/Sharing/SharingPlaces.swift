/// Sharing: who asks, who may read, who looked, and what the person shares by themselves.
@MainActor let sharingPlaces: [String: Maker] = [
    "sharing": { app, _ in SharingModel(app) },
    "request-scan": { app, _ in RequestScanModel(app) },
    "request": { app, request in RequestModel(app, id: request) },
    "consent": { app, consent in ConsentModel(app, id: consent) },
    "narrow": { app, consent in NarrowModel(app, id: consent) },
    "access": { app, _ in AccessModel(app) },
    "share": { app, _ in ShareModel(app) },
    "profile": { app, _ in ProfileModel(app) },
]
