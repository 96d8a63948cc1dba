/// Makes the model of a place, of what the route names.
typealias Maker = @MainActor (_ app: AppModel, _ of: String?) -> ScreenModel

/// Every place that there is.
@MainActor let places: [String: Maker] = moneyPlaces

/// Paying, and what was paid.
@MainActor private let moneyPlaces: [String: Maker] = [
    "home": { app, _ in HomeModel(app) }
]
