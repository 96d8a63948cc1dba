// Generated from shells/words/security.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.MandateState
import app.tally.core.Money
import java.time.Instant

/** The phone, limits, rights, wiping. */
interface SecurityWords {
    /** Headline. */
    val phone: String

    /** When this phone became a wallet. */
    fun memberSince(at: Instant): String

    /** Below the phone: why there is no list of phones. A person has one phone with Tally at a time; the next one begins with an invite of its own. */
    val onlyPhone: String

    /** Above what to do about a phone that is lost. */
    val lostTitle: String

    /** What to do about a phone that is lost. Only whoever runs this Tally can end its wallet; no other phone of the person can. */
    val lost: String

    /** Headline of the limits for small payments. */
    val limits: String

    /** The limits in force. */
    fun limitsNow(perUse: Money, perDay: Money, at: Instant): String

    /** No limits: every payment is asked about. */
    val limitsNone: String

    /** Label of a field for an amount. */
    val limitPerUse: String

    /** Label of a field for an amount. */
    val limitPerDay: String

    /** Label of a field for a number. */
    val limitDays: String

    /** Agrees to limits; asks for finger, face or code. */
    val limitsSet: String

    /** Ends small payments without a prompt. */
    val limitsEnd: String

    /** Where the permission for small payments stands. */
    val mandates: SecurityMandates

    /** The prompt for finger, face or code: what the person agrees to. Money-critical: exactly what is signed. */
    val purposes: SecurityPurposes

    /** The same prompt when nobody is named: a share or the points. */
    val withdrawNobody: String

    /** In the system’s prompt. */
    val promptCancel: String

    /** Headline of what the person may demand. */
    val rights: String

    /** Makes a file of everything. */
    val rightsExport: String

    /** What the exported file is. */
    val rightsExportWhat: String

    /** How something is erased. */
    val rightsErase: String

    /** Headline of checking by oneself what was signed. */
    val check: String

    /** The check’s result: every permission and every withdrawal is there and signed. */
    val chainHolds: String

    /** Asks before it erases anything. */
    val wipe: String

    /** Before wiping. */
    val wipeAsk: String

    /** Signed operations would be lost. */
    fun wipeUnsent(count: Long): String

    /** Before wiping, beside a ride that goes on. */
    val wipeRide: String

    /** Before wiping: bills that are open. */
    fun wipeOwed(count: Long): String

    /** Below it. */
    val wipeOwedStays: String

    /** Erases although something is unsent. */
    val wipeAnyway: String

    /** Closes the question and sends what is unsent. */
    val sendFirst: String

    /** The phone’s clock is off. */
    fun clock(seconds: Long): String

    /** The database was damaged. */
    fun quarantined(count: Long): String

    /** Screen reader: announced before the system’s prompt. */
    val spokenPrompt: String
}

/** Where the permission for small payments stands. */
interface SecurityMandates {
    /** “Signed; holds once it has been sent” */
    val requested: String

    /** “In force” */
    val active: String

    /** “Not accepted” */
    val declined: String

    /** “Ended” */
    val ended: String

    /** The word for a case. */
    operator fun get(of: MandateState): String = when (of) {
        MandateState.REQUESTED -> requested
        MandateState.ACTIVE -> active
        MandateState.DECLINED -> declined
        MandateState.ENDED -> ended
    }
}

/** The prompt for finger, face or code: what the person agrees to. Money-critical: exactly what is signed. */
interface SecurityPurposes {
    /** “Open Tally” */
    val openWallet: String

    /** “Ask for news” */
    val actForPerson: String

    /** “Make this phone your wallet” */
    val enrol: String

    /** “Pay {amount} to {payee}” */
    fun pay(payee: String, amount: Money): String

    /** “Top up {amount}” */
    fun topUp(amount: Money): String

    /** “Borrow {principal} from {lender}, pay back {total}” */
    fun borrow(lender: String, principal: Money, total: Money): String

    /** “Unlock a bike of {provider}: deposit {deposit}, at most {cap}” */
    fun unlock(provider: String, deposit: Money, cap: Money): String

    /** “Allow payments without asking: up to {perUse} each, {perDay} a day” */
    fun mandate(perUse: Money, perDay: Money): String

    /** “Let {recipient} read: {fields}” */
    fun grant(recipient: String, fields: List<String>): String

    /** “Let whoever has the link read: {fields}” */
    fun share(fields: List<String>): String

    /** “Let {controller} keep points from: {sources}” */
    fun collect(controller: String, sources: List<String>): String

    /** “Let {seller} learn which step you reach” */
    fun reach(seller: String): String

    /** “Take back what {recipient} may read” */
    fun withdraw(recipient: String): String
}
