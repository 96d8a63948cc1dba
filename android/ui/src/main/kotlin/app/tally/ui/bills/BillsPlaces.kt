package app.tally.ui.bills

import app.tally.ui.app.Maker

/** Bills: what is owed, one bill, and saying what is wrong with it. */
internal val billsPlaces: Map<String, Maker> =
    mapOf(
        "bills" to { app, _ -> BillsModel(app) },
        "bill" to { app, of -> BillModel(app, of.orEmpty()) },
        "bill-dispute" to { app, of -> BillDisputeModel(app, of.orEmpty()) },
    )
