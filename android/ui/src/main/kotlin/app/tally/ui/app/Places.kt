package app.tally.ui.app

import app.tally.ui.home.HomeModel
import app.tally.ui.screen.Tab

/** Makes the model of a place, of what the route names. */
internal typealias Maker = (app: App, of: String?) -> ScreenModel

/** Every place that there is. */
private val places: Map<String, Maker> = moneyPlaces

/** Paying, and what was paid. */
private val moneyPlaces: Map<String, Maker> get() =
    mapOf(
        "home" to { app, _ -> HomeModel(app) },
    )

internal fun isKnown(route: Route): Boolean = route.place in places

internal fun modelFor(
    app: App,
    route: Route,
): ScreenModel = requireNotNull(places[route.place]) { "there is no place ${route.place}" }(app, route.of)

/** Where a tab begins. */
internal fun rootOf(tab: Tab): Route =
    when (tab) {
        Tab.HOME -> Route.HOME
        Tab.HISTORY -> Route("history")
        Tab.PERKS -> Route("perks")
        Tab.SHARING -> Route("sharing")
        Tab.MORE -> Route("more")
    }
