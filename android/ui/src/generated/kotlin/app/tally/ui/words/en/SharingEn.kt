// Generated from shells/words/sharing.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.SharingEvents
import app.tally.ui.words.SharingFields
import app.tally.ui.words.SharingFieldsInside
import app.tally.ui.words.SharingPurposes
import app.tally.ui.words.SharingRefusals
import app.tally.ui.words.SharingStates
import app.tally.ui.words.SharingWords
import java.time.Instant

internal class SharingEn(private val formats: Formats) : SharingWords {
    override val title = "Sharing"
    override val requests = "Asked of you"
    override val active = "In force"
    override val expiring = "Ending soon"
    override val past = "Over"
    override val empty = "Nobody may read anything about you."
    override val scanRequest = "Scan a request"
    override val scanHint = "Hold the camera over the code of the request."
    override fun asks(recipient: String) = "${recipient} would like to read:"
    override val purpose = "What for"
    override fun keptFor(count: Long) = pluralEn(count, one = "They keep it for ${formats.number(count)} day.", other = "They keep it for ${formats.number(count)} days.")
    override fun askedFor(count: Long) = pluralEn(count, one = "For ${formats.number(count)} day", other = "For ${formats.number(count)} days")
    override fun law(country: String) = "Under the law of ${country}"
    override fun contact(contact: String) = "Contact: ${contact}"
    override fun answerBy(at: Instant) = "Can be answered until ${formats.date(at)}"
    override val required = "They need this"
    override val mayLeaveOut = "You may leave this out"
    override fun yourValue(field: String, value: String) = "${field}: ${value}"
    override val notFilledIn = "Not filled in yet"
    override val fields = object : SharingFields {
        override val city = "City"
        override val memberSince = "Customer since"
        override val name = "Name"
        override val paymentsSettled = "Number of payments in the last year"
    }
    override val fieldsInside = object : SharingFieldsInside {
        override val city = "your city"
        override val memberSince = "since when you are a customer"
        override val name = "your name"
        override val paymentsSettled = "your number of payments in the last year"
    }
    override val purposes = object : SharingPurposes {
        override val creditChecking = "To find out whether you are likely to pay"
        override val establishContractualAgreement = "To make a contract with you"
        override val fulfilmentOfContractualObligation = "To do what a contract promises you"
        override val identityVerification = "To know who you are"
    }
    override val states = object : SharingStates {
        override val requested = "Waits for your answer"
        override val granted = "In force"
        override val refused = "You said no"
        override val withdrawn = "Taken back"
        override val expired = "Its time is over"
        override val superseded = "Replaced by a newer one"
        override val declined = "Not accepted"
    }
    override val events = object : SharingEvents {
        override fun grant(recipient: String, fields: List<String>, at: Instant) = "${recipient} may read ${Language.EN.list(fields)} until ${formats.date(at)}"
        override fun share(fields: List<String>, count: Long, at: Instant) = pluralEn(count, one = "Whoever has the link may read ${Language.EN.list(fields)} ${formats.number(count)} time until ${formats.date(at)}", other = "Whoever has the link may read ${Language.EN.list(fields)} ${formats.number(count)} times until ${formats.date(at)}")
        override fun collection(sources: List<String>, at: Instant) = "Entries for your points may be held from ${Language.EN.list(sources)} until ${formats.date(at)}"
        override fun reach(seller: String, at: Instant) = "${seller} may learn which step you reach until ${formats.date(at)}"
        override val withdrawal = "A permission was taken back"
    }
    override fun grantTitle(recipient: String) = "Let ${recipient} read this?"
    override val exactly = "Exactly this, and nothing else. You sign it."
    override val grant = "Allow"
    override val refuse = "Refuse"
    override val refused = "You said no. They are not told."
    override val narrow = "Allow less"
    override val narrowWhat = "The new permission takes the place of the old one. They hear it when you are online."
    override fun lasts(at: Instant) = "Ends by itself on ${formats.date(at)}"
    override fun granted(recipient: String, fields: List<String>) = "${recipient} can read: ${Language.EN.list(fields)}."
    override fun grantedOffline(recipient: String) = "Not yet: ${recipient} can read it once this has been sent. That happens when you are online."
    override val withdraw = "Take back"
    override fun withdrawAsk(recipient: String) = "Take back what ${recipient} may read? It stops here at once, also without a network. They hear it when you are online. What they have read already, they have read."
    override fun withdrawAskStep(seller: String) = "Take back that ${seller} may learn which step you reach? It stops here at once, also without a network. Its offers then cost you the ordinary price or deposit."
    override val withdrawAskPoints = "Take back that entries for your points may be held? It stops here at once, also without a network. All entries are erased as soon as that arrives, and there are no points any more."
    override val withdrawAskLink = "Take the link back? It stops here at once, also without a network. Nobody can open it any more once that has arrived. What was read already, was read."
    override val withdrawnHere = "Stopped here. They hear it when you are online."
    override fun withdrawnThere(recipient: String, at: Instant) = "${recipient} heard it: ${formats.moment(at)}."
    override fun withdrawnShared(at: Instant) = "Heard: ${formats.moment(at)}."
    override val cannotFollow = "What they pass on outside of Tally, nobody can see here."
    override val accessTitle = "Who looked"
    override val accessEmpty = "Nobody has looked yet."
    override fun read(recipient: String, fields: List<String>, at: Instant) = "${recipient} read ${Language.EN.list(fields)}, ${formats.moment(at)}"
    override fun readByLink(fields: List<String>, at: Instant) = "Somebody with your link read ${Language.EN.list(fields)}, ${formats.moment(at)}"
    override fun refusedRead(recipient: String, fields: List<String>, at: Instant) = "${recipient} tried to read ${Language.EN.list(fields)}, ${formats.moment(at)}, and was refused"
    override fun refusedByLink(fields: List<String>, at: Instant) = "Somebody with your link tried to read ${Language.EN.list(fields)}, ${formats.moment(at)}, and was refused"
    override fun compelled(authority: String, fields: List<String>, at: Instant) = "We had to give ${Language.EN.list(fields)} to ${authority}, ${formats.moment(at)}"
    override fun compelledInVain(authority: String, fields: List<String>, at: Instant) = "${authority} demanded ${Language.EN.list(fields)}, ${formats.moment(at)}, and got nothing"
    override fun order(reference: String, day: Instant) = "Order ${reference} of ${formats.day(day)}"
    override fun stepTold(seller: String, count: Long, at: Instant) = pluralEn(count, one = "${seller} learned that you reach ${formats.number(count)} point, ${formats.moment(at)}", other = "${seller} learned that you reach ${formats.number(count)} points, ${formats.moment(at)}")
    override val theyHadNotHeard = "They had not heard yet that you took it back."
    override val refusals = object : SharingRefusals {
        override val withdrawn = "You had taken it back."
        override val superseded = "You had allowed less."
        override val expired = "Its time was over."
        override val fieldNotCovered = "You had not allowed all of that."
        override val purposeNotCovered = "You had not allowed it for that."
        override val usedUp = "The link had been opened as often as it may be."
        override val other = "For a reason that this version does not know."
    }
    override val share = "Share something"
    override val shareTitle = "Share by a link"
    override val shareWhat = "Whoever has the link can read what you pick. You decide how often and how long, and you see each look."
    override val shareDays = "For how many days"
    override val shareOpenings = "How many times it may be opened"
    override fun openings(count: Long) = pluralEn(count, one = "May be opened ${formats.number(count)} time", other = "May be opened ${formats.number(count)} times")
    override val shareLink = "Send link"
    override val profile = "About you"
    override val profileStays = "Nobody reads this without your permission."
    override val proof = "Proof of taking it back"
    override val export = "Export all"
    override val exportWhat = "Everything that you allowed and took back, in order, signed. Anybody can check it, without asking us."
    override fun inForce(recipient: String, at: Instant) = "${recipient}, until ${formats.date(at)}"
    override val anybodyWithLink = "Whoever has the link"
    override fun spokenField(field: String, value: String, state: String) = "${field}: ${value}. ${state}."
}
