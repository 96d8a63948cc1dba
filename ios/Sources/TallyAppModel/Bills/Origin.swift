import TallyWallet

/// What a bill is for.
enum Origin {
    /// A purchase.
    case purchase(Payment)
    /// An instalment of a loan.
    case instalment(Loan, number: Int)
    /// Something of another phone.
    case unknown

    /// The screen that shows it.
    var route: Route? {
        switch self {
        case .purchase(let payment): Route("payment", payment.id)
        case .instalment(let loan, _): Route("loan", loan.id)
        case .unknown: nil
        }
    }
}

extension Wallet {
    /// What a bill is for, if this phone knows it.
    func origin(of bill: Bill) throws -> Origin {
        let known: Origin? = try orNone {
            guard let number = bill.instalment else { return .purchase(try payments.find(id: bill.origin)) }
            return .instalment(try loans.find(id: bill.origin), number: Int(number))
        }
        return known ?? .unknown
    }
}

extension Words {
    func said(_ origin: Origin) -> String? {
        switch origin {
        case .purchase(let payment):
            bills.fromPayment(payee: payment.payeeName, at: payment.settledAt ?? payment.createdAt)
        case .instalment(let loan, let number):
            bills.fromLoan(number: number, all: loan.instalments.count, lender: loan.lenderName)
        case .unknown: nil
        }
    }
}
