// Generated from shells/words/pay.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PayEn: PayWords {
    let formats: any Formats
    var scanTitle: String { "Scan a code" }
    var scanHint: String { "Hold the camera over the shop’s code." }
    var scanPicture: String { "From a picture" }
    var paste: String { "Paste a code" }
    var torchOn: String { "Light on" }
    var torchOff: String { "Light off" }
    var amountTitle: String { "How much?" }
    func amountHint(payee: String) -> String { "Amount for \(payee)" }
    var asking: String { "Asking for the exact amount …" }
    var noShop: String { "This is not a shop’s code: it names nobody to pay." }
    func confirmTitle(amount: Money, payee: String) -> String { "Pay \(formats.money(amount)) to \(payee)?" }
    func confirmLaterTitle(amount: Money, payee: String, day: Date) -> String { "Pay \(formats.money(amount)) to \(payee) by \(formats.day(day))?" }
    var signedAsShown: String { "You sign exactly this: this amount, to them. Nobody can change it afterwards." }
    func payAmount(amount: Money) -> String { "Pay \(formats.money(amount))" }
    var confirming: String { "Paying …" }
    func discount(saved: Money, ordinary: Money) -> String { "\(formats.money(saved)) less with your points. Without them: \(formats.money(ordinary))." }
    func sellerLearns(seller: String, count: Int) -> String { pluralEn(count, one: "\(seller) learns that you reach \(formats.number(count)) point. Nothing else about your points.", other: "\(seller) learns that you reach \(formats.number(count)) points. Nothing else about your points.") }
    var ordinary: String { "Pay without points" }
    var usePerk: String { "Use my points" }
    var withoutPrompt: String { "A small payment: your phone does not ask again." }
    var duplicateTitle: String { "Twice on purpose?" }
    func duplicate(amount: Money, payee: String) -> String { "You agreed to pay \(formats.money(amount)) to \(payee) less than a minute ago. Pay the same again?" }
    var duplicatePay: String { "Yes, pay again" }
    var duplicateStop: String { "No, once is right" }
    var settledTitle: String { "Paid" }
    func settled(amount: Money, payee: String) -> String { "\(payee) has received \(formats.money(amount))." }
    var billedTitle: String { "Agreed, to be paid later" }
    func billed(amount: Money, payee: String, day: Date) -> String { "You owe \(payee) \(formats.money(amount)), by \(formats.day(day)). No money has moved yet." }
    var declinedTitle: String { "Not paid" }
    func declined(amount: Money, payee: String) -> String { "\(formats.money(amount)) to \(payee) was declined. No money has moved." }
    var declinedAlone: String { "Pay again, and agree to it yourself: with finger, face or code." }
    var expiredTitle: String { "Too late, so not paid" }
    func expired(amount: Money, payee: String) -> String { "\(formats.money(amount)) to \(payee) came too late. No money has moved. You can pay again." }
    var cancelledTitle: String { "Taken back" }
    func cancelled(amount: Money, payee: String) -> String { "\(formats.money(amount)) to \(payee) never left this phone. Nothing was paid." }
    var notKnownTitle: String { "We do not know yet" }
    var notKnown: String { "We do not know yet. Do not pay again." }
    func notKnownResolves(amount: Money, payee: String) -> String { "\(formats.money(amount)) to \(payee) was signed, and no answer has come back. Your phone keeps asking about this very payment. It resolves by itself: paid once, or not at all." }
    var notKnownShop: String { "If the shop is waiting, show this screen. Paying another way may mean paying twice." }
    var offlineTitle: String { "Not paid yet" }
    func offline(amount: Money, payee: String, at: Date) -> String { "\(formats.money(amount)) to \(payee) is signed and waits on this phone. It is paid once you are online, if that is before \(formats.moment(at)). Until then it is not paid." }
    var offlineBefore: String { "There is no network. You can sign now; it is paid later, once you are online." }
    var takeBack: String { "Take it back" }
    var receipt: String { "Show receipt" }
    var payAnotherWay: String { "Pay another way" }
    var states: any PayStates { PayStatesEn(formats: formats) }
    func spokenConfirm(amount: Money, payee: String) -> String { "Pay \(formats.money(amount)) to \(payee). Double-tap to confirm with finger, face or code." }
    func spokenSettled(amount: Money, payee: String) -> String { "Paid: \(formats.money(amount)) to \(payee)." }
    func spokenNotKnown(amount: Money, payee: String) -> String { "\(formats.money(amount)) to \(payee): we do not know yet. Do not pay again." }
    var spokenScanner: String { "Camera picture. A code is read as soon as it is in view." }
    var spokenCodeFound: String { "Code found" }
}

struct PayStatesEn: PayStates {
    let formats: any Formats
    var created: String { "Not paid: only prepared" }
    var authorised: String { "Not paid yet" }
    var submitted: String { "Not known yet" }
    var unknown: String { "Not known yet" }
    var settled: String { "Paid" }
    var declined: String { "Declined, not paid" }
    var expired: String { "Too late, not paid" }
    var cancelled: String { "Taken back, not paid" }
}
