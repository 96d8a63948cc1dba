// Generated from shells/words/security.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.SecurityMandates
import app.tally.ui.words.SecurityPurposes
import app.tally.ui.words.SecurityWords
import java.time.Instant

internal class SecurityEn(private val formats: Formats) : SecurityWords {
    override val phone = "This phone"
    override fun memberSince(at: Instant) = "A wallet since ${formats.date(at)}"
    override val onlyPhone = "It is your only phone with Tally: everybody has one at a time."
    override val lostTitle = "If you lose this phone"
    override val lost = "Tell whoever gave you your invite, at once: they alone can end this wallet, and then nothing more is paid with it. Your next phone begins with a new invite; your money and your records come back."
    override val limits = "Small payments"
    override fun limitsNow(perUse: Money, perDay: Money, at: Instant) = "Without asking you: up to ${formats.money(perUse)} at a time, ${formats.money(perDay)} a day, until ${formats.date(at)}."
    override val limitsNone = "Your phone asks you before every payment."
    override val limitPerUse = "At most at a time"
    override val limitPerDay = "At most a day"
    override val limitDays = "For how many days"
    override val limitsSet = "Set limits"
    override val limitsEnd = "Always ask me again"
    override val mandates = object : SecurityMandates {
        override val requested = "Signed; holds once it has been sent"
        override val active = "In force"
        override val declined = "Not accepted"
        override val ended = "Ended"
    }
    override val purposes = object : SecurityPurposes {
        override val openWallet = "Open Tally"
        override val actForPerson = "Ask for news"
        override val enrol = "Make this phone your wallet"
        override fun pay(payee: String, amount: Money) = "Pay ${formats.money(amount)} to ${payee}"
        override fun topUp(amount: Money) = "Top up ${formats.money(amount)}"
        override fun borrow(lender: String, principal: Money, total: Money) = "Borrow ${formats.money(principal)} from ${lender}, pay back ${formats.money(total)}"
        override fun unlock(provider: String, deposit: Money, cap: Money) = "Unlock a bike of ${provider}: deposit ${formats.money(deposit)}, at most ${formats.money(cap)}"
        override fun mandate(perUse: Money, perDay: Money) = "Allow payments without asking: up to ${formats.money(perUse)} each, ${formats.money(perDay)} a day"
        override fun grant(recipient: String, fields: List<String>) = "Let ${recipient} read: ${Language.EN.list(fields)}"
        override fun share(fields: List<String>) = "Let whoever has the link read: ${Language.EN.list(fields)}"
        override fun collect(controller: String, sources: List<String>) = "Let ${controller} keep points from: ${Language.EN.list(sources)}"
        override fun reach(seller: String) = "Let ${seller} learn which step you reach"
        override fun withdraw(recipient: String) = "Take back what ${recipient} may read"
    }
    override val withdrawNobody = "Take back your permission"
    override val promptCancel = "Cancel"
    override val rights = "Your rights"
    override val rightsExport = "Export my data"
    override val rightsExportWhat = "Everything that this phone knows, in one file."
    override val rightsErase = "To have the entries for your points erased, take that permission back. They are erased as soon as that arrives."
    override val check = "Check it yourself"
    override val chainHolds = "It holds: every signature fits, nothing is missing, and nothing was changed."
    override val wipe = "Wipe this wallet"
    override val wipeAsk = "Everything of Tally on this phone is erased, with both keys. Your money stays in your account. To come back you need a new invite."
    override fun wipeUnsent(count: Long) = pluralEn(count, one = "${formats.number(count)} thing that you signed has not been sent yet. Wiping loses it.", other = "${formats.number(count)} things that you signed have not been sent yet. Wiping loses them.")
    override val wipeRide = "End the ride first. Afterwards this phone cannot."
    override fun wipeOwed(count: Long) = pluralEn(count, one = "You still owe ${formats.number(count)} bill", other = "You still owe ${formats.number(count)} bills")
    override val wipeOwedStays = "Wiping does not change what you owe."
    override val wipeAnyway = "Wipe anyway"
    override val sendFirst = "Send first"
    override fun clock(seconds: Long) = pluralEn(seconds, one = "This phone’s clock is wrong by ${formats.number(seconds)} second. Set it to automatic, then try again.", other = "This phone’s clock is wrong by ${formats.number(seconds)} seconds. Set it to automatic, then try again.")
    override fun quarantined(count: Long) = pluralEn(count, one = "The wallet’s file was damaged, so a new one was made. ${formats.number(count)} signed thing was saved out of it.", other = "The wallet’s file was damaged, so a new one was made. ${formats.number(count)} signed things were saved out of it.")
    override val spokenPrompt = "Confirm with finger, face or code."
}
