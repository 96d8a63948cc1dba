// Generated from shells/words/events.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.core.Money
import app.tally.ui.words.EventsSentences
import app.tally.ui.words.EventsWords
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import java.time.Instant

internal class EventsEn(private val formats: Formats) : EventsWords {
    override val title = "News"
    override val empty = "Nothing new."
    override val hidden = "There is news in Tally"
    override val sentences = object : EventsSentences {
        override val enrolled = "This phone is your wallet now."
        override fun paymentSettled(payee: String, amount: Money) = "Paid: ${formats.money(amount)} to ${payee}"
        override fun paymentDeclined(payee: String, amount: Money) = "Declined, not paid: ${formats.money(amount)} to ${payee}"
        override fun paymentExpired(payee: String, amount: Money) = "Too late, not paid: ${formats.money(amount)} to ${payee}"
        override fun paymentNotKnown(payee: String, amount: Money) = "${formats.money(amount)} to ${payee}: we do not know yet. Do not pay again."
        override fun refundReceived(payee: String, amount: Money) = "${formats.money(amount)} came back from ${payee}"
        override fun topUpSettled(amount: Money) = "${formats.money(amount)} is in your wallet"
        override fun topUpDeclined(amount: Money) = "Top-up of ${formats.money(amount)} declined"
        override fun loanPaidOut(lender: String, amount: Money) = "${lender} has paid you ${formats.money(amount)}"
        override fun loanDeclined(lender: String, amount: Money) = "${lender} does not lend you ${formats.money(amount)}"
        override fun mandateActive(perUse: Money) = "Up to ${formats.money(perUse)}, your phone pays without asking now"
        override val mandateDeclined = "Small payments without asking were not accepted"
        override val mandateEnded = "Your phone asks you before every payment again"
        override fun consentRequested(recipient: String) = "${recipient} asks for your data"
        override fun consentGranted(recipient: String) = "${recipient} can read what you allowed"
        override fun consentDeclined(recipient: String) = "What you allowed ${recipient} was not accepted"
        override fun consentWithdrawn(recipient: String) = "${recipient} has heard that you took it back"
        override fun withdrawalDeclined(recipient: String) = "Taking back was not accepted for ${recipient}. On this phone it stays taken back."
        override fun consentEnded(recipient: String) = "${recipient} can no longer read anything: the time is over"
        override val collectionEnded = "Nothing is held for your points any more"
        override val pointsChanged = "Your points changed. See why."
        override val entryRefused = "An entry about you does not hold up. Your phone does not count it."
        override val rulesRefused = "New rules for points do not hold up. Your phone does not use them."
        override val offerRefused = "An offer breaks the rules. Your phone does not show it."
        override fun scoreDisputed(at: Instant) = "Your score of ${formats.day(at)} is not what the entries add up to"
        override fun stepTold(seller: String) = "${seller} learned which step you reach"
        override fun dataAccessed(recipient: String, fields: List<String>) = "${recipient} read: ${Language.EN.list(fields)}"
        override fun dataCompelled(authority: String) = "We had to give ${authority} data about you"
        override fun dataRefused(recipient: String) = "${recipient} tried to read your data and was refused"
        override fun rideBegan(bike: String) = "Bike ${bike} is open. Have a good ride!"
        override val rideEnded = "The ride is over. What it costs comes in a moment."
        override val rideDeclined = "The bike company said no"
        override fun rideExpired(amount: Money) = "The lock never opened. ${formats.money(amount)} deposit comes back whole."
        override fun chargeCollected(amount: Money) = "Your ride cost ${formats.money(amount)}, as you signed"
        override fun chargeDisputed(amount: Money) = "${formats.money(amount)} was taken for your ride, which is not what you signed. Your phone disputes it."
        override fun billReceived(payee: String, amount: Money, day: Instant) = "New bill: ${formats.money(amount)} to ${payee}, by ${formats.day(day)}"
        override fun billDue(payee: String, amount: Money, day: Instant) = "To be paid now: ${formats.money(amount)} to ${payee}, by ${formats.day(day)}"
        override fun billOverdue(payee: String, amount: Money) = "Late: ${formats.money(amount)} to ${payee}"
        override fun billPaid(payee: String, amount: Money) = "Bill paid: ${formats.money(amount)} to ${payee}"
        override fun billCancelled(payee: String, amount: Money) = "${payee} no longer asks for ${formats.money(amount)}"
        override fun billStands(payee: String, amount: Money) = "Your dispute was decided: ${formats.money(amount)} to ${payee} stands"
        override fun billDisputeDeclined(payee: String) = "Your dispute with ${payee} was not accepted"
        override val operationParked = "Something that you signed is on hold and needs you"
        override val tamperingSeen = "Something was changed on the way. Your phone did not believe it."
        override val clockWrong = "This phone’s clock is wrong. Set it to automatic."
        override val keysChanged = "Tally signs with other keys now. Your phone has checked the change."
        override val databaseQuarantined = "The wallet’s file was damaged, so a new one was made. Nothing that you signed is sent twice."
        override val unknown = "Something happened that this version does not know. Update the app to read it."
    }
}
