/// Small loans: what was borrowed, how much to borrow, and one loan.
@MainActor let loansPlaces: [String: Maker] = [
    "loans": { app, _ in LoansModel(app) },
    "borrow": { app, offer in BorrowModel(app, offer: offer) },
    "loan": { app, loan in LoanModel(app, id: loan) },
]
