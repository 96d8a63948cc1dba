// Generated from shells/words/events.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

/// What happened: notifications and the list of news. Texts may show on a locked screen only where the person allows it.
public protocol EventsWords: Sendable {
    /// Headline of the list of news.
    var title: String { get }

    /// In place of the list.
    var empty: String { get }

    /// On a locked screen, in place of the text.
    var hidden: String { get }

    /// One thing that happened, as a notification.
    var sentences: any EventsSentences { get }
}

/// One thing that happened, as a notification.
public protocol EventsSentences: Sendable {
    /// “This phone is your wallet now.”
    var enrolled: String { get }

    /// “Paid: {amount} to {payee}”
    func paymentSettled(payee: String, amount: Money) -> String

    /// “Declined, not paid: {amount} to {payee}”
    func paymentDeclined(payee: String, amount: Money) -> String

    /// “Too late, not paid: {amount} to {payee}”
    func paymentExpired(payee: String, amount: Money) -> String

    /// Money-critical.
    func paymentNotKnown(payee: String, amount: Money) -> String

    /// “{amount} came back from {payee}”
    func refundReceived(payee: String, amount: Money) -> String

    /// “{amount} is in your wallet”
    func topUpSettled(amount: Money) -> String

    /// “Top-up of {amount} declined”
    func topUpDeclined(amount: Money) -> String

    /// “{lender} has paid you {amount}”
    func loanPaidOut(lender: String, amount: Money) -> String

    /// “{lender} does not lend you {amount}”
    func loanDeclined(lender: String, amount: Money) -> String

    /// “Up to {perUse}, your phone pays without asking now”
    func mandateActive(perUse: Money) -> String

    /// “Small payments without asking were not accepted”
    var mandateDeclined: String { get }

    /// “Your phone asks you before every payment again”
    var mandateEnded: String { get }

    /// “{recipient} asks for your data”
    func consentRequested(recipient: String) -> String

    /// “{recipient} can read what you allowed”
    func consentGranted(recipient: String) -> String

    /// “What you allowed {recipient} was not accepted”
    func consentDeclined(recipient: String) -> String

    /// “{recipient} has heard that you took it back”
    func consentWithdrawn(recipient: String) -> String

    /// “Taking back was not accepted for {recipient}. On this phone it stays taken back.”
    func withdrawalDeclined(recipient: String) -> String

    /// “{recipient} can no longer read anything: the time is over”
    func consentEnded(recipient: String) -> String

    /// “Nothing is held for your points any more”
    var collectionEnded: String { get }

    /// “Your points changed. See why.”
    var pointsChanged: String { get }

    /// “An entry about you does not hold up. Your phone does not count it.”
    var entryRefused: String { get }

    /// “New rules for points do not hold up. Your phone does not use them.”
    var rulesRefused: String { get }

    /// “An offer breaks the rules. Your phone does not show it.”
    var offerRefused: String { get }

    /// “Your score of {at} is not what the entries add up to”
    func scoreDisputed(at: Date) -> String

    /// “{seller} learned which step you reach”
    func stepTold(seller: String) -> String

    /// “{recipient} read: {fields}”
    func dataAccessed(recipient: String, fields: [String]) -> String

    /// “We had to give {authority} data about you”
    func dataCompelled(authority: String) -> String

    /// “{recipient} tried to read your data and was refused”
    func dataRefused(recipient: String) -> String

    /// “Bike {bike} is open. Have a good ride!”
    func rideBegan(bike: String) -> String

    /// “The ride is over. What it costs comes in a moment.”
    var rideEnded: String { get }

    /// “The bike company said no”
    var rideDeclined: String { get }

    /// “The lock never opened. {amount} deposit comes back whole.”
    func rideExpired(amount: Money) -> String

    /// “Your ride cost {amount}, as you signed”
    func chargeCollected(amount: Money) -> String

    /// “{amount} was taken for your ride, which is not what you signed. Your phone disputes it.”
    func chargeDisputed(amount: Money) -> String

    /// “New bill: {amount} to {payee}, by {day}”
    func billReceived(payee: String, amount: Money, day: Date) -> String

    /// “To be paid now: {amount} to {payee}, by {day}”
    func billDue(payee: String, amount: Money, day: Date) -> String

    /// “Late: {amount} to {payee}”
    func billOverdue(payee: String, amount: Money) -> String

    /// “Bill paid: {amount} to {payee}”
    func billPaid(payee: String, amount: Money) -> String

    /// “{payee} no longer asks for {amount}”
    func billCancelled(payee: String, amount: Money) -> String

    /// “Your dispute was decided: {amount} to {payee} stands”
    func billStands(payee: String, amount: Money) -> String

    /// “Your dispute with {payee} was not accepted”
    func billDisputeDeclined(payee: String) -> String

    /// “Something that you signed is on hold and needs you”
    var operationParked: String { get }

    /// “Something was changed on the way. Your phone did not believe it.”
    var tamperingSeen: String { get }

    /// “This phone’s clock is wrong. Set it to automatic.”
    var clockWrong: String { get }

    /// “Tally signs with other keys now. Your phone has checked the change.”
    var keysChanged: String { get }

    /// “The wallet’s file was damaged, so a new one was made. Nothing that you signed is sent twice.”
    var databaseQuarantined: String { get }

    /// “Something happened that this version does not know. Update the app to read it.”
    var unknown: String { get }
}
