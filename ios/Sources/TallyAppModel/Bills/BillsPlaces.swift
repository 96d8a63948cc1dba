/// Bills: what is owed, one bill, and saying what is wrong with it.
@MainActor let billsPlaces: [String: Maker] = [
    "bills": { app, _ in BillsModel(app) },
    "bill": { app, bill in BillModel(app, id: bill) },
    "bill-dispute": { app, bill in BillDisputeModel(app, id: bill) },
]
