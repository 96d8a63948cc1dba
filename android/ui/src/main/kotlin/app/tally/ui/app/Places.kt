package app.tally.ui.app

import app.tally.ui.bills.billsPlaces
import app.tally.ui.history.HistoryModel
import app.tally.ui.history.PaymentModel
import app.tally.ui.history.ReceiptModel
import app.tally.ui.home.HomeModel
import app.tally.ui.loans.loansPlaces
import app.tally.ui.more.morePlaces
import app.tally.ui.pay.AmountModel
import app.tally.ui.pay.PayModel
import app.tally.ui.pay.ScanModel
import app.tally.ui.perks.perksPlaces
import app.tally.ui.points.pointsPlaces
import app.tally.ui.ride.ridePlaces
import app.tally.ui.screen.Tab
import app.tally.ui.security.securityPlaces
import app.tally.ui.sharing.sharingPlaces
import app.tally.ui.start.InviteModel
import app.tally.ui.start.KeysModel
import app.tally.ui.start.ReadyModel
import app.tally.ui.start.SmallModel
import app.tally.ui.start.WelcomeModel
import app.tally.ui.topup.TopUpModel

/** Makes the model of a place, of what the route names. */
internal typealias Maker = (app: App, of: String?) -> ScreenModel

/** Every place that there is. */
private val places: Map<String, Maker> = startPlaces + moneyPlaces + flowPlaces

/** Everything beyond paying, each part in its own package. */
private val flowPlaces: Map<String, Maker>
    get() = pointsPlaces + perksPlaces + ridePlaces + billsPlaces + loansPlaces + sharingPlaces + securityPlaces + morePlaces

/** Paying, and what was paid. */
private val moneyPlaces: Map<String, Maker>
    get() =
        mapOf(
            "home" to { app, _ -> HomeModel(app) },
            "scan" to { app, _ -> ScanModel(app) },
            "amount" to { app, code -> AmountModel(app, code.orEmpty()) },
            "pay" to { app, payment -> PayModel(app, payment.orEmpty()) },
            "top-up" to { app, _ -> TopUpModel(app) },
            "history" to { app, _ -> HistoryModel(app) },
            "payment" to { app, payment -> PaymentModel(app, payment.orEmpty()) },
            "receipt" to { app, payment -> ReceiptModel(app, payment.orEmpty()) },
        )

/** Becoming a wallet. */
private val startPlaces: Map<String, Maker>
    get() =
        mapOf(
            "welcome" to { app, _ -> WelcomeModel(app) },
            "keys" to { app, _ -> KeysModel(app) },
            "invite" to { app, _ -> InviteModel(app) },
            "small" to { app, _ -> SmallModel(app) },
            "ready" to { app, _ -> ReadyModel(app) },
        )

/** Their names, and what is shown before any of them. */
internal val everyPlace: Set<String> get() = places.keys + "opening"

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
