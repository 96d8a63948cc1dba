// Generated from shells/words/events.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct EventsEn: EventsWords {
    let formats: any Formats
    var title: String { "News" }
    var empty: String { "Nothing new." }
    var hidden: String { "There is news in Tally" }
    var sentences: any EventsSentences { EventsSentencesEn(formats: formats) }
}

struct EventsSentencesEn: EventsSentences {
    let formats: any Formats
    var enrolled: String { "This phone is your wallet now." }
    func paymentSettled(payee: String, amount: Money) -> String { "Paid: \(formats.money(amount)) to \(payee)" }
    func paymentDeclined(payee: String, amount: Money) -> String { "Declined, not paid: \(formats.money(amount)) to \(payee)" }
    func paymentExpired(payee: String, amount: Money) -> String { "Too late, not paid: \(formats.money(amount)) to \(payee)" }
    func paymentNotKnown(payee: String, amount: Money) -> String { "\(formats.money(amount)) to \(payee): we do not know yet. Do not pay again." }
    func refundReceived(payee: String, amount: Money) -> String { "\(formats.money(amount)) came back from \(payee)" }
    func topUpSettled(amount: Money) -> String { "\(formats.money(amount)) is in your wallet" }
    func topUpDeclined(amount: Money) -> String { "Top-up of \(formats.money(amount)) declined" }
    func loanPaidOut(lender: String, amount: Money) -> String { "\(lender) has paid you \(formats.money(amount))" }
    func loanDeclined(lender: String, amount: Money) -> String { "\(lender) does not lend you \(formats.money(amount))" }
    func mandateActive(perUse: Money) -> String { "Up to \(formats.money(perUse)), your phone pays without asking now" }
    var mandateDeclined: String { "Small payments without asking were not accepted" }
    var mandateEnded: String { "Your phone asks you before every payment again" }
    func consentRequested(recipient: String) -> String { "\(recipient) asks for your data" }
    func consentGranted(recipient: String) -> String { "\(recipient) can read what you allowed" }
    func consentDeclined(recipient: String) -> String { "What you allowed \(recipient) was not accepted" }
    func consentWithdrawn(recipient: String) -> String { "\(recipient) has heard that you took it back" }
    func withdrawalDeclined(recipient: String) -> String { "Taking back was not accepted for \(recipient). On this phone it stays taken back." }
    func consentEnded(recipient: String) -> String { "\(recipient) can no longer read anything: the time is over" }
    var collectionEnded: String { "Nothing is held for your points any more" }
    var pointsChanged: String { "Your points changed. See why." }
    var entryRefused: String { "An entry about you does not hold up. Your phone does not count it." }
    var rulesRefused: String { "New rules for points do not hold up. Your phone does not use them." }
    var offerRefused: String { "An offer breaks the rules. Your phone does not show it." }
    func scoreDisputed(at: Date) -> String { "Your score of \(formats.day(at)) is not what the entries add up to" }
    func stepTold(seller: String) -> String { "\(seller) learned which step you reach" }
    func dataAccessed(recipient: String, fields: [String]) -> String { "\(recipient) read: \(Language.en.list(fields))" }
    func dataCompelled(authority: String) -> String { "We had to give \(authority) data about you" }
    func dataRefused(recipient: String) -> String { "\(recipient) tried to read your data and was refused" }
    func rideBegan(bike: String) -> String { "Bike \(bike) is open. Have a good ride!" }
    var rideEnded: String { "The ride is over. What it costs comes in a moment." }
    var rideDeclined: String { "The bike company said no" }
    func rideExpired(amount: Money) -> String { "The lock never opened. \(formats.money(amount)) deposit comes back whole." }
    func chargeCollected(amount: Money) -> String { "Your ride cost \(formats.money(amount)), as you signed" }
    func chargeDisputed(amount: Money) -> String { "\(formats.money(amount)) was taken for your ride, which is not what you signed. Your phone disputes it." }
    func billReceived(payee: String, amount: Money, day: Date) -> String { "New bill: \(formats.money(amount)) to \(payee), by \(formats.day(day))" }
    func billDue(payee: String, amount: Money, day: Date) -> String { "To be paid now: \(formats.money(amount)) to \(payee), by \(formats.day(day))" }
    func billOverdue(payee: String, amount: Money) -> String { "Late: \(formats.money(amount)) to \(payee)" }
    func billPaid(payee: String, amount: Money) -> String { "Bill paid: \(formats.money(amount)) to \(payee)" }
    func billCancelled(payee: String, amount: Money) -> String { "\(payee) no longer asks for \(formats.money(amount))" }
    func billStands(payee: String, amount: Money) -> String { "Your dispute was decided: \(formats.money(amount)) to \(payee) stands" }
    func billDisputeDeclined(payee: String) -> String { "Your dispute with \(payee) was not accepted" }
    var operationParked: String { "Something that you signed is on hold and needs you" }
    var tamperingSeen: String { "Something was changed on the way. Your phone did not believe it." }
    var clockWrong: String { "This phone’s clock is wrong. Set it to automatic." }
    var keysChanged: String { "Tally signs with other keys now. Your phone has checked the change." }
    var databaseQuarantined: String { "The wallet’s file was damaged, so a new one was made. Nothing that you signed is sent twice." }
    var unknown: String { "Something happened that this version does not know. Update the app to read it." }
}
