import TallyWallet

/// Makes a button of the screen, which knows whether it is busy.
typealias Button = @MainActor (_ id: String, _ label: String, _ role: ActionRole) -> Element

/// A payment that nobody has agreed to yet. What is shown is what is signed.
@MainActor
struct Question {
    let payment: Payment
    let prepared: PreparedPayment?
    let offer: PerkOffer?
    let problem: WalletError?
    let busy: String?
    let isOnline: Bool
    let asksTwice: Bool
    let words: any Words
    let formats: any Formats
    let button: Button

    var screen: Screen {
        let offline: [Element] = isOnline ? [] : [.notice(.caution, words.pay.offlineBefore)]
        let hero = Element.hero(
            label: payment.payeeName, value: formats.money(payment.total),
            details: [payment.payeeNameLocal].compactMap { $0 })
        let pay = button("pay", words.pay.payAmount(amount: payment.total), .main)
        return Screen(
            words.common.pay, words.notices(problem) + offline + [hero, .paragraph(asks)] + perk + how,
            bottom: [pay, button("cancel", words.common.cancel, .quiet)], secret: true, dialog: twice)
    }

    private var asks: String {
        guard let lateFrom = payment.perk?.lateFrom else {
            return words.pay.confirmTitle(amount: payment.total, payee: payment.payeeName)
        }
        let day = lateFrom.addingTimeInterval(-1)
        return words.pay.confirmLaterTitle(amount: payment.total, payee: payment.payeeName, day: day)
    }

    /// What points bring here, what that tells, and the way without or with them.
    private var perk: [Element] {
        if let used = payment.perk {
            return saved(used) + [learns(used), button("ordinary", words.pay.ordinary, .other)]
        }
        return offer == nil ? [] : [button("use-perk", words.pay.usePerk, .other)]
    }

    private func saved(_ used: UsedPerk) -> [Element] {
        guard used.kind == .discount else { return [] }
        return [.notice(.positive, words.pay.discount(saved: used.takenOff, ordinary: used.ordinary))]
    }

    private func learns(_ used: UsedPerk) -> Element {
        .paragraph(words.pay.sellerLearns(seller: payment.payeeName, count: Int(used.step.points)), quiet: true)
    }

    private var how: [Element] {
        let silent = prepared?.needsPerson == false ? words.pay.withoutPrompt : nil
        let texts = [words.pay.signedAsShown, silent].compactMap { $0 }
        return texts.map { .paragraph($0, quiet: true) } + (busy == "pay" ? [.progress(words.pay.confirming)] : [])
    }

    private var twice: Dialog? {
        guard asksTwice else { return nil }
        let actions = [
            button("duplicate-pay", words.pay.duplicatePay, .other),
            button("duplicate-stop", words.pay.duplicateStop, .main),
        ]
        let text = words.pay.duplicate(amount: payment.total, payee: payment.payeeName)
        return Dialog(words.pay.duplicateTitle, text, actions)
    }
}
