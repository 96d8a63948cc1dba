// Generated from shells/words/events.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.Money
import java.time.Instant

/** What happened: notifications and the list of news. Texts may show on a locked screen only where the person allows it. */
interface EventsWords {
    /** Headline of the list of news. */
    val title: String

    /** In place of the list. */
    val empty: String

    /** On a locked screen, in place of the text. */
    val hidden: String

    /** One thing that happened, as a notification. */
    val sentences: EventsSentences
}

/** One thing that happened, as a notification. */
interface EventsSentences {
    /** “This phone is your wallet now.” */
    val enrolled: String

    /** “Paid: {amount} to {payee}” */
    fun paymentSettled(payee: String, amount: Money): String

    /** “Declined, not paid: {amount} to {payee}” */
    fun paymentDeclined(payee: String, amount: Money): String

    /** “Too late, not paid: {amount} to {payee}” */
    fun paymentExpired(payee: String, amount: Money): String

    /** Money-critical. */
    fun paymentNotKnown(payee: String, amount: Money): String

    /** “{amount} came back from {payee}” */
    fun refundReceived(payee: String, amount: Money): String

    /** “{amount} is in your wallet” */
    fun topUpSettled(amount: Money): String

    /** “Top-up of {amount} declined” */
    fun topUpDeclined(amount: Money): String

    /** “{lender} has paid you {amount}” */
    fun loanPaidOut(lender: String, amount: Money): String

    /** “{lender} does not lend you {amount}” */
    fun loanDeclined(lender: String, amount: Money): String

    /** “Up to {perUse}, your phone pays without asking now” */
    fun mandateActive(perUse: Money): String

    /** “Small payments without asking were not accepted” */
    val mandateDeclined: String

    /** “Your phone asks you before every payment again” */
    val mandateEnded: String

    /** “{recipient} asks for your data” */
    fun consentRequested(recipient: String): String

    /** “{recipient} can read what you allowed” */
    fun consentGranted(recipient: String): String

    /** “What you allowed {recipient} was not accepted” */
    fun consentDeclined(recipient: String): String

    /** “{recipient} has heard that you took it back” */
    fun consentWithdrawn(recipient: String): String

    /** “Taking back was not accepted for {recipient}. On this phone it stays taken back.” */
    fun withdrawalDeclined(recipient: String): String

    /** “{recipient} can no longer read anything: the time is over” */
    fun consentEnded(recipient: String): String

    /** “Nothing is held for your points any more” */
    val collectionEnded: String

    /** “Your points changed. See why.” */
    val pointsChanged: String

    /** “An entry about you does not hold up. Your phone does not count it.” */
    val entryRefused: String

    /** “New rules for points do not hold up. Your phone does not use them.” */
    val rulesRefused: String

    /** “An offer breaks the rules. Your phone does not show it.” */
    val offerRefused: String

    /** “Your score of {at} is not what the entries add up to” */
    fun scoreDisputed(at: Instant): String

    /** “{seller} learned which step you reach” */
    fun stepTold(seller: String): String

    /** “{recipient} read: {fields}” */
    fun dataAccessed(recipient: String, fields: List<String>): String

    /** “We had to give {authority} data about you” */
    fun dataCompelled(authority: String): String

    /** “{recipient} tried to read your data and was refused” */
    fun dataRefused(recipient: String): String

    /** “Bike {bike} is open. Have a good ride!” */
    fun rideBegan(bike: String): String

    /** “The ride is over. What it costs comes in a moment.” */
    val rideEnded: String

    /** “The bike company said no” */
    val rideDeclined: String

    /** “The lock never opened. {amount} deposit comes back whole.” */
    fun rideExpired(amount: Money): String

    /** “Your ride cost {amount}, as you signed” */
    fun chargeCollected(amount: Money): String

    /** “{amount} was taken for your ride, which is not what you signed. Your phone disputes it.” */
    fun chargeDisputed(amount: Money): String

    /** “New bill: {amount} to {payee}, by {day}” */
    fun billReceived(payee: String, amount: Money, day: Instant): String

    /** “To be paid now: {amount} to {payee}, by {day}” */
    fun billDue(payee: String, amount: Money, day: Instant): String

    /** “Late: {amount} to {payee}” */
    fun billOverdue(payee: String, amount: Money): String

    /** “Bill paid: {amount} to {payee}” */
    fun billPaid(payee: String, amount: Money): String

    /** “{payee} no longer asks for {amount}” */
    fun billCancelled(payee: String, amount: Money): String

    /** “Your dispute was decided: {amount} to {payee} stands” */
    fun billStands(payee: String, amount: Money): String

    /** “Your dispute with {payee} was not accepted” */
    fun billDisputeDeclined(payee: String): String

    /** “Something that you signed is on hold and needs you” */
    val operationParked: String

    /** “Something was changed on the way. Your phone did not believe it.” */
    val tamperingSeen: String

    /** “This phone’s clock is wrong. Set it to automatic.” */
    val clockWrong: String

    /** “Tally signs with other keys now. Your phone has checked the change.” */
    val keysChanged: String

    /** “The wallet’s file was damaged, so a new one was made. Nothing that you signed is sent twice.” */
    val databaseQuarantined: String

    /** “Something happened that this version does not know. Update the app to read it.” */
    val unknown: String
}
