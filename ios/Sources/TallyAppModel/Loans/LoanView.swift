import TallyWallet

extension Words {
    /// Where a loan stands: not known, declined, paid back, or so many instalments to go.
    func standing(_ loan: Loan) -> String {
        if loan.state != .lent { return loans.states[loan.state] }
        if let at = loan.repaidAt { return loans.repaid(at: at) }
        return loans.toGo(count: loan.instalments.count { $0.bill?.state != .paid })
    }
}

/// One loan in words.
struct LoanView {
    let words: any Words
    let formats: any Formats

    private var say: any LoansWords { words.loans }

    /// What matters most where it stands, what it costs, and every instalment.
    func loan(_ loan: Loan) -> [Element] {
        let top = [notice(loan), cost(loan)].compactMap { $0 }
        let promises = promises(loan).map { Element.paragraph($0) }
        return top + promises + plan(loan) + (loan.state == .offered ? [learns(loan)] : [])
    }

    private func notice(_ loan: Loan) -> Element? {
        switch loan.state {
        case .offered: nil
        case .taking: .notice(.caution, say.notKnown(lender: loan.lenderName))
        case .declined:
            .notice(.error, say.states.declined, advice: loan.declineReason.map { words.refusals.declines[$0] })
        case .lent: lent(loan)
        }
    }

    private func lent(_ loan: Loan) -> Element {
        if loan.repaidAt != nil { return .notice(.positive, words.standing(loan)) }
        let taken = say.taken(amount: loan.principal, lender: loan.lenderName)
        return .notice(.info, taken, advice: words.standing(loan))
    }

    /// The core counts a year's cost in tenths of a percent.
    private func cost(_ loan: Loan) -> Element {
        let details = [
            say.payBack(total: loan.total, charge: loan.charge), say.yearly(rate: Int(loan.yearlyCost) * 10),
        ]
        return .hero(label: loan.lenderName, value: formats.money(loan.principal), details: details)
    }

    private func promises(_ loan: Loan) -> [String] {
        loan.state == .offered ? [say.neverDearer, say.ownMoney, words.pay.signedAsShown] : [say.neverDearer]
    }

    private func learns(_ loan: Loan) -> Element {
        let learns = words.pay.sellerLearns(seller: loan.lenderName, count: Int(loan.perk.step.points))
        return .paragraph(learns, quiet: true)
    }

    private func plan(_ loan: Loan) -> [Element] {
        if loan.state == .declined { return [] }
        let count = say.rhythms[loan.rhythm, loan.instalments.count]
        return [.heading(say.schedule), .paragraph(count), .group(loan.instalments.map(row))]
    }

    private func row(_ one: LoanInstalment) -> Element {
        let (number, day) = (Int(one.number), lastDay(before: one.lateFrom))
        let state = one.bill.map { words.bills.states[$0.state] }
        let spoken = say.spokenInstalment(
            number: number, amount: one.amount, day: day, state: state ?? say.states.offered)
        return .row(
            title: say.instalment(number: number, amount: one.amount, day: day), detail: state, icon: .bill,
            id: one.bill.map { _ in "instalment-\(number)" }, spoken: spoken)
    }
}
