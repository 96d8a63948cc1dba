/// Makes the model of a place, of what the route names.
typealias Maker = @MainActor (_ app: AppModel, _ of: String) -> ScreenModel

/// Every place that there is; those beyond paying stand beside their screens.
@MainActor let places: [String: Maker] = [
    startPlaces, moneyPlaces, pointsPlaces, perksPlaces, ridePlaces, billsPlaces, loansPlaces, sharingPlaces,
    securityPlaces,
].reduce(into: [:]) { all, part in all.merge(part) { $1 } }

/// Becoming a wallet.
@MainActor private let startPlaces: [String: Maker] = [
    "welcome": { app, _ in WelcomeModel(app) },
    "keys": { app, _ in KeysModel(app) },
    "invite": { app, _ in InviteModel(app) },
    "small": { app, _ in SmallModel(app) },
    "ready": { app, _ in ReadyModel(app) },
]

/// Paying, and what was paid.
@MainActor private let moneyPlaces: [String: Maker] = [
    "more": { app, _ in MoreModel(app) },
    "home": { app, _ in HomeModel(app) },
    "scan": { app, _ in ScanModel(app) },
    "amount": { app, code in AmountModel(app, code: code) },
    "pay": { app, payment in PayModel(app, id: payment) },
    "top-up": { app, _ in TopUpModel(app) },
    "history": { app, _ in HistoryModel(app) },
    "payment": { app, payment in PaymentModel(app, id: payment) },
    "receipt": { app, payment in ReceiptModel(app, payment: payment) },
]
