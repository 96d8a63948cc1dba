package app.tally.ui.loans

import app.tally.ui.app.Maker

/** Small loans: what was borrowed, how much to borrow, and one loan. */
internal val loansPlaces: Map<String, Maker> =
    mapOf(
        "loans" to { app, _ -> LoansModel(app) },
        "borrow" to { app, of -> BorrowModel(app, of.orEmpty()) },
        "loan" to { app, of -> LoanModel(app, of.orEmpty()) },
    )
