import Foundation
import TallyWallet

/// What became of a payment that was agreed to.
@MainActor
struct Outcome {
    let payment: Payment
    let words: any Words
    let formats: any Formats
    let button: Button

    func screen(_ problem: WalletError?) -> Screen {
        let hero = Element.hero(label: payment.payeeName, value: formats.money(payment.total))
        return Screen(title, words.notices(problem) + [said, hero] + told, bottom: next, back: false)
    }

    private var title: String {
        switch payment.state {
        case .created, .authorised: words.pay.offlineTitle
        case .submitted, .unknown: words.pay.notKnownTitle
        case .settled: payment.billed == nil ? words.pay.settledTitle : words.pay.billedTitle
        case .declined: words.pay.declinedTitle
        case .expired: words.pay.expiredTitle
        case .cancelled: words.pay.cancelledTitle
        }
    }

    /// The one sentence that counts, and what to do now.
    var said: Element {
        let (total, payee) = (payment.total, payment.payeeName)
        return switch payment.state {
        case .created, .authorised:
            .notice(.caution, words.pay.offline(amount: total, payee: payee, at: payment.expiresAt))
        case .submitted, .unknown:
            .notice(.caution, words.pay.notKnown, advice: words.pay.notKnownResolves(amount: total, payee: payee))
        case .settled: .notice(.positive, settled)
        case .declined: .notice(.error, words.pay.declined(amount: total, payee: payee), advice: advice)
        case .expired: .notice(.caution, words.pay.expired(amount: total, payee: payee))
        case .cancelled: .notice(.info, words.pay.cancelled(amount: total, payee: payee))
        }
    }

    private var settled: String {
        guard payment.billed != nil, let lateFrom = payment.perk?.lateFrom else {
            return words.pay.settled(amount: payment.total, payee: payment.payeeName)
        }
        let day = lateFrom.addingTimeInterval(-1)
        return words.pay.billed(amount: payment.total, payee: payment.payeeName, day: day)
    }

    /// No money has moved, so everybody can do something about it: at least pay another way.
    private var advice: String {
        switch payment.declineReason {
        case .insufficientFunds: words.advice.topUp
        case .mandateUnknown, .mandateEnded, .mandateExceeded: words.pay.declinedAlone
        case .payeeUnknown: words.advice.otherCode
        case .accountUnknown: words.advice.otherCurrency
        case .amountNotAllowed: words.advice.otherAmount
        case .creditStands: words.advice.payBackFirst
        case .notEligible: words.advice.ordinaryWay
        case .billPaid, .billCancelled: words.advice.nothingToDo
        default: words.advice.otherWay
        }
    }

    private var told: [Element] {
        switch payment.state {
        case .submitted, .unknown: [.paragraph(words.pay.notKnownShop)]
        case .declined:
            payment.declineReason.map { [.fact(words.history.whyDeclined, words.refusals.declines[$0])] } ?? []
        default: []
        }
    }

    private var next: [Element] {
        let done = button("done", words.common.done, .main)
        return switch payment.state {
        case .created, .authorised: [done, button("take-back", words.pay.takeBack, .quiet)]
        case .submitted, .unknown: [done]
        case .settled: [done, button("receipt", words.pay.receipt, .other)]
        case .declined, .expired, .cancelled: [done, button("another-way", words.pay.payAnotherWay, .other)]
        }
    }
}
