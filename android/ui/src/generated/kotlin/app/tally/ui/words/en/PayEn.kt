// Generated from shells/words/pay.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.PayStates
import app.tally.ui.words.PayWords
import java.time.Instant

internal class PayEn(private val formats: Formats) : PayWords {
    override val scanTitle = "Scan a code"
    override val scanHint = "Hold the camera over the shop’s code."
    override val scanPicture = "From a picture"
    override val paste = "Paste a code"
    override val torchOn = "Light on"
    override val torchOff = "Light off"
    override val amountTitle = "How much?"
    override fun amountHint(payee: String) = "Amount for ${payee}"
    override val asking = "Asking for the exact amount …"
    override val noShop = "This is not a shop’s code: it names nobody to pay."
    override fun confirmTitle(amount: Money, payee: String) = "Pay ${formats.money(amount)} to ${payee}?"
    override fun confirmLaterTitle(amount: Money, payee: String, day: Instant) = "Pay ${formats.money(amount)} to ${payee} by ${formats.day(day)}?"
    override val signedAsShown = "You sign exactly this: this amount, to them. Nobody can change it afterwards."
    override fun payAmount(amount: Money) = "Pay ${formats.money(amount)}"
    override val confirming = "Paying …"
    override fun discount(saved: Money, ordinary: Money) = "${formats.money(saved)} less with your points. Without them: ${formats.money(ordinary)}."
    override fun sellerLearns(seller: String, count: Long) = pluralEn(count, one = "${seller} learns that you reach ${formats.number(count)} point. Nothing else about your points.", other = "${seller} learns that you reach ${formats.number(count)} points. Nothing else about your points.")
    override val ordinary = "Pay without points"
    override val usePerk = "Use my points"
    override val withoutPrompt = "A small payment: your phone does not ask again."
    override val duplicateTitle = "Twice on purpose?"
    override fun duplicate(amount: Money, payee: String) = "You agreed to pay ${formats.money(amount)} to ${payee} less than a minute ago. Pay the same again?"
    override val duplicatePay = "Yes, pay again"
    override val duplicateStop = "No, once is right"
    override val settledTitle = "Paid"
    override fun settled(amount: Money, payee: String) = "${payee} has received ${formats.money(amount)}."
    override val billedTitle = "Agreed, to be paid later"
    override fun billed(amount: Money, payee: String, day: Instant) = "You owe ${payee} ${formats.money(amount)}, by ${formats.day(day)}. No money has moved yet."
    override val declinedTitle = "Not paid"
    override fun declined(amount: Money, payee: String) = "${formats.money(amount)} to ${payee} was declined. No money has moved."
    override val declinedAlone = "Pay again, and agree to it yourself: with finger, face or code."
    override val expiredTitle = "Too late, so not paid"
    override fun expired(amount: Money, payee: String) = "${formats.money(amount)} to ${payee} came too late. No money has moved. You can pay again."
    override val cancelledTitle = "Taken back"
    override fun cancelled(amount: Money, payee: String) = "${formats.money(amount)} to ${payee} never left this phone. Nothing was paid."
    override val notKnownTitle = "We do not know yet"
    override val notKnown = "We do not know yet. Do not pay again."
    override fun notKnownResolves(amount: Money, payee: String) = "${formats.money(amount)} to ${payee} was signed, and no answer has come back. Your phone keeps asking about this very payment. It resolves by itself: paid once, or not at all."
    override val notKnownShop = "If the shop is waiting, show this screen. Paying another way may mean paying twice."
    override val offlineTitle = "Not paid yet"
    override fun offline(amount: Money, payee: String, at: Instant) = "${formats.money(amount)} to ${payee} is signed and waits on this phone. It is paid once you are online, if that is before ${formats.moment(at)}. Until then it is not paid."
    override val offlineBefore = "There is no network. You can sign now; it is paid later, once you are online."
    override val takeBack = "Take it back"
    override val receipt = "Show receipt"
    override val payAnotherWay = "Pay another way"
    override val states = object : PayStates {
        override val created = "Not paid: only prepared"
        override val authorised = "Not paid yet"
        override val submitted = "Not known yet"
        override val unknown = "Not known yet"
        override val settled = "Paid"
        override val declined = "Declined, not paid"
        override val expired = "Too late, not paid"
        override val cancelled = "Taken back, not paid"
    }
    override fun spokenConfirm(amount: Money, payee: String) = "Pay ${formats.money(amount)} to ${payee}. Double-tap to confirm with finger, face or code."
    override fun spokenSettled(amount: Money, payee: String) = "Paid: ${formats.money(amount)} to ${payee}."
    override fun spokenNotKnown(amount: Money, payee: String) = "${formats.money(amount)} to ${payee}: we do not know yet. Do not pay again."
    override val spokenScanner = "Camera picture. A code is read as soon as it is in view."
    override val spokenCodeFound = "Code found"
}
